// Generated from protocol-specs/apis/035-describe-log-dirs.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** DescribeLogDirsRequest, versions 0-5, as decoded. */
export interface DescribeLogDirsRequest {
  /** Null for all. */
  readonly topics: DescribeLogDirsRequestDescribableLogDirTopic[] | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeLogDirsRequest, versions 0-5, as the encoder takes it. */
export interface DescribeLogDirsRequestInput {
  /** Null for all. */
  readonly topics: readonly DescribeLogDirsRequestDescribableLogDirTopicInput[] | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribableLogDirTopic of DescribeLogDirsRequest, versions 0-5, as decoded. */
export interface DescribeLogDirsRequestDescribableLogDirTopic {
  readonly topic: TopicName
  readonly partitions: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribableLogDirTopic of DescribeLogDirsRequest, versions 0-5, as the encoder takes it. */
export interface DescribeLogDirsRequestDescribableLogDirTopicInput {
  readonly topic: TopicName
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeLogDirsResponse, versions 0-5, as decoded. */
export interface DescribeLogDirsResponse {
  readonly throttleTimeMs: number
  /** Versions 3+. */
  readonly errorCode: number
  readonly results: DescribeLogDirsResponseDescribeLogDirsResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeLogDirsResponse, versions 0-5, as the encoder takes it. */
export interface DescribeLogDirsResponseInput {
  readonly throttleTimeMs: number
  /** Versions 3+. */
  readonly errorCode?: number | undefined
  readonly results: readonly DescribeLogDirsResponseDescribeLogDirsResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeLogDirsResult of DescribeLogDirsResponse, versions 0-5, as decoded. */
export interface DescribeLogDirsResponseDescribeLogDirsResult {
  readonly errorCode: number
  readonly logDir: string
  readonly topics: DescribeLogDirsResponseDescribeLogDirsTopic[]
  /** Of the volume; -1 if unknown. Versions 4+. */
  readonly totalBytes: bigint
  /** Of the volume; -1 if unknown. Versions 4+. */
  readonly usableBytes: bigint
  /** Takes no new replicas (KIP-1066). Versions 5+. */
  readonly isCordoned: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeLogDirsResult of DescribeLogDirsResponse, versions 0-5, as the encoder takes it. */
export interface DescribeLogDirsResponseDescribeLogDirsResultInput {
  readonly errorCode: number
  readonly logDir: string
  readonly topics: readonly DescribeLogDirsResponseDescribeLogDirsTopicInput[]
  /** Of the volume; -1 if unknown. Versions 4+; default -1. */
  readonly totalBytes?: bigint | undefined
  /** Of the volume; -1 if unknown. Versions 4+; default -1. */
  readonly usableBytes?: bigint | undefined
  /** Takes no new replicas (KIP-1066). Versions 5+. */
  readonly isCordoned?: boolean | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeLogDirsTopic of DescribeLogDirsResponse, versions 0-5, as decoded. */
export interface DescribeLogDirsResponseDescribeLogDirsTopic {
  readonly name: TopicName
  readonly partitions: DescribeLogDirsResponseDescribeLogDirsPartition[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeLogDirsTopic of DescribeLogDirsResponse, versions 0-5, as the encoder takes it. */
export interface DescribeLogDirsResponseDescribeLogDirsTopicInput {
  readonly name: TopicName
  readonly partitions: readonly DescribeLogDirsResponseDescribeLogDirsPartitionInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeLogDirsPartition of DescribeLogDirsResponse, versions 0-5, as decoded. */
export interface DescribeLogDirsResponseDescribeLogDirsPartition {
  readonly partitionIndex: number
  readonly partitionSize: bigint
  /** How far behind the log's end, or behind the current replica for a future one. */
  readonly offsetLag: bigint
  /** A replica that is being moved between directories. */
  readonly isFutureKey: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeLogDirsPartition of DescribeLogDirsResponse, versions 0-5, as the encoder takes it. */
export interface DescribeLogDirsResponseDescribeLogDirsPartitionInput {
  readonly partitionIndex: number
  readonly partitionSize: bigint
  /** How far behind the log's end, or behind the current replica for a future one. */
  readonly offsetLag: bigint
  /** A replica that is being moved between directories. */
  readonly isFutureKey: boolean
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of DescribeLogDirs (API key 35). */
export interface DescribeLogDirsTypes {
  readonly requestInput: DescribeLogDirsRequestInput
  readonly request: DescribeLogDirsRequest
  readonly responseInput: DescribeLogDirsResponseInput
  readonly response: DescribeLogDirsResponse
}
