// Generated from protocol-specs/apis/070-controller-registration.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi, ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ControllerRegistrationRequest, ControllerRegistrationRequestFeature, ControllerRegistrationRequestFeatureInput, ControllerRegistrationRequestInput, ControllerRegistrationRequestListener, ControllerRegistrationRequestListenerInput, ControllerRegistrationResponse, ControllerRegistrationResponseInput, ControllerRegistrationTypes } from '../types/controller-registration.ts'

/** ControllerRegistration (API key 70) in both directions. */
export const ControllerRegistration: ClientApi<ControllerRegistrationTypes> & ServerApi<ControllerRegistrationTypes> = {
  key: 70,
  name: 'ControllerRegistration',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'controller',
  encodeRequest(w, m, version) {
    checkVersion('ControllerRegistrationRequest', version, 0, 0)
    try {
      encodeControllerRegistrationRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ControllerRegistrationRequest', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('ControllerRegistrationRequest', version, 0, 0)
    try {
      return decodeControllerRegistrationRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'ControllerRegistrationRequest', version)
    }
  },
  encodeResponse(w, m, version) {
    checkVersion('ControllerRegistrationResponse', version, 0, 0)
    try {
      encodeControllerRegistrationResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ControllerRegistrationResponse', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('ControllerRegistrationResponse', version, 0, 0)
    try {
      return decodeControllerRegistrationResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'ControllerRegistrationResponse', version)
    }
  },
}

function encodeControllerRegistrationRequest(w: ByteWriter, m: ControllerRegistrationRequestInput, version: number): void {
  requireStruct(m)
  w.int32(m.controllerId, 'controllerId')
  w.uuid(m.incarnationId, 'incarnationId')
  w.bool(m.zkMigrationReady, 'zkMigrationReady')
  const listeners = m.listeners
  writeCount(w, listeners, true, false, 'listeners')
  encodeControllerRegistrationRequestListenerList(w, listeners, version, 'listeners')
  const features = m.features
  writeCount(w, features, true, false, 'features')
  encodeControllerRegistrationRequestFeatureList(w, features, version, 'features')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeControllerRegistrationRequestListener(w: ByteWriter, m: ControllerRegistrationRequestListenerInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  w.compactString(m.host, 'host')
  w.uint16(m.port, 'port')
  w.int16(m.securityProtocol, 'securityProtocol')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeControllerRegistrationRequestListenerList(w: ByteWriter, values: readonly ControllerRegistrationRequestListenerInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeControllerRegistrationRequestListener(w, values[i] as ControllerRegistrationRequestListenerInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeControllerRegistrationRequestFeature(w: ByteWriter, m: ControllerRegistrationRequestFeatureInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  w.int16(m.minSupportedVersion, 'minSupportedVersion')
  w.int16(m.maxSupportedVersion, 'maxSupportedVersion')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeControllerRegistrationRequestFeatureList(w: ByteWriter, values: readonly ControllerRegistrationRequestFeatureInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeControllerRegistrationRequestFeature(w, values[i] as ControllerRegistrationRequestFeatureInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeControllerRegistrationRequest(r: ByteReader, version: number): ControllerRegistrationRequest {
  const controllerId = r.int32('controllerId')
  const incarnationId = r.uuid('incarnationId')
  const zkMigrationReady = r.bool('zkMigrationReady')
  const listeners = decodeControllerRegistrationRequestListenerList(r, version, r.compactArrayLength(7, 'listeners'), 'listeners')
  const features = decodeControllerRegistrationRequestFeatureList(r, version, r.compactArrayLength(6, 'features'), 'features')
  const unknownTags = readUnknownTags(r)
  return { controllerId, incarnationId, zkMigrationReady, listeners, features, unknownTags }
}

function decodeControllerRegistrationRequestListener(r: ByteReader, _version: number): ControllerRegistrationRequestListener {
  const name = r.compactString('name')
  const host = r.compactString('host')
  const port = r.uint16('port')
  const securityProtocol = r.int16('securityProtocol')
  const unknownTags = readUnknownTags(r)
  return { name, host, port, securityProtocol, unknownTags }
}

function decodeControllerRegistrationRequestListenerList(r: ByteReader, version: number, count: number, field: string): ControllerRegistrationRequestListener[] {
  const values = new Array<ControllerRegistrationRequestListener>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeControllerRegistrationRequestListener(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeControllerRegistrationRequestFeature(r: ByteReader, _version: number): ControllerRegistrationRequestFeature {
  const name = r.compactString('name')
  const minSupportedVersion = r.int16('minSupportedVersion')
  const maxSupportedVersion = r.int16('maxSupportedVersion')
  const unknownTags = readUnknownTags(r)
  return { name, minSupportedVersion, maxSupportedVersion, unknownTags }
}

function decodeControllerRegistrationRequestFeatureList(r: ByteReader, version: number, count: number, field: string): ControllerRegistrationRequestFeature[] {
  const values = new Array<ControllerRegistrationRequestFeature>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeControllerRegistrationRequestFeature(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function encodeControllerRegistrationResponse(w: ByteWriter, m: ControllerRegistrationResponseInput, _version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage, 'errorMessage')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeControllerRegistrationResponse(r: ByteReader, _version: number): ControllerRegistrationResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, errorCode, errorMessage, unknownTags }
}
