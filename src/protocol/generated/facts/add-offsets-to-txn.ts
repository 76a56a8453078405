// Generated from protocol-specs/apis/025-add-offsets-to-txn.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts } from '../../json/message-facts.ts'

/** The fields of AddOffsetsToTxnRequest. */
export const AddOffsetsToTxnRequest: MessageFacts = {
  name: 'AddOffsetsToTxnRequest',
  versions: { min: 0, max: 4 },
  flexibleFrom: 3,
  fields: [
    { name: 'transactionalId', type: 'string' },
    { name: 'producerId', type: 'int64' },
    { name: 'producerEpoch', type: 'int16' },
    { name: 'groupId', type: 'string' },
  ],
}

/** The fields of AddOffsetsToTxnResponse. */
export const AddOffsetsToTxnResponse: MessageFacts = {
  name: 'AddOffsetsToTxnResponse',
  versions: { min: 0, max: 4 },
  flexibleFrom: 3,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
  ],
}
