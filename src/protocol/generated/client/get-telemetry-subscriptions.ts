// Generated from protocol-specs/apis/071-get-telemetry-subscriptions.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inMessage, readScalars, requireStruct } from '../../codec.ts'
import { readCompactString, readInt8 } from '../../scalar-codecs.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { GetTelemetrySubscriptionsRequestInput, GetTelemetrySubscriptionsResponse, GetTelemetrySubscriptionsTypes } from '../types/get-telemetry-subscriptions.ts'

/** GetTelemetrySubscriptions (API key 71) as a client sees it. */
export const GetTelemetrySubscriptions: ClientApi<GetTelemetrySubscriptionsTypes> = {
  key: 71,
  name: 'GetTelemetrySubscriptions',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeRequest(w, m, version) {
    checkVersion('GetTelemetrySubscriptionsRequest', version, 0, 0)
    try {
      encodeGetTelemetrySubscriptionsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'GetTelemetrySubscriptionsRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('GetTelemetrySubscriptionsResponse', version, 0, 0)
    try {
      return decodeGetTelemetrySubscriptionsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'GetTelemetrySubscriptionsResponse', version)
    }
  },
}

function encodeGetTelemetrySubscriptionsRequest(w: ByteWriter, m: GetTelemetrySubscriptionsRequestInput, _version: number): void {
  requireStruct(m)
  w.uuid(m.clientInstanceId, 'clientInstanceId')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeGetTelemetrySubscriptionsResponse(r: ByteReader, _version: number): GetTelemetrySubscriptionsResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const clientInstanceId = r.uuid('clientInstanceId')
  const subscriptionId = r.int32('subscriptionId')
  const acceptedCompressionTypes = readScalars(r, r.compactArrayLength(1, 'acceptedCompressionTypes'), 'acceptedCompressionTypes', readInt8)
  const pushIntervalMs = r.int32('pushIntervalMs')
  const telemetryMaxBytes = r.int32('telemetryMaxBytes')
  const deltaTemporality = r.bool('deltaTemporality')
  const requestedMetrics = readScalars(r, r.compactArrayLength(1, 'requestedMetrics'), 'requestedMetrics', readCompactString)
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, errorCode, clientInstanceId, subscriptionId, acceptedCompressionTypes, pushIntervalMs, telemetryMaxBytes, deltaTemporality, requestedMetrics, unknownTags }
}
