// Generated from protocol-specs/apis/002-list-offsets.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { BrokerId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** ListOffsetsRequest, versions 0-11, as decoded. */
export interface ListOffsetsRequest {
  /** -1 for consumers. */
  readonly replicaId: BrokerId
  /** 1: the latest offset is the last stable one. Versions 2+. */
  readonly isolationLevel: number
  readonly topics: ListOffsetsRequestListOffsetsTopic[]
  /** For what remote storage has to look up. Versions 10+. */
  readonly timeoutMs: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ListOffsetsRequest, versions 0-11, as the encoder takes it. */
export interface ListOffsetsRequestInput {
  /** -1 for consumers. */
  readonly replicaId: BrokerId
  /** 1: the latest offset is the last stable one. Versions 2+. */
  readonly isolationLevel?: number | undefined
  readonly topics: readonly ListOffsetsRequestListOffsetsTopicInput[]
  /** For what remote storage has to look up. Versions 10+. */
  readonly timeoutMs?: number | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ListOffsetsTopic of ListOffsetsRequest, versions 0-11, as decoded. */
export interface ListOffsetsRequestListOffsetsTopic {
  readonly name: TopicName
  readonly partitions: ListOffsetsRequestListOffsetsPartition[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ListOffsetsTopic of ListOffsetsRequest, versions 0-11, as the encoder takes it. */
export interface ListOffsetsRequestListOffsetsTopicInput {
  readonly name: TopicName
  readonly partitions: readonly ListOffsetsRequestListOffsetsPartitionInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ListOffsetsPartition of ListOffsetsRequest, versions 0-11, as decoded. */
export interface ListOffsetsRequestListOffsetsPartition {
  readonly partitionIndex: number
  /** The leader epoch that we know; -1 to leave it unchecked. Versions 4+. */
  readonly currentLeaderEpoch: number
  /** In ms, or -1 latest, -2 earliest, -3 largest timestamp (7+), -4 earliest local (8+), -5 latest tiered (9+), -6 earliest pending upload (11+). */
  readonly timestamp: bigint
  /** How many segment starts to list. Versions 0. */
  readonly maxNumOffsets: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ListOffsetsPartition of ListOffsetsRequest, versions 0-11, as the encoder takes it. */
export interface ListOffsetsRequestListOffsetsPartitionInput {
  readonly partitionIndex: number
  /** The leader epoch that we know; -1 to leave it unchecked. Versions 4+; default -1. */
  readonly currentLeaderEpoch?: number | undefined
  /** In ms, or -1 latest, -2 earliest, -3 largest timestamp (7+), -4 earliest local (8+), -5 latest tiered (9+), -6 earliest pending upload (11+). */
  readonly timestamp: bigint
  /** How many segment starts to list. Versions 0; default 1. */
  readonly maxNumOffsets?: number | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ListOffsetsResponse, versions 0-11, as decoded. */
export interface ListOffsetsResponse {
  /** Versions 2+. */
  readonly throttleTimeMs: number
  readonly topics: ListOffsetsResponseListOffsetsTopicResponse[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ListOffsetsResponse, versions 0-11, as the encoder takes it. */
export interface ListOffsetsResponseInput {
  /** Versions 2+. */
  readonly throttleTimeMs?: number | undefined
  readonly topics: readonly ListOffsetsResponseListOffsetsTopicResponseInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ListOffsetsTopicResponse of ListOffsetsResponse, versions 0-11, as decoded. */
export interface ListOffsetsResponseListOffsetsTopicResponse {
  readonly name: TopicName
  readonly partitions: ListOffsetsResponseListOffsetsPartitionResponse[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ListOffsetsTopicResponse of ListOffsetsResponse, versions 0-11, as the encoder takes it. */
export interface ListOffsetsResponseListOffsetsTopicResponseInput {
  readonly name: TopicName
  readonly partitions: readonly ListOffsetsResponseListOffsetsPartitionResponseInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ListOffsetsPartitionResponse of ListOffsetsResponse, versions 0-11, as decoded. */
export interface ListOffsetsResponseListOffsetsPartitionResponse {
  readonly partitionIndex: number
  readonly errorCode: number
  /** Starts of segments before the timestamp, newest first. Versions 0. */
  readonly oldStyleOffsets: bigint[]
  /** Of the record found; -1 where a special timestamp was asked for. Versions 1+. */
  readonly timestamp: bigint
  /** -1 if no record is that young. Versions 1+. */
  readonly offset: bigint
  /** Versions 4+. */
  readonly leaderEpoch: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ListOffsetsPartitionResponse of ListOffsetsResponse, versions 0-11, as the encoder takes it. */
export interface ListOffsetsResponseListOffsetsPartitionResponseInput {
  readonly partitionIndex: number
  readonly errorCode: number
  /** Starts of segments before the timestamp, newest first. Versions 0. */
  readonly oldStyleOffsets?: readonly bigint[] | undefined
  /** Of the record found; -1 where a special timestamp was asked for. Versions 1+; default -1. */
  readonly timestamp?: bigint | undefined
  /** -1 if no record is that young. Versions 1+; default -1. */
  readonly offset?: bigint | undefined
  /** Versions 4+; default -1. */
  readonly leaderEpoch?: number | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of ListOffsets (API key 2). */
export interface ListOffsetsTypes {
  readonly requestInput: ListOffsetsRequestInput
  readonly request: ListOffsetsRequest
  readonly responseInput: ListOffsetsResponseInput
  readonly response: ListOffsetsResponse
}
