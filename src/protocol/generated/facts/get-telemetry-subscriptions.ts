// Generated from protocol-specs/apis/071-get-telemetry-subscriptions.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts } from '../../json/message-facts.ts'

/** The fields of GetTelemetrySubscriptionsRequest. */
export const GetTelemetrySubscriptionsRequest: MessageFacts = {
  name: 'GetTelemetrySubscriptionsRequest',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'clientInstanceId', type: 'uuid' },
  ],
}

/** The fields of GetTelemetrySubscriptionsResponse. */
export const GetTelemetrySubscriptionsResponse: MessageFacts = {
  name: 'GetTelemetrySubscriptionsResponse',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'clientInstanceId', type: 'uuid' },
    { name: 'subscriptionId', type: 'int32' },
    { name: 'acceptedCompressionTypes', type: 'int8', array: true },
    { name: 'pushIntervalMs', type: 'int32' },
    { name: 'telemetryMaxBytes', type: 'int32' },
    { name: 'deltaTemporality', type: 'bool' },
    { name: 'requestedMetrics', type: 'string', array: true },
  ],
}
