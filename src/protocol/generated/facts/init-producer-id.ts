// Generated from protocol-specs/apis/022-init-producer-id.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts } from '../../json/message-facts.ts'

/** The fields of InitProducerIdRequest. */
export const InitProducerIdRequest: MessageFacts = {
  name: 'InitProducerIdRequest',
  versions: { min: 0, max: 6 },
  flexibleFrom: 2,
  fields: [
    { name: 'transactionalId', type: 'string', nullable: [0, 6] },
    { name: 'transactionTimeoutMs', type: 'int32' },
    { name: 'producerId', type: 'int64', versions: [3, 6], default: -1n, optional: true },
    { name: 'producerEpoch', type: 'int16', versions: [3, 6], default: -1, optional: true },
    { name: 'enable2Pc', type: 'bool', versions: [6, 6], optional: true },
    { name: 'keepPreparedTxn', type: 'bool', versions: [6, 6], optional: true },
  ],
}

/** The fields of InitProducerIdResponse. */
export const InitProducerIdResponse: MessageFacts = {
  name: 'InitProducerIdResponse',
  versions: { min: 0, max: 6 },
  flexibleFrom: 2,
  fields: [
    { name: 'throttleTimeMs', type: 'int32', ignorable: true },
    { name: 'errorCode', type: 'int16' },
    { name: 'producerId', type: 'int64', default: -1n, optional: true },
    { name: 'producerEpoch', type: 'int16' },
    { name: 'ongoingTxnProducerId', type: 'int64', versions: [6, 6], default: -1n, optional: true },
    { name: 'ongoingTxnProducerEpoch', type: 'int16', versions: [6, 6], default: -1, optional: true },
  ],
}
