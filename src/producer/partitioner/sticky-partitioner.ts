import type { TopicView } from '../../cluster/view/cluster-view.ts'
import type { Random } from '../../foundation/random.ts'

interface Choice {
  readonly partition: number
  /** Bytes given to the partition since it was chosen. */
  bytes: number
}

/**
 * Partitions for records without a key: one partition of a topic at a time, for about one batch, then another by chance
 * (KIP-480, KIP-794). Only partitions with a leader, unless none has one (cb-E54).
 */
export class StickyPartitioner {
  readonly #stickyBytes: number
  readonly #random: Random
  readonly #choices = new Map<string, Choice>()

  constructor(stickyBytes: number, random: Random) {
    this.#stickyBytes = stickyBytes
    this.#random = random
  }

  pick(topic: TopicView, recordBytes: number): number {
    let choice = this.#choices.get(topic.name)
    if (choice === undefined || choice.bytes >= this.#stickyBytes || !isUsable(topic, choice.partition)) {
      choice = { partition: this.#choose(topic, choice?.partition), bytes: 0 }
      this.#choices.set(topic.name, choice)
    }
    choice.bytes += recordBytes
    return choice.partition
  }

  #choose(topic: TopicView, last: number | undefined): number {
    const all = topic.partitions.map((_, partition) => partition)
    const led = all.filter((partition) => (topic.partitions[partition]?.leader ?? -1) >= 0)
    const usable = led.length > 0 ? led : all
    const others = usable.filter((partition) => partition !== last)
    const from = others.length > 0 ? others : usable
    return from[Math.floor(this.#random() * from.length)] ?? 0
  }
}

/** Whether a partition that was chosen may stay the choice. */
function isUsable({ partitions }: TopicView, partition: number): boolean {
  const chosen = partitions[partition]
  if (chosen === undefined || chosen.leader >= 0) return chosen !== undefined
  return partitions.every(({ leader }) => leader < 0)
}
