// Generated from protocol-specs/apis/072-push-telemetry.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inMessage, requireStruct } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { PushTelemetryRequestInput, PushTelemetryResponse, PushTelemetryTypes } from '../types/push-telemetry.ts'

/** PushTelemetry (API key 72) as a client sees it. */
export const PushTelemetry: ClientApi<PushTelemetryTypes> = {
  key: 72,
  name: 'PushTelemetry',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeRequest(w, m, version) {
    checkVersion('PushTelemetryRequest', version, 0, 0)
    try {
      encodePushTelemetryRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'PushTelemetryRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('PushTelemetryResponse', version, 0, 0)
    try {
      return decodePushTelemetryResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'PushTelemetryResponse', version)
    }
  },
}

function encodePushTelemetryRequest(w: ByteWriter, m: PushTelemetryRequestInput, _version: number): void {
  requireStruct(m)
  w.uuid(m.clientInstanceId, 'clientInstanceId')
  w.int32(m.subscriptionId, 'subscriptionId')
  w.bool(m.terminating, 'terminating')
  w.int8(m.compressionType, 'compressionType')
  w.compactBytes(m.metrics, 'metrics')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodePushTelemetryResponse(r: ByteReader, _version: number): PushTelemetryResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, errorCode, unknownTags }
}
