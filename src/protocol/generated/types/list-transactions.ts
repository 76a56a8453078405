// Generated from protocol-specs/apis/066-list-transactions.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ProducerId, TransactionalId } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** ListTransactionsRequest, versions 0-2, as decoded. */
export interface ListTransactionsRequest {
  readonly stateFilters: string[]
  readonly producerIdFilters: ProducerId[]
  /** Only those that run longer, in ms; -1 for all. Versions 1+. */
  readonly durationFilter: bigint
  /** A regular expression of RE2; null for all. Versions 2+. */
  readonly transactionalIdPattern: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ListTransactionsRequest, versions 0-2, as the encoder takes it. */
export interface ListTransactionsRequestInput {
  readonly stateFilters: readonly string[]
  readonly producerIdFilters: readonly ProducerId[]
  /** Only those that run longer, in ms; -1 for all. Versions 1+; default -1. */
  readonly durationFilter?: bigint | undefined
  /** A regular expression of RE2; null for all. Versions 2+; default null. */
  readonly transactionalIdPattern?: string | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ListTransactionsResponse, versions 0-2, as decoded. */
export interface ListTransactionsResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly unknownStateFilters: string[]
  readonly transactionStates: ListTransactionsResponseTransactionState[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ListTransactionsResponse, versions 0-2, as the encoder takes it. */
export interface ListTransactionsResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly unknownStateFilters: readonly string[]
  readonly transactionStates: readonly ListTransactionsResponseTransactionStateInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TransactionState of ListTransactionsResponse, versions 0-2, as decoded. */
export interface ListTransactionsResponseTransactionState {
  readonly transactionalId: TransactionalId
  readonly producerId: ProducerId
  readonly transactionState: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TransactionState of ListTransactionsResponse, versions 0-2, as the encoder takes it. */
export interface ListTransactionsResponseTransactionStateInput {
  readonly transactionalId: TransactionalId
  readonly producerId: ProducerId
  readonly transactionState: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/**
 * The shapes of ListTransactions (API key 66).
 *
 * A broker lists the transactions that it coordinates: ask all of them.
 */
export interface ListTransactionsTypes {
  readonly requestInput: ListTransactionsRequestInput
  readonly request: ListTransactionsRequest
  readonly responseInput: ListTransactionsResponseInput
  readonly response: ListTransactionsResponse
}
