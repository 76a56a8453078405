// Generated from protocol-specs/apis/079-share-acknowledge.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { BrokerId, GroupId } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** ShareAcknowledgeRequest, versions 1-2, as decoded. */
export interface ShareAcknowledgeRequest {
  readonly groupId: GroupId | null
  readonly memberId: string | null
  /** -1 closes the session. */
  readonly shareSessionEpoch: number
  /** Versions 2+. */
  readonly isRenewAck: boolean
  readonly topics: ShareAcknowledgeRequestAcknowledgeTopic[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ShareAcknowledgeRequest, versions 1-2, as the encoder takes it. */
export interface ShareAcknowledgeRequestInput {
  /** Default null. */
  readonly groupId?: GroupId | null | undefined
  readonly memberId: string | null
  /** -1 closes the session. */
  readonly shareSessionEpoch: number
  /** Versions 2+. */
  readonly isRenewAck?: boolean | undefined
  readonly topics: readonly ShareAcknowledgeRequestAcknowledgeTopicInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AcknowledgeTopic of ShareAcknowledgeRequest, versions 1-2, as decoded. */
export interface ShareAcknowledgeRequestAcknowledgeTopic {
  readonly topicId: string
  readonly partitions: ShareAcknowledgeRequestAcknowledgePartition[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AcknowledgeTopic of ShareAcknowledgeRequest, versions 1-2, as the encoder takes it. */
export interface ShareAcknowledgeRequestAcknowledgeTopicInput {
  readonly topicId: string
  readonly partitions: readonly ShareAcknowledgeRequestAcknowledgePartitionInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AcknowledgePartition of ShareAcknowledgeRequest, versions 1-2, as decoded. */
export interface ShareAcknowledgeRequestAcknowledgePartition {
  readonly partitionIndex: number
  readonly acknowledgementBatches: ShareAcknowledgeRequestAcknowledgementBatch[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AcknowledgePartition of ShareAcknowledgeRequest, versions 1-2, as the encoder takes it. */
export interface ShareAcknowledgeRequestAcknowledgePartitionInput {
  readonly partitionIndex: number
  readonly acknowledgementBatches: readonly ShareAcknowledgeRequestAcknowledgementBatchInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AcknowledgementBatch of ShareAcknowledgeRequest, versions 1-2, as decoded. */
export interface ShareAcknowledgeRequestAcknowledgementBatch {
  readonly firstOffset: bigint
  readonly lastOffset: bigint
  /** 0 gap, 1 accept, 2 release, 3 reject, 4 renew (2+); one for the whole range, or one for each offset. */
  readonly acknowledgeTypes: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AcknowledgementBatch of ShareAcknowledgeRequest, versions 1-2, as the encoder takes it. */
export interface ShareAcknowledgeRequestAcknowledgementBatchInput {
  readonly firstOffset: bigint
  readonly lastOffset: bigint
  /** 0 gap, 1 accept, 2 release, 3 reject, 4 renew (2+); one for the whole range, or one for each offset. */
  readonly acknowledgeTypes: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ShareAcknowledgeResponse, versions 1-2, as decoded. */
export interface ShareAcknowledgeResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  /** Versions 2+. */
  readonly acquisitionLockTimeoutMs: number
  readonly responses: ShareAcknowledgeResponseShareAcknowledgeTopicResponse[]
  readonly nodeEndpoints: ShareAcknowledgeResponseNodeEndpoint[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ShareAcknowledgeResponse, versions 1-2, as the encoder takes it. */
export interface ShareAcknowledgeResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** Default null. */
  readonly errorMessage?: string | null | undefined
  /** Versions 2+. */
  readonly acquisitionLockTimeoutMs?: number | undefined
  readonly responses: readonly ShareAcknowledgeResponseShareAcknowledgeTopicResponseInput[]
  readonly nodeEndpoints: readonly ShareAcknowledgeResponseNodeEndpointInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ShareAcknowledgeTopicResponse of ShareAcknowledgeResponse, versions 1-2, as decoded. */
export interface ShareAcknowledgeResponseShareAcknowledgeTopicResponse {
  readonly topicId: string
  readonly partitions: ShareAcknowledgeResponsePartitionData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ShareAcknowledgeTopicResponse of ShareAcknowledgeResponse, versions 1-2, as the encoder takes it. */
export interface ShareAcknowledgeResponseShareAcknowledgeTopicResponseInput {
  readonly topicId: string
  readonly partitions: readonly ShareAcknowledgeResponsePartitionDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionData of ShareAcknowledgeResponse, versions 1-2, as decoded. */
export interface ShareAcknowledgeResponsePartitionData {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly currentLeader: ShareAcknowledgeResponseLeaderIdAndEpoch
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionData of ShareAcknowledgeResponse, versions 1-2, as the encoder takes it. */
export interface ShareAcknowledgeResponsePartitionDataInput {
  readonly partitionIndex: number
  readonly errorCode: number
  /** Default null. */
  readonly errorMessage?: string | null | undefined
  readonly currentLeader: ShareAcknowledgeResponseLeaderIdAndEpochInput
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** LeaderIdAndEpoch of ShareAcknowledgeResponse, versions 1-2, as decoded. */
export interface ShareAcknowledgeResponseLeaderIdAndEpoch {
  readonly leaderId: number
  readonly leaderEpoch: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** LeaderIdAndEpoch of ShareAcknowledgeResponse, versions 1-2, as the encoder takes it. */
export interface ShareAcknowledgeResponseLeaderIdAndEpochInput {
  readonly leaderId: number
  readonly leaderEpoch: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** NodeEndpoint of ShareAcknowledgeResponse, versions 1-2, as decoded. */
export interface ShareAcknowledgeResponseNodeEndpoint {
  readonly nodeId: BrokerId
  readonly host: string
  readonly port: number
  readonly rack: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** NodeEndpoint of ShareAcknowledgeResponse, versions 1-2, as the encoder takes it. */
export interface ShareAcknowledgeResponseNodeEndpointInput {
  readonly nodeId: BrokerId
  readonly host: string
  readonly port: number
  /** Default null. */
  readonly rack?: string | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of ShareAcknowledge (API key 79). */
export interface ShareAcknowledgeTypes {
  readonly requestInput: ShareAcknowledgeRequestInput
  readonly request: ShareAcknowledgeRequest
  readonly responseInput: ShareAcknowledgeResponseInput
  readonly response: ShareAcknowledgeResponse
}
