// Generated from protocol-specs/apis/075-describe-topic-partitions.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { BrokerId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** DescribeTopicPartitionsRequest, versions 0, as decoded. */
export interface DescribeTopicPartitionsRequest {
  readonly topics: DescribeTopicPartitionsRequestTopicRequest[]
  /** The answer goes on behind nextCursor. */
  readonly responsePartitionLimit: number
  /** Where to go on; null for the start. */
  readonly cursor: DescribeTopicPartitionsRequestCursor | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeTopicPartitionsRequest, versions 0, as the encoder takes it. */
export interface DescribeTopicPartitionsRequestInput {
  readonly topics: readonly DescribeTopicPartitionsRequestTopicRequestInput[]
  /** The answer goes on behind nextCursor. Default 2000. */
  readonly responsePartitionLimit?: number | undefined
  /** Where to go on; null for the start. Default null. */
  readonly cursor?: DescribeTopicPartitionsRequestCursorInput | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicRequest of DescribeTopicPartitionsRequest, versions 0, as decoded. */
export interface DescribeTopicPartitionsRequestTopicRequest {
  readonly name: TopicName
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicRequest of DescribeTopicPartitionsRequest, versions 0, as the encoder takes it. */
export interface DescribeTopicPartitionsRequestTopicRequestInput {
  readonly name: TopicName
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Cursor of DescribeTopicPartitionsRequest, versions 0, as decoded. */
export interface DescribeTopicPartitionsRequestCursor {
  readonly topicName: TopicName
  readonly partitionIndex: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Cursor of DescribeTopicPartitionsRequest, versions 0, as the encoder takes it. */
export interface DescribeTopicPartitionsRequestCursorInput {
  readonly topicName: TopicName
  readonly partitionIndex: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeTopicPartitionsResponse, versions 0, as decoded. */
export interface DescribeTopicPartitionsResponse {
  readonly throttleTimeMs: number
  readonly topics: DescribeTopicPartitionsResponseTopic[]
  /** Null at the end. */
  readonly nextCursor: DescribeTopicPartitionsResponseCursor | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeTopicPartitionsResponse, versions 0, as the encoder takes it. */
export interface DescribeTopicPartitionsResponseInput {
  readonly throttleTimeMs: number
  readonly topics: readonly DescribeTopicPartitionsResponseTopicInput[]
  /** Null at the end. Default null. */
  readonly nextCursor?: DescribeTopicPartitionsResponseCursorInput | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeTopicPartitionsResponseTopic of DescribeTopicPartitionsResponse, versions 0, as decoded. */
export interface DescribeTopicPartitionsResponseTopic {
  readonly errorCode: number
  readonly name: TopicName | null
  readonly topicId: string
  readonly isInternal: boolean
  readonly partitions: DescribeTopicPartitionsResponsePartition[]
  readonly topicAuthorizedOperations: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeTopicPartitionsResponseTopic of DescribeTopicPartitionsResponse, versions 0, as the encoder takes it. */
export interface DescribeTopicPartitionsResponseTopicInput {
  readonly errorCode: number
  readonly name: TopicName | null
  readonly topicId: string
  readonly isInternal: boolean
  readonly partitions: readonly DescribeTopicPartitionsResponsePartitionInput[]
  /** Default -2147483648. */
  readonly topicAuthorizedOperations?: number | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeTopicPartitionsResponsePartition of DescribeTopicPartitionsResponse, versions 0, as decoded. */
export interface DescribeTopicPartitionsResponsePartition {
  readonly errorCode: number
  readonly partitionIndex: number
  readonly leaderId: BrokerId
  readonly leaderEpoch: number
  readonly replicaNodes: BrokerId[]
  readonly isrNodes: BrokerId[]
  /** May lead without loss of data though out of sync (KIP-966). */
  readonly eligibleLeaderReplicas: BrokerId[] | null
  readonly lastKnownElr: BrokerId[] | null
  readonly offlineReplicas: BrokerId[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeTopicPartitionsResponsePartition of DescribeTopicPartitionsResponse, versions 0, as the encoder takes it. */
export interface DescribeTopicPartitionsResponsePartitionInput {
  readonly errorCode: number
  readonly partitionIndex: number
  readonly leaderId: BrokerId
  /** Default -1. */
  readonly leaderEpoch?: number | undefined
  readonly replicaNodes: readonly BrokerId[]
  readonly isrNodes: readonly BrokerId[]
  /** May lead without loss of data though out of sync (KIP-966). Default null. */
  readonly eligibleLeaderReplicas?: readonly BrokerId[] | null | undefined
  /** Default null. */
  readonly lastKnownElr?: readonly BrokerId[] | null | undefined
  readonly offlineReplicas: readonly BrokerId[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Cursor of DescribeTopicPartitionsResponse, versions 0, as decoded. */
export interface DescribeTopicPartitionsResponseCursor {
  readonly topicName: TopicName
  readonly partitionIndex: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Cursor of DescribeTopicPartitionsResponse, versions 0, as the encoder takes it. */
export interface DescribeTopicPartitionsResponseCursorInput {
  readonly topicName: TopicName
  readonly partitionIndex: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of DescribeTopicPartitions (API key 75). */
export interface DescribeTopicPartitionsTypes {
  readonly requestInput: DescribeTopicPartitionsRequestInput
  readonly request: DescribeTopicPartitionsRequest
  readonly responseInput: DescribeTopicPartitionsResponseInput
  readonly response: DescribeTopicPartitionsResponse
}
