// Generated from protocol-specs/apis/022-init-producer-id.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ProducerId, TransactionalId } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** InitProducerIdRequest, versions 0-6, as decoded. */
export interface InitProducerIdRequest {
  /** Null for an idempotent producer: any broker answers then. */
  readonly transactionalId: TransactionalId | null
  /** The coordinator aborts a transaction that takes longer. */
  readonly transactionTimeoutMs: number
  /** -1, or the id held so far, to go on with the next epoch (KIP-360). Versions 3+. */
  readonly producerId: ProducerId
  /** Versions 3+. */
  readonly producerEpoch: number
  /** The transaction may stay prepared without a time limit (KIP-939). Versions 6+. */
  readonly enable2Pc: boolean
  /** Leave a prepared transaction be in place of aborting it (KIP-939). Versions 6+. */
  readonly keepPreparedTxn: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** InitProducerIdRequest, versions 0-6, as the encoder takes it. */
export interface InitProducerIdRequestInput {
  /** Null for an idempotent producer: any broker answers then. */
  readonly transactionalId: TransactionalId | null
  /** The coordinator aborts a transaction that takes longer. */
  readonly transactionTimeoutMs: number
  /** -1, or the id held so far, to go on with the next epoch (KIP-360). Versions 3+; default -1. */
  readonly producerId?: ProducerId | undefined
  /** Versions 3+; default -1. */
  readonly producerEpoch?: number | undefined
  /** The transaction may stay prepared without a time limit (KIP-939). Versions 6+. */
  readonly enable2Pc?: boolean | undefined
  /** Leave a prepared transaction be in place of aborting it (KIP-939). Versions 6+. */
  readonly keepPreparedTxn?: boolean | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** InitProducerIdResponse, versions 0-6, as decoded. */
export interface InitProducerIdResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly producerId: ProducerId
  readonly producerEpoch: number
  /** Of the prepared transaction; -1 if there is none. Versions 6+. */
  readonly ongoingTxnProducerId: ProducerId
  /** Versions 6+. */
  readonly ongoingTxnProducerEpoch: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** InitProducerIdResponse, versions 0-6, as the encoder takes it. */
export interface InitProducerIdResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** Default -1. */
  readonly producerId?: ProducerId | undefined
  readonly producerEpoch: number
  /** Of the prepared transaction; -1 if there is none. Versions 6+; default -1. */
  readonly ongoingTxnProducerId?: ProducerId | undefined
  /** Versions 6+; default -1. */
  readonly ongoingTxnProducerEpoch?: number | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of InitProducerId (API key 22). */
export interface InitProducerIdTypes {
  readonly requestInput: InitProducerIdRequestInput
  readonly request: InitProducerIdRequest
  readonly responseInput: InitProducerIdResponseInput
  readonly response: InitProducerIdResponse
}
