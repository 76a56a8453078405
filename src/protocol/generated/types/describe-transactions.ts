// Generated from protocol-specs/apis/065-describe-transactions.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ProducerId, TopicName, TransactionalId } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** DescribeTransactionsRequest, versions 0, as decoded. */
export interface DescribeTransactionsRequest {
  readonly transactionalIds: TransactionalId[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeTransactionsRequest, versions 0, as the encoder takes it. */
export interface DescribeTransactionsRequestInput {
  readonly transactionalIds: readonly TransactionalId[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeTransactionsResponse, versions 0, as decoded. */
export interface DescribeTransactionsResponse {
  readonly throttleTimeMs: number
  readonly transactionStates: DescribeTransactionsResponseTransactionState[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeTransactionsResponse, versions 0, as the encoder takes it. */
export interface DescribeTransactionsResponseInput {
  readonly throttleTimeMs: number
  readonly transactionStates: readonly DescribeTransactionsResponseTransactionStateInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TransactionState of DescribeTransactionsResponse, versions 0, as decoded. */
export interface DescribeTransactionsResponseTransactionState {
  readonly errorCode: number
  readonly transactionalId: TransactionalId
  /** See TransactionState in enums.kspec for names. */
  readonly transactionState: string
  readonly transactionTimeoutMs: number
  readonly transactionStartTimeMs: bigint
  readonly producerId: ProducerId
  readonly producerEpoch: number
  readonly topics: DescribeTransactionsResponseTopicData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TransactionState of DescribeTransactionsResponse, versions 0, as the encoder takes it. */
export interface DescribeTransactionsResponseTransactionStateInput {
  readonly errorCode: number
  readonly transactionalId: TransactionalId
  /** See TransactionState in enums.kspec for names. */
  readonly transactionState: string
  readonly transactionTimeoutMs: number
  readonly transactionStartTimeMs: bigint
  readonly producerId: ProducerId
  readonly producerEpoch: number
  readonly topics: readonly DescribeTransactionsResponseTopicDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicData of DescribeTransactionsResponse, versions 0, as decoded. */
export interface DescribeTransactionsResponseTopicData {
  readonly topic: TopicName
  readonly partitions: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicData of DescribeTransactionsResponse, versions 0, as the encoder takes it. */
export interface DescribeTransactionsResponseTopicDataInput {
  readonly topic: TopicName
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of DescribeTransactions (API key 65). */
export interface DescribeTransactionsTypes {
  readonly requestInput: DescribeTransactionsRequestInput
  readonly request: DescribeTransactionsRequest
  readonly responseInput: DescribeTransactionsResponseInput
  readonly response: DescribeTransactionsResponse
}
