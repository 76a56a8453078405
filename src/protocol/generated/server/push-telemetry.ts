// Generated from protocol-specs/apis/072-push-telemetry.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inMessage, requireStruct } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { PushTelemetryRequest, PushTelemetryResponseInput, PushTelemetryTypes } from '../types/push-telemetry.ts'

/** PushTelemetry (API key 72) as a broker sees it. */
export const PushTelemetry: ServerApi<PushTelemetryTypes> = {
  key: 72,
  name: 'PushTelemetry',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeResponse(w, m, version) {
    checkVersion('PushTelemetryResponse', version, 0, 0)
    try {
      encodePushTelemetryResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'PushTelemetryResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('PushTelemetryRequest', version, 0, 0)
    try {
      return decodePushTelemetryRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'PushTelemetryRequest', version)
    }
  },
}

function encodePushTelemetryResponse(w: ByteWriter, m: PushTelemetryResponseInput, _version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodePushTelemetryRequest(r: ByteReader, _version: number): PushTelemetryRequest {
  const clientInstanceId = r.uuid('clientInstanceId')
  const subscriptionId = r.int32('subscriptionId')
  const terminating = r.bool('terminating')
  const compressionType = r.int8('compressionType')
  const metrics = r.compactBytes('metrics')
  const unknownTags = readUnknownTags(r)
  return { clientInstanceId, subscriptionId, terminating, compressionType, metrics, unknownTags }
}
