import type { FetchRequestInput, MetadataRequestInput, ProduceRequestInput } from '../../../src/protocol/client.ts'

/** A produce request of version 12 or older, for one partition. */
export function produceTo(topic: string, records: Buffer, { partition = 0, acks = -1 } = {}): ProduceRequestInput {
  return { acks, timeoutMs: 1_000, topicData: [{ name: topic, partitionData: [{ index: partition, records }] }] }
}

/** A fetch request of version 12 or older, for one partition. */
export function fetchFrom(
  topic: string,
  offset: number,
  { partition = 0, maxWaitMs = 30_000, minBytes = 1, maxBytes = 1_000_000 } = {},
): FetchRequestInput {
  return {
    maxWaitMs,
    minBytes,
    topics: [{ topic, partitions: [{ partition, fetchOffset: BigInt(offset), partitionMaxBytes: maxBytes }] }],
    forgottenTopicsData: [],
  }
}

export function metadataOf(...topics: string[]): MetadataRequestInput {
  return { topics: topics.map((name) => ({ name })) }
}
