// Generated from protocol-specs/apis/068-consumer-group-heartbeat.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { GroupId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** ConsumerGroupHeartbeatRequest, versions 0-1, as decoded. */
export interface ConsumerGroupHeartbeatRequest {
  readonly groupId: GroupId
  /** Made by the member itself (a random uuid) from version 1 on; empty at first in version 0. */
  readonly memberId: string
  /** 0 joins, -1 leaves, -2 leaves as a static member who will be back. */
  readonly memberEpoch: number
  readonly instanceId: string | null
  readonly rackId: string | null
  /** -1 if unchanged since the last heartbeat. */
  readonly rebalanceTimeoutMs: number
  /** Null if unchanged since the last heartbeat. */
  readonly subscribedTopicNames: TopicName[] | null
  /** Of RE2, evaluated by the broker; null if unchanged. Versions 1+. */
  readonly subscribedTopicRegex: string | null
  /** Say uniform or range; null for the broker's default, or if unchanged. */
  readonly serverAssignor: string | null
  /** What the member owns; null if unchanged since the last heartbeat. */
  readonly topicPartitions: ConsumerGroupHeartbeatRequestTopicPartitions[] | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ConsumerGroupHeartbeatRequest, versions 0-1, as the encoder takes it. */
export interface ConsumerGroupHeartbeatRequestInput {
  readonly groupId: GroupId
  /** Made by the member itself (a random uuid) from version 1 on; empty at first in version 0. */
  readonly memberId: string
  /** 0 joins, -1 leaves, -2 leaves as a static member who will be back. */
  readonly memberEpoch: number
  /** Default null. */
  readonly instanceId?: string | null | undefined
  /** Default null. */
  readonly rackId?: string | null | undefined
  /** -1 if unchanged since the last heartbeat. Default -1. */
  readonly rebalanceTimeoutMs?: number | undefined
  /** Null if unchanged since the last heartbeat. Default null. */
  readonly subscribedTopicNames?: readonly TopicName[] | null | undefined
  /** Of RE2, evaluated by the broker; null if unchanged. Versions 1+; default null. */
  readonly subscribedTopicRegex?: string | null | undefined
  /** Say uniform or range; null for the broker's default, or if unchanged. Default null. */
  readonly serverAssignor?: string | null | undefined
  /** What the member owns; null if unchanged since the last heartbeat. Default null. */
  readonly topicPartitions?: readonly ConsumerGroupHeartbeatRequestTopicPartitionsInput[] | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicPartitions of ConsumerGroupHeartbeatRequest, versions 0-1, as decoded. */
export interface ConsumerGroupHeartbeatRequestTopicPartitions {
  readonly topicId: string
  readonly partitions: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicPartitions of ConsumerGroupHeartbeatRequest, versions 0-1, as the encoder takes it. */
export interface ConsumerGroupHeartbeatRequestTopicPartitionsInput {
  readonly topicId: string
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ConsumerGroupHeartbeatResponse, versions 0-1, as decoded. */
export interface ConsumerGroupHeartbeatResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly memberId: string | null
  /** To be sent with the next heartbeat. */
  readonly memberEpoch: number
  readonly heartbeatIntervalMs: number
  /** Null if unchanged; else all that the member is to own. */
  readonly assignment: ConsumerGroupHeartbeatResponseAssignment | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ConsumerGroupHeartbeatResponse, versions 0-1, as the encoder takes it. */
export interface ConsumerGroupHeartbeatResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** Default null. */
  readonly errorMessage?: string | null | undefined
  /** Default null. */
  readonly memberId?: string | null | undefined
  /** To be sent with the next heartbeat. */
  readonly memberEpoch: number
  readonly heartbeatIntervalMs: number
  /** Null if unchanged; else all that the member is to own. Default null. */
  readonly assignment?: ConsumerGroupHeartbeatResponseAssignmentInput | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Assignment of ConsumerGroupHeartbeatResponse, versions 0-1, as decoded. */
export interface ConsumerGroupHeartbeatResponseAssignment {
  readonly topicPartitions: ConsumerGroupHeartbeatResponseTopicPartitions[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Assignment of ConsumerGroupHeartbeatResponse, versions 0-1, as the encoder takes it. */
export interface ConsumerGroupHeartbeatResponseAssignmentInput {
  readonly topicPartitions: readonly ConsumerGroupHeartbeatResponseTopicPartitionsInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicPartitions of ConsumerGroupHeartbeatResponse, versions 0-1, as decoded. */
export interface ConsumerGroupHeartbeatResponseTopicPartitions {
  readonly topicId: string
  readonly partitions: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicPartitions of ConsumerGroupHeartbeatResponse, versions 0-1, as the encoder takes it. */
export interface ConsumerGroupHeartbeatResponseTopicPartitionsInput {
  readonly topicId: string
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/**
 * The shapes of ConsumerGroupHeartbeat (API key 68).
 *
 * Joins, keeps and leaves a group of the new protocol (KIP-848).
 */
export interface ConsumerGroupHeartbeatTypes {
  readonly requestInput: ConsumerGroupHeartbeatRequestInput
  readonly request: ConsumerGroupHeartbeatRequest
  readonly responseInput: ConsumerGroupHeartbeatResponseInput
  readonly response: ConsumerGroupHeartbeatResponse
}
