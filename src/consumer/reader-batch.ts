import type { KafkaRecord } from '../records/record.ts'

/** Records of one partition, in order of their offsets; iterable. */
export class ReaderBatch implements Iterable<KafkaRecord> {
  readonly topic: string
  readonly partition: number
  /** The offset behind the last record that all in-sync replicas had when the batch was fetched. */
  readonly highWatermark: bigint
  /** At least one. Their keys and values are views of the fetched bytes, which they keep in memory: see `record.detach()`. */
  readonly records: readonly KafkaRecord[]

  constructor(topic: string, partition: number, highWatermark: bigint, records: readonly KafkaRecord[]) {
    this.topic = topic
    this.partition = partition
    this.highWatermark = highWatermark
    this.records = records
  }

  [Symbol.iterator](): Iterator<KafkaRecord> {
    return this.records[Symbol.iterator]()
  }

  /** The same with the watermark as a decimal string. */
  toJSON(): unknown {
    return { topic: this.topic, partition: this.partition, highWatermark: String(this.highWatermark), records: this.records }
  }
}
