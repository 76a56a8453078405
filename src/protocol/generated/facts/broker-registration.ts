// Generated from protocol-specs/apis/062-broker-registration.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const BrokerRegistrationRequestListener: StructFacts = {
  name: 'Listener',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'host', type: 'string' },
    { name: 'port', type: 'uint16' },
    { name: 'securityProtocol', type: 'int16' },
  ],
}

const BrokerRegistrationRequestFeature: StructFacts = {
  name: 'Feature',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'minSupportedVersion', type: 'int16' },
    { name: 'maxSupportedVersion', type: 'int16' },
  ],
}

/** The fields of BrokerRegistrationRequest. */
export const BrokerRegistrationRequest: MessageFacts = {
  name: 'BrokerRegistrationRequest',
  versions: { min: 0, max: 4 },
  flexibleFrom: 0,
  fields: [
    { name: 'brokerId', type: 'int32' },
    { name: 'clusterId', type: 'string' },
    { name: 'incarnationId', type: 'uuid' },
    { name: 'listeners', type: 'struct', struct: BrokerRegistrationRequestListener, array: true },
    { name: 'features', type: 'struct', struct: BrokerRegistrationRequestFeature, array: true },
    { name: 'rack', type: 'string', nullable: [0, 4] },
    { name: 'isMigratingZkBroker', type: 'bool', versions: [1, 4], optional: true },
    { name: 'logDirs', type: 'uuid', array: true, versions: [2, 4], optional: true, ignorable: true },
    { name: 'previousBrokerEpoch', type: 'int64', versions: [3, 4], default: -1n, optional: true, ignorable: true },
  ],
}

/** The fields of BrokerRegistrationResponse. */
export const BrokerRegistrationResponse: MessageFacts = {
  name: 'BrokerRegistrationResponse',
  versions: { min: 0, max: 4 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'brokerEpoch', type: 'int64', default: -1n, optional: true },
  ],
}
