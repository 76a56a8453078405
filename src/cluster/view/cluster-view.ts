/** A broker as the cluster's metadata names it. Its identity is the id alone, never host and port (cb-B1). */
export interface Broker {
  readonly id: number
  readonly host: string
  readonly port: number
  readonly rack: string | null
}

/** Who leads a partition. `leader` is −1 while nobody does; `leaderEpoch` is −1 where the broker does not say. */
export interface PartitionView {
  readonly leader: number
  readonly leaderEpoch: number
  readonly replicas: readonly number[]
  readonly isr: readonly number[]
}

export interface TopicView {
  readonly name: string
  /** The topic's uuid, or `null` where the broker does not say. */
  readonly id: string | null
  /** By partition number, without gaps. */
  readonly partitions: readonly PartitionView[]
}

/**
 * What the client knows of the cluster: one immutable value, replaced as a whole when something changes, so that it can be
 * kept, compared by reference and read without a lock (cb-V1). Leadership is pulled from it when a request is built.
 */
export interface ClusterView {
  /** Counts the replacements, from 0. */
  readonly version: number
  readonly clusterId: string | null
  /** −1 while unknown. */
  readonly controllerId: number
  readonly brokers: ReadonlyMap<number, Broker>
  /** The topics that were asked for, by name. */
  readonly topics: ReadonlyMap<string, TopicView>
}

/** What is known before the first answer: nothing. */
export const emptyView: ClusterView = Object.freeze({
  version: 0,
  clusterId: null,
  controllerId: -1,
  brokers: new Map(),
  topics: new Map(),
})

/** The partition's leader and epoch, or `undefined` if the partition is not known. */
export function partitionOf(view: ClusterView, topic: string, partition: number): PartitionView | undefined {
  return view.topics.get(topic)?.partitions[partition]
}
