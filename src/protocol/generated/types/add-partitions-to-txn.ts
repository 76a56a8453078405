// Generated from protocol-specs/apis/024-add-partitions-to-txn.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ProducerId, TopicName, TransactionalId } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** AddPartitionsToTxnRequest, versions 0-5, as decoded. */
export interface AddPartitionsToTxnRequest {
  /** From 4 on, between brokers only; clients send version 3 at most. Versions 4+. */
  readonly transactions: AddPartitionsToTxnRequestAddPartitionsToTxnTransaction[]
  /** Versions 0-3. */
  readonly v3AndBelowTransactionalId: TransactionalId
  /** Versions 0-3. */
  readonly v3AndBelowProducerId: ProducerId
  /** Versions 0-3. */
  readonly v3AndBelowProducerEpoch: number
  /** Versions 0-3. */
  readonly v3AndBelowTopics: AddPartitionsToTxnRequestAddPartitionsToTxnTopic[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AddPartitionsToTxnRequest, versions 0-5, as the encoder takes it. */
export interface AddPartitionsToTxnRequestInput {
  /** From 4 on, between brokers only; clients send version 3 at most. Versions 4+; required there. */
  readonly transactions?: readonly AddPartitionsToTxnRequestAddPartitionsToTxnTransactionInput[] | undefined
  /** Versions 0-3; required there. */
  readonly v3AndBelowTransactionalId?: TransactionalId | undefined
  /** Versions 0-3; required there. */
  readonly v3AndBelowProducerId?: ProducerId | undefined
  /** Versions 0-3; required there. */
  readonly v3AndBelowProducerEpoch?: number | undefined
  /** Versions 0-3; required there. */
  readonly v3AndBelowTopics?: readonly AddPartitionsToTxnRequestAddPartitionsToTxnTopicInput[] | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AddPartitionsToTxnTransaction of AddPartitionsToTxnRequest, versions 4-5, as decoded. */
export interface AddPartitionsToTxnRequestAddPartitionsToTxnTransaction {
  readonly transactionalId: TransactionalId
  readonly producerId: ProducerId
  readonly producerEpoch: number
  /** Ask whether the partitions are in the transaction; add none. */
  readonly verifyOnly: boolean
  readonly topics: AddPartitionsToTxnRequestAddPartitionsToTxnTopic[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AddPartitionsToTxnTransaction of AddPartitionsToTxnRequest, versions 4-5, as the encoder takes it. */
export interface AddPartitionsToTxnRequestAddPartitionsToTxnTransactionInput {
  readonly transactionalId: TransactionalId
  readonly producerId: ProducerId
  readonly producerEpoch: number
  /** Ask whether the partitions are in the transaction; add none. */
  readonly verifyOnly: boolean
  readonly topics: readonly AddPartitionsToTxnRequestAddPartitionsToTxnTopicInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AddPartitionsToTxnTopic of AddPartitionsToTxnRequest, versions 0-5, as decoded. */
export interface AddPartitionsToTxnRequestAddPartitionsToTxnTopic {
  readonly name: TopicName
  readonly partitions: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AddPartitionsToTxnTopic of AddPartitionsToTxnRequest, versions 0-5, as the encoder takes it. */
export interface AddPartitionsToTxnRequestAddPartitionsToTxnTopicInput {
  readonly name: TopicName
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AddPartitionsToTxnResponse, versions 0-5, as decoded. */
export interface AddPartitionsToTxnResponse {
  readonly throttleTimeMs: number
  /** Versions 4+. */
  readonly errorCode: number
  /** Versions 4+. */
  readonly resultsByTransaction: AddPartitionsToTxnResponseAddPartitionsToTxnResult[]
  /** Versions 0-3. */
  readonly resultsByTopicV3AndBelow: AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AddPartitionsToTxnResponse, versions 0-5, as the encoder takes it. */
export interface AddPartitionsToTxnResponseInput {
  readonly throttleTimeMs: number
  /** Versions 4+. */
  readonly errorCode?: number | undefined
  /** Versions 4+. */
  readonly resultsByTransaction?: readonly AddPartitionsToTxnResponseAddPartitionsToTxnResultInput[] | undefined
  /** Versions 0-3. */
  readonly resultsByTopicV3AndBelow?: readonly AddPartitionsToTxnResponseAddPartitionsToTxnTopicResultInput[] | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AddPartitionsToTxnResult of AddPartitionsToTxnResponse, versions 4-5, as decoded. */
export interface AddPartitionsToTxnResponseAddPartitionsToTxnResult {
  readonly transactionalId: TransactionalId
  readonly topicResults: AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AddPartitionsToTxnResult of AddPartitionsToTxnResponse, versions 4-5, as the encoder takes it. */
export interface AddPartitionsToTxnResponseAddPartitionsToTxnResultInput {
  readonly transactionalId: TransactionalId
  readonly topicResults: readonly AddPartitionsToTxnResponseAddPartitionsToTxnTopicResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AddPartitionsToTxnTopicResult of AddPartitionsToTxnResponse, versions 0-5, as decoded. */
export interface AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult {
  readonly name: TopicName
  readonly resultsByPartition: AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AddPartitionsToTxnTopicResult of AddPartitionsToTxnResponse, versions 0-5, as the encoder takes it. */
export interface AddPartitionsToTxnResponseAddPartitionsToTxnTopicResultInput {
  readonly name: TopicName
  readonly resultsByPartition: readonly AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AddPartitionsToTxnPartitionResult of AddPartitionsToTxnResponse, versions 0-5, as decoded. */
export interface AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult {
  readonly partitionIndex: number
  readonly partitionErrorCode: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AddPartitionsToTxnPartitionResult of AddPartitionsToTxnResponse, versions 0-5, as the encoder takes it. */
export interface AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResultInput {
  readonly partitionIndex: number
  readonly partitionErrorCode: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of AddPartitionsToTxn (API key 24). */
export interface AddPartitionsToTxnTypes {
  readonly requestInput: AddPartitionsToTxnRequestInput
  readonly request: AddPartitionsToTxnRequest
  readonly responseInput: AddPartitionsToTxnResponseInput
  readonly response: AddPartitionsToTxnResponse
}
