// Generated from protocol-specs/apis/078-share-fetch.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { BrokerId, GroupId } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** ShareFetchRequest, versions 1-2, as decoded. */
export interface ShareFetchRequest {
  readonly groupId: GroupId | null
  readonly memberId: string | null
  /** 0 opens a session, -1 closes it. */
  readonly shareSessionEpoch: number
  readonly maxWaitMs: number
  readonly minBytes: number
  readonly maxBytes: number
  /** The most records to acquire. */
  readonly maxRecords: number
  /** How the broker is to cut what it acquires. */
  readonly batchSize: number
  /** 0 by batches, 1 by the record limit, strictly (KIP-1206). Versions 2+. */
  readonly shareAcquireMode: number
  /** Carries acknowledgements of type renew (KIP-1222). Versions 2+. */
  readonly isRenewAck: boolean
  readonly topics: ShareFetchRequestFetchTopic[]
  /** Partitions to drop from the session. */
  readonly forgottenTopicsData: ShareFetchRequestForgottenTopic[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ShareFetchRequest, versions 1-2, as the encoder takes it. */
export interface ShareFetchRequestInput {
  /** Default null. */
  readonly groupId?: GroupId | null | undefined
  readonly memberId: string | null
  /** 0 opens a session, -1 closes it. */
  readonly shareSessionEpoch: number
  readonly maxWaitMs: number
  readonly minBytes: number
  /** Default 2147483647. */
  readonly maxBytes?: number | undefined
  /** The most records to acquire. */
  readonly maxRecords: number
  /** How the broker is to cut what it acquires. */
  readonly batchSize: number
  /** 0 by batches, 1 by the record limit, strictly (KIP-1206). Versions 2+. */
  readonly shareAcquireMode?: number | undefined
  /** Carries acknowledgements of type renew (KIP-1222). Versions 2+. */
  readonly isRenewAck?: boolean | undefined
  readonly topics: readonly ShareFetchRequestFetchTopicInput[]
  /** Partitions to drop from the session. */
  readonly forgottenTopicsData: readonly ShareFetchRequestForgottenTopicInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** FetchTopic of ShareFetchRequest, versions 1-2, as decoded. */
export interface ShareFetchRequestFetchTopic {
  readonly topicId: string
  readonly partitions: ShareFetchRequestFetchPartition[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** FetchTopic of ShareFetchRequest, versions 1-2, as the encoder takes it. */
export interface ShareFetchRequestFetchTopicInput {
  readonly topicId: string
  readonly partitions: readonly ShareFetchRequestFetchPartitionInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** FetchPartition of ShareFetchRequest, versions 1-2, as decoded. */
export interface ShareFetchRequestFetchPartition {
  readonly partitionIndex: number
  readonly acknowledgementBatches: ShareFetchRequestAcknowledgementBatch[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** FetchPartition of ShareFetchRequest, versions 1-2, as the encoder takes it. */
export interface ShareFetchRequestFetchPartitionInput {
  readonly partitionIndex: number
  readonly acknowledgementBatches: readonly ShareFetchRequestAcknowledgementBatchInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AcknowledgementBatch of ShareFetchRequest, versions 1-2, as decoded. */
export interface ShareFetchRequestAcknowledgementBatch {
  readonly firstOffset: bigint
  readonly lastOffset: bigint
  /** 0 gap, 1 accept, 2 release, 3 reject, 4 renew (2+); one for the whole range, or one for each offset. */
  readonly acknowledgeTypes: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AcknowledgementBatch of ShareFetchRequest, versions 1-2, as the encoder takes it. */
export interface ShareFetchRequestAcknowledgementBatchInput {
  readonly firstOffset: bigint
  readonly lastOffset: bigint
  /** 0 gap, 1 accept, 2 release, 3 reject, 4 renew (2+); one for the whole range, or one for each offset. */
  readonly acknowledgeTypes: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ForgottenTopic of ShareFetchRequest, versions 1-2, as decoded. */
export interface ShareFetchRequestForgottenTopic {
  readonly topicId: string
  readonly partitions: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ForgottenTopic of ShareFetchRequest, versions 1-2, as the encoder takes it. */
export interface ShareFetchRequestForgottenTopicInput {
  readonly topicId: string
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ShareFetchResponse, versions 1-2, as decoded. */
export interface ShareFetchResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  /** How long acquired records belong to the member. */
  readonly acquisitionLockTimeoutMs: number
  readonly responses: ShareFetchResponseShareFetchableTopicResponse[]
  readonly nodeEndpoints: ShareFetchResponseNodeEndpoint[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ShareFetchResponse, versions 1-2, as the encoder takes it. */
export interface ShareFetchResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** Default null. */
  readonly errorMessage?: string | null | undefined
  /** How long acquired records belong to the member. */
  readonly acquisitionLockTimeoutMs: number
  readonly responses: readonly ShareFetchResponseShareFetchableTopicResponseInput[]
  readonly nodeEndpoints: readonly ShareFetchResponseNodeEndpointInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ShareFetchableTopicResponse of ShareFetchResponse, versions 1-2, as decoded. */
export interface ShareFetchResponseShareFetchableTopicResponse {
  readonly topicId: string
  readonly partitions: ShareFetchResponsePartitionData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ShareFetchableTopicResponse of ShareFetchResponse, versions 1-2, as the encoder takes it. */
export interface ShareFetchResponseShareFetchableTopicResponseInput {
  readonly topicId: string
  readonly partitions: readonly ShareFetchResponsePartitionDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionData of ShareFetchResponse, versions 1-2, as decoded. */
export interface ShareFetchResponsePartitionData {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly errorMessage: string | null
  /** Of the acknowledgements that the request carried. */
  readonly acknowledgeErrorCode: number
  readonly acknowledgeErrorMessage: string | null
  readonly currentLeader: ShareFetchResponseLeaderIdAndEpoch
  readonly records: Buffer
  /** Which of the records are the member's; others in the same batches are not. */
  readonly acquiredRecords: ShareFetchResponseAcquiredRecords[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionData of ShareFetchResponse, versions 1-2, as the encoder takes it. */
export interface ShareFetchResponsePartitionDataInput {
  readonly partitionIndex: number
  readonly errorCode: number
  /** Default null. */
  readonly errorMessage?: string | null | undefined
  /** Of the acknowledgements that the request carried. */
  readonly acknowledgeErrorCode: number
  /** Default null. */
  readonly acknowledgeErrorMessage?: string | null | undefined
  readonly currentLeader: ShareFetchResponseLeaderIdAndEpochInput
  readonly records: Uint8Array | readonly Uint8Array[]
  /** Which of the records are the member's; others in the same batches are not. */
  readonly acquiredRecords: readonly ShareFetchResponseAcquiredRecordsInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** LeaderIdAndEpoch of ShareFetchResponse, versions 1-2, as decoded. */
export interface ShareFetchResponseLeaderIdAndEpoch {
  readonly leaderId: number
  readonly leaderEpoch: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** LeaderIdAndEpoch of ShareFetchResponse, versions 1-2, as the encoder takes it. */
export interface ShareFetchResponseLeaderIdAndEpochInput {
  readonly leaderId: number
  readonly leaderEpoch: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AcquiredRecords of ShareFetchResponse, versions 1-2, as decoded. */
export interface ShareFetchResponseAcquiredRecords {
  readonly firstOffset: bigint
  readonly lastOffset: bigint
  readonly deliveryCount: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AcquiredRecords of ShareFetchResponse, versions 1-2, as the encoder takes it. */
export interface ShareFetchResponseAcquiredRecordsInput {
  readonly firstOffset: bigint
  readonly lastOffset: bigint
  readonly deliveryCount: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** NodeEndpoint of ShareFetchResponse, versions 1-2, as decoded. */
export interface ShareFetchResponseNodeEndpoint {
  readonly nodeId: BrokerId
  readonly host: string
  readonly port: number
  readonly rack: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** NodeEndpoint of ShareFetchResponse, versions 1-2, as the encoder takes it. */
export interface ShareFetchResponseNodeEndpointInput {
  readonly nodeId: BrokerId
  readonly host: string
  readonly port: number
  /** Default null. */
  readonly rack?: string | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of ShareFetch (API key 78). */
export interface ShareFetchTypes {
  readonly requestInput: ShareFetchRequestInput
  readonly request: ShareFetchRequest
  readonly responseInput: ShareFetchResponseInput
  readonly response: ShareFetchResponse
}
