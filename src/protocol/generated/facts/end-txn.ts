// Generated from protocol-specs/apis/026-end-txn.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts } from '../../json/message-facts.ts'

/** The fields of EndTxnRequest. */
export const EndTxnRequest: MessageFacts = {
  name: 'EndTxnRequest',
  versions: { min: 0, max: 5 },
  flexibleFrom: 3,
  fields: [
    { name: 'transactionalId', type: 'string' },
    { name: 'producerId', type: 'int64' },
    { name: 'producerEpoch', type: 'int16' },
    { name: 'committed', type: 'bool' },
  ],
}

/** The fields of EndTxnResponse. */
export const EndTxnResponse: MessageFacts = {
  name: 'EndTxnResponse',
  versions: { min: 0, max: 5 },
  flexibleFrom: 3,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'producerId', type: 'int64', versions: [5, 5], default: -1n, optional: true, ignorable: true },
    { name: 'producerEpoch', type: 'int16', versions: [5, 5], default: -1, optional: true, ignorable: true },
  ],
}
