// Generated from protocol-specs/apis/070-controller-registration.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const ControllerRegistrationRequestListener: StructFacts = {
  name: 'Listener',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'host', type: 'string' },
    { name: 'port', type: 'uint16' },
    { name: 'securityProtocol', type: 'int16' },
  ],
}

const ControllerRegistrationRequestFeature: StructFacts = {
  name: 'Feature',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'minSupportedVersion', type: 'int16' },
    { name: 'maxSupportedVersion', type: 'int16' },
  ],
}

/** The fields of ControllerRegistrationRequest. */
export const ControllerRegistrationRequest: MessageFacts = {
  name: 'ControllerRegistrationRequest',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'controllerId', type: 'int32' },
    { name: 'incarnationId', type: 'uuid' },
    { name: 'zkMigrationReady', type: 'bool' },
    { name: 'listeners', type: 'struct', struct: ControllerRegistrationRequestListener, array: true },
    { name: 'features', type: 'struct', struct: ControllerRegistrationRequestFeature, array: true },
  ],
}

/** The fields of ControllerRegistrationResponse. */
export const ControllerRegistrationResponse: MessageFacts = {
  name: 'ControllerRegistrationResponse',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 0] },
  ],
}
