// Generated from protocol-specs/apis/000-produce.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { BrokerId, TopicName, TransactionalId } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** ProduceRequest, versions 0-13, as decoded. */
export interface ProduceRequest {
  /** Only of a transactional producer; the batches then carry the transactional bit too. Versions 3+. */
  readonly transactionalId: TransactionalId | null
  /** 0: no answer comes; 1: answered by the leader alone; -1: by all in-sync replicas. */
  readonly acks: number
  /** How long the leader waits for its followers with acks -1; not a bound on the whole request. */
  readonly timeoutMs: number
  readonly topicData: ProduceRequestTopicProduceData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ProduceRequest, versions 0-13, as the encoder takes it. */
export interface ProduceRequestInput {
  /** Only of a transactional producer; the batches then carry the transactional bit too. Versions 3+; default null. */
  readonly transactionalId?: TransactionalId | null | undefined
  /** 0: no answer comes; 1: answered by the leader alone; -1: by all in-sync replicas. */
  readonly acks: number
  /** How long the leader waits for its followers with acks -1; not a bound on the whole request. */
  readonly timeoutMs: number
  readonly topicData: readonly ProduceRequestTopicProduceDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicProduceData of ProduceRequest, versions 0-13, as decoded. */
export interface ProduceRequestTopicProduceData {
  /** Versions 0-12. */
  readonly name: TopicName
  /** From 13 on topics go by id; one that is unknown here needs version 12. Versions 13+. */
  readonly topicId: string
  readonly partitionData: ProduceRequestPartitionProduceData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicProduceData of ProduceRequest, versions 0-13, as the encoder takes it. */
export interface ProduceRequestTopicProduceDataInput {
  /** Versions 0-12; required there. */
  readonly name?: TopicName | undefined
  /** From 13 on topics go by id; one that is unknown here needs version 12. Versions 13+; required there. */
  readonly topicId?: string | undefined
  readonly partitionData: readonly ProduceRequestPartitionProduceDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionProduceData of ProduceRequest, versions 0-13, as decoded. */
export interface ProduceRequestPartitionProduceData {
  readonly index: number
  /** One record batch of magic 2 from version 3 on. */
  readonly records: Buffer | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionProduceData of ProduceRequest, versions 0-13, as the encoder takes it. */
export interface ProduceRequestPartitionProduceDataInput {
  readonly index: number
  /** One record batch of magic 2 from version 3 on. */
  readonly records: Uint8Array | readonly Uint8Array[] | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ProduceResponse, versions 0-13, as decoded. */
export interface ProduceResponse {
  readonly responses: ProduceResponseTopicProduceResponse[]
  /** Versions 1+. */
  readonly throttleTimeMs: number
  /** Addresses of the leaders named in currentLeader (KIP-951). Versions 10+. */
  readonly nodeEndpoints: ProduceResponseNodeEndpoint[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ProduceResponse, versions 0-13, as the encoder takes it. */
export interface ProduceResponseInput {
  readonly responses: readonly ProduceResponseTopicProduceResponseInput[]
  /** Versions 1+. */
  readonly throttleTimeMs?: number | undefined
  /** Addresses of the leaders named in currentLeader (KIP-951). Versions 10+. */
  readonly nodeEndpoints?: readonly ProduceResponseNodeEndpointInput[] | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicProduceResponse of ProduceResponse, versions 0-13, as decoded. */
export interface ProduceResponseTopicProduceResponse {
  /** Versions 0-12. */
  readonly name: TopicName
  /** Versions 13+. */
  readonly topicId: string
  readonly partitionResponses: ProduceResponsePartitionProduceResponse[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicProduceResponse of ProduceResponse, versions 0-13, as the encoder takes it. */
export interface ProduceResponseTopicProduceResponseInput {
  /** Versions 0-12; required there. */
  readonly name?: TopicName | undefined
  /** Versions 13+; required there. */
  readonly topicId?: string | undefined
  readonly partitionResponses: readonly ProduceResponsePartitionProduceResponseInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionProduceResponse of ProduceResponse, versions 0-13, as decoded. */
export interface ProduceResponsePartitionProduceResponse {
  readonly index: number
  readonly errorCode: number
  /** Offset of the first record; -1 where it failed. */
  readonly baseOffset: bigint
  /** -1 unless the topic stamps records itself (log-append time). Versions 2+. */
  readonly logAppendTimeMs: bigint
  /** Oldest offset still there. Versions 5+. */
  readonly logStartOffset: bigint
  /** Which records of the batch were at fault, so that the others can be sent again without them. Versions 8+. */
  readonly recordErrors: ProduceResponseBatchIndexAndErrorMessage[]
  /** Versions 8+. */
  readonly errorMessage: string | null
  /** The leader to turn to after NOT_LEADER_OR_FOLLOWER (KIP-951). Versions 10+. */
  readonly currentLeader: ProduceResponseLeaderIdAndEpoch
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionProduceResponse of ProduceResponse, versions 0-13, as the encoder takes it. */
export interface ProduceResponsePartitionProduceResponseInput {
  readonly index: number
  readonly errorCode: number
  /** Offset of the first record; -1 where it failed. */
  readonly baseOffset: bigint
  /** -1 unless the topic stamps records itself (log-append time). Versions 2+; default -1. */
  readonly logAppendTimeMs?: bigint | undefined
  /** Oldest offset still there. Versions 5+; default -1. */
  readonly logStartOffset?: bigint | undefined
  /** Which records of the batch were at fault, so that the others can be sent again without them. Versions 8+. */
  readonly recordErrors?: readonly ProduceResponseBatchIndexAndErrorMessageInput[] | undefined
  /** Versions 8+; default null. */
  readonly errorMessage?: string | null | undefined
  /** The leader to turn to after NOT_LEADER_OR_FOLLOWER (KIP-951). Versions 10+. */
  readonly currentLeader?: ProduceResponseLeaderIdAndEpochInput | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** BatchIndexAndErrorMessage of ProduceResponse, versions 8-13, as decoded. */
export interface ProduceResponseBatchIndexAndErrorMessage {
  /** Index of the record within its batch. */
  readonly batchIndex: number
  readonly batchIndexErrorMessage: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** BatchIndexAndErrorMessage of ProduceResponse, versions 8-13, as the encoder takes it. */
export interface ProduceResponseBatchIndexAndErrorMessageInput {
  /** Index of the record within its batch. */
  readonly batchIndex: number
  /** Default null. */
  readonly batchIndexErrorMessage?: string | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** LeaderIdAndEpoch of ProduceResponse, versions 10-13, as decoded. */
export interface ProduceResponseLeaderIdAndEpoch {
  readonly leaderId: BrokerId
  readonly leaderEpoch: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** LeaderIdAndEpoch of ProduceResponse, versions 10-13, as the encoder takes it. */
export interface ProduceResponseLeaderIdAndEpochInput {
  /** Default -1. */
  readonly leaderId?: BrokerId | undefined
  /** Default -1. */
  readonly leaderEpoch?: number | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** NodeEndpoint of ProduceResponse, versions 10-13, as decoded. */
export interface ProduceResponseNodeEndpoint {
  readonly nodeId: BrokerId
  readonly host: string
  readonly port: number
  readonly rack: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** NodeEndpoint of ProduceResponse, versions 10-13, as the encoder takes it. */
export interface ProduceResponseNodeEndpointInput {
  readonly nodeId: BrokerId
  readonly host: string
  readonly port: number
  /** Default null. */
  readonly rack?: string | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of Produce (API key 0). */
export interface ProduceTypes {
  readonly requestInput: ProduceRequestInput
  readonly request: ProduceRequest
  readonly responseInput: ProduceResponseInput
  readonly response: ProduceResponse
}
