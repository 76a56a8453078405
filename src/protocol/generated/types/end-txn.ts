// Generated from protocol-specs/apis/026-end-txn.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ProducerId, TransactionalId } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** EndTxnRequest, versions 0-5, as decoded. */
export interface EndTxnRequest {
  readonly transactionalId: TransactionalId
  readonly producerId: ProducerId
  readonly producerEpoch: number
  /** False to abort. */
  readonly committed: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** EndTxnRequest, versions 0-5, as the encoder takes it. */
export interface EndTxnRequestInput {
  readonly transactionalId: TransactionalId
  readonly producerId: ProducerId
  readonly producerEpoch: number
  /** False to abort. */
  readonly committed: boolean
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** EndTxnResponse, versions 0-5, as decoded. */
export interface EndTxnResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** With transactions of version 2: what the next one goes by; -1 if unchanged. Versions 5+. */
  readonly producerId: ProducerId
  /** Versions 5+. */
  readonly producerEpoch: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** EndTxnResponse, versions 0-5, as the encoder takes it. */
export interface EndTxnResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** With transactions of version 2: what the next one goes by; -1 if unchanged. Versions 5+; default -1. */
  readonly producerId?: ProducerId | undefined
  /** Versions 5+; default -1. */
  readonly producerEpoch?: number | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of EndTxn (API key 26). */
export interface EndTxnTypes {
  readonly requestInput: EndTxnRequestInput
  readonly request: EndTxnRequest
  readonly responseInput: EndTxnResponseInput
  readonly response: EndTxnResponse
}
