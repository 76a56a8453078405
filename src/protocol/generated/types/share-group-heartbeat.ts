// Generated from protocol-specs/apis/076-share-group-heartbeat.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { GroupId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** ShareGroupHeartbeatRequest, versions 1, as decoded. */
export interface ShareGroupHeartbeatRequest {
  readonly groupId: GroupId
  readonly memberId: string
  /** 0 joins, -1 leaves. */
  readonly memberEpoch: number
  readonly rackId: string | null
  /** Null if unchanged since the last heartbeat. */
  readonly subscribedTopicNames: TopicName[] | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ShareGroupHeartbeatRequest, versions 1, as the encoder takes it. */
export interface ShareGroupHeartbeatRequestInput {
  readonly groupId: GroupId
  readonly memberId: string
  /** 0 joins, -1 leaves. */
  readonly memberEpoch: number
  /** Default null. */
  readonly rackId?: string | null | undefined
  /** Null if unchanged since the last heartbeat. Default null. */
  readonly subscribedTopicNames?: readonly TopicName[] | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ShareGroupHeartbeatResponse, versions 1, as decoded. */
export interface ShareGroupHeartbeatResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly memberId: string | null
  readonly memberEpoch: number
  readonly heartbeatIntervalMs: number
  /** Null if unchanged. */
  readonly assignment: ShareGroupHeartbeatResponseAssignment | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ShareGroupHeartbeatResponse, versions 1, as the encoder takes it. */
export interface ShareGroupHeartbeatResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** Default null. */
  readonly errorMessage?: string | null | undefined
  /** Default null. */
  readonly memberId?: string | null | undefined
  readonly memberEpoch: number
  readonly heartbeatIntervalMs: number
  /** Null if unchanged. Default null. */
  readonly assignment?: ShareGroupHeartbeatResponseAssignmentInput | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Assignment of ShareGroupHeartbeatResponse, versions 1, as decoded. */
export interface ShareGroupHeartbeatResponseAssignment {
  readonly topicPartitions: ShareGroupHeartbeatResponseTopicPartitions[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Assignment of ShareGroupHeartbeatResponse, versions 1, as the encoder takes it. */
export interface ShareGroupHeartbeatResponseAssignmentInput {
  readonly topicPartitions: readonly ShareGroupHeartbeatResponseTopicPartitionsInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicPartitions of ShareGroupHeartbeatResponse, versions 1, as decoded. */
export interface ShareGroupHeartbeatResponseTopicPartitions {
  readonly topicId: string
  readonly partitions: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicPartitions of ShareGroupHeartbeatResponse, versions 1, as the encoder takes it. */
export interface ShareGroupHeartbeatResponseTopicPartitionsInput {
  readonly topicId: string
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/**
 * The shapes of ShareGroupHeartbeat (API key 76).
 *
 * Joins, keeps and leaves a share group (KIP-932).
 */
export interface ShareGroupHeartbeatTypes {
  readonly requestInput: ShareGroupHeartbeatRequestInput
  readonly request: ShareGroupHeartbeatRequest
  readonly responseInput: ShareGroupHeartbeatResponseInput
  readonly response: ShareGroupHeartbeatResponse
}
