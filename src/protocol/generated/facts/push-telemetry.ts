// Generated from protocol-specs/apis/072-push-telemetry.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts } from '../../json/message-facts.ts'

/** The fields of PushTelemetryRequest. */
export const PushTelemetryRequest: MessageFacts = {
  name: 'PushTelemetryRequest',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'clientInstanceId', type: 'uuid' },
    { name: 'subscriptionId', type: 'int32' },
    { name: 'terminating', type: 'bool' },
    { name: 'compressionType', type: 'int8' },
    { name: 'metrics', type: 'bytes' },
  ],
}

/** The fields of PushTelemetryResponse. */
export const PushTelemetryResponse: MessageFacts = {
  name: 'PushTelemetryResponse',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
  ],
}
