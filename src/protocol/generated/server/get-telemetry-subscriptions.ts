// Generated from protocol-specs/apis/071-get-telemetry-subscriptions.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inMessage, requireStruct, writeCount, writeScalars } from '../../codec.ts'
import { writeCompactString, writeInt8 } from '../../scalar-codecs.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { GetTelemetrySubscriptionsRequest, GetTelemetrySubscriptionsResponseInput, GetTelemetrySubscriptionsTypes } from '../types/get-telemetry-subscriptions.ts'

/** GetTelemetrySubscriptions (API key 71) as a broker sees it. */
export const GetTelemetrySubscriptions: ServerApi<GetTelemetrySubscriptionsTypes> = {
  key: 71,
  name: 'GetTelemetrySubscriptions',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeResponse(w, m, version) {
    checkVersion('GetTelemetrySubscriptionsResponse', version, 0, 0)
    try {
      encodeGetTelemetrySubscriptionsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'GetTelemetrySubscriptionsResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('GetTelemetrySubscriptionsRequest', version, 0, 0)
    try {
      return decodeGetTelemetrySubscriptionsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'GetTelemetrySubscriptionsRequest', version)
    }
  },
}

function encodeGetTelemetrySubscriptionsResponse(w: ByteWriter, m: GetTelemetrySubscriptionsResponseInput, _version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  w.uuid(m.clientInstanceId, 'clientInstanceId')
  w.int32(m.subscriptionId, 'subscriptionId')
  const acceptedCompressionTypes = m.acceptedCompressionTypes
  writeCount(w, acceptedCompressionTypes, true, false, 'acceptedCompressionTypes')
  writeScalars(w, acceptedCompressionTypes, 'acceptedCompressionTypes', writeInt8)
  w.int32(m.pushIntervalMs, 'pushIntervalMs')
  w.int32(m.telemetryMaxBytes, 'telemetryMaxBytes')
  w.bool(m.deltaTemporality, 'deltaTemporality')
  const requestedMetrics = m.requestedMetrics
  writeCount(w, requestedMetrics, true, false, 'requestedMetrics')
  writeScalars(w, requestedMetrics, 'requestedMetrics', writeCompactString)
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeGetTelemetrySubscriptionsRequest(r: ByteReader, _version: number): GetTelemetrySubscriptionsRequest {
  const clientInstanceId = r.uuid('clientInstanceId')
  const unknownTags = readUnknownTags(r)
  return { clientInstanceId, unknownTags }
}
