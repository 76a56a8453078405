// Generated from protocol-specs/apis/025-add-offsets-to-txn.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { GroupId, ProducerId, TransactionalId } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** AddOffsetsToTxnRequest, versions 0-4, as decoded. */
export interface AddOffsetsToTxnRequest {
  readonly transactionalId: TransactionalId
  readonly producerId: ProducerId
  readonly producerEpoch: number
  readonly groupId: GroupId
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AddOffsetsToTxnRequest, versions 0-4, as the encoder takes it. */
export interface AddOffsetsToTxnRequestInput {
  readonly transactionalId: TransactionalId
  readonly producerId: ProducerId
  readonly producerEpoch: number
  readonly groupId: GroupId
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AddOffsetsToTxnResponse, versions 0-4, as decoded. */
export interface AddOffsetsToTxnResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AddOffsetsToTxnResponse, versions 0-4, as the encoder takes it. */
export interface AddOffsetsToTxnResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/**
 * The shapes of AddOffsetsToTxn (API key 25).
 *
 * Announces that offsets of a group will be committed in the transaction; unneeded with transactions of version 2.
 */
export interface AddOffsetsToTxnTypes {
  readonly requestInput: AddOffsetsToTxnRequestInput
  readonly request: AddOffsetsToTxnRequest
  readonly responseInput: AddOffsetsToTxnResponseInput
  readonly response: AddOffsetsToTxnResponse
}
