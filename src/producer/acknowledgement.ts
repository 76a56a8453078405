/** Where an acknowledged record is. */
export class Acknowledgement {
  readonly topic: string
  readonly partition: number
  /** −1 where the broker does not tell (acks 0). */
  readonly offset: bigint
  /** The record's time in the log, in ms since 1970. */
  readonly timestamp: number

  constructor(topic: string, partition: number, offset: bigint, timestamp: number) {
    this.topic = topic
    this.partition = partition
    this.offset = offset
    this.timestamp = timestamp
  }

  /** The same with the offset as a decimal string. */
  toJSON(): AcknowledgementJson {
    return { topic: this.topic, partition: this.partition, offset: String(this.offset), timestamp: this.timestamp }
  }
}

export interface AcknowledgementJson {
  readonly topic: string
  readonly partition: number
  readonly offset: string
  readonly timestamp: number
}
