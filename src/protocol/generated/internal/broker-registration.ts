// Generated from protocol-specs/apis/062-broker-registration.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi, ServerApi } from '../../api.ts'
import { checkVersion, emptyArray, inElement, inMessage, notCarried, readScalars, requireStruct, writeCount, writeScalars } from '../../codec.ts'
import { readUuid, writeUuid } from '../../scalar-codecs.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { BrokerRegistrationRequest, BrokerRegistrationRequestFeature, BrokerRegistrationRequestFeatureInput, BrokerRegistrationRequestInput, BrokerRegistrationRequestListener, BrokerRegistrationRequestListenerInput, BrokerRegistrationResponse, BrokerRegistrationResponseInput, BrokerRegistrationTypes } from '../types/broker-registration.ts'

/** BrokerRegistration (API key 62) in both directions. */
export const BrokerRegistration: ClientApi<BrokerRegistrationTypes> & ServerApi<BrokerRegistrationTypes> = {
  key: 62,
  name: 'BrokerRegistration',
  versions: { min: 0, max: 4 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'controller',
  encodeRequest(w, m, version) {
    checkVersion('BrokerRegistrationRequest', version, 0, 4)
    try {
      encodeBrokerRegistrationRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'BrokerRegistrationRequest', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('BrokerRegistrationRequest', version, 0, 4)
    try {
      return decodeBrokerRegistrationRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'BrokerRegistrationRequest', version)
    }
  },
  encodeResponse(w, m, version) {
    checkVersion('BrokerRegistrationResponse', version, 0, 4)
    try {
      encodeBrokerRegistrationResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'BrokerRegistrationResponse', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('BrokerRegistrationResponse', version, 0, 4)
    try {
      return decodeBrokerRegistrationResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'BrokerRegistrationResponse', version)
    }
  },
}

function encodeBrokerRegistrationRequest(w: ByteWriter, m: BrokerRegistrationRequestInput, version: number): void {
  requireStruct(m)
  w.int32(m.brokerId, 'brokerId')
  w.compactString(m.clusterId, 'clusterId')
  w.uuid(m.incarnationId, 'incarnationId')
  const listeners = m.listeners
  writeCount(w, listeners, true, false, 'listeners')
  encodeBrokerRegistrationRequestListenerList(w, listeners, version, 'listeners')
  const features = m.features
  writeCount(w, features, true, false, 'features')
  encodeBrokerRegistrationRequestFeatureList(w, features, version, 'features')
  w.compactNullableString(m.rack, 'rack')
  if (version >= 1) {
    w.bool(m.isMigratingZkBroker === undefined ? false : m.isMigratingZkBroker, 'isMigratingZkBroker')
  } else if (m.isMigratingZkBroker !== undefined && m.isMigratingZkBroker !== false) throw notCarried('isMigratingZkBroker', '1+')
  if (version >= 2) {
    const logDirs = m.logDirs === undefined ? emptyArray : m.logDirs
    writeCount(w, logDirs, true, false, 'logDirs')
    writeScalars(w, logDirs, 'logDirs', writeUuid)
  }
  if (version >= 3) {
    w.int64(m.previousBrokerEpoch === undefined ? -1n : m.previousBrokerEpoch, 'previousBrokerEpoch')
  }
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeBrokerRegistrationRequestListener(w: ByteWriter, m: BrokerRegistrationRequestListenerInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  w.compactString(m.host, 'host')
  w.uint16(m.port, 'port')
  w.int16(m.securityProtocol, 'securityProtocol')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeBrokerRegistrationRequestListenerList(w: ByteWriter, values: readonly BrokerRegistrationRequestListenerInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeBrokerRegistrationRequestListener(w, values[i] as BrokerRegistrationRequestListenerInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeBrokerRegistrationRequestFeature(w: ByteWriter, m: BrokerRegistrationRequestFeatureInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  w.int16(m.minSupportedVersion, 'minSupportedVersion')
  w.int16(m.maxSupportedVersion, 'maxSupportedVersion')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeBrokerRegistrationRequestFeatureList(w: ByteWriter, values: readonly BrokerRegistrationRequestFeatureInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeBrokerRegistrationRequestFeature(w, values[i] as BrokerRegistrationRequestFeatureInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeBrokerRegistrationRequest(r: ByteReader, version: number): BrokerRegistrationRequest {
  const brokerId = r.int32('brokerId')
  const clusterId = r.compactString('clusterId')
  const incarnationId = r.uuid('incarnationId')
  const listeners = decodeBrokerRegistrationRequestListenerList(r, version, r.compactArrayLength(7, 'listeners'), 'listeners')
  const features = decodeBrokerRegistrationRequestFeatureList(r, version, r.compactArrayLength(6, 'features'), 'features')
  const rack = r.compactNullableString('rack')
  const isMigratingZkBroker = version >= 1 ? r.bool('isMigratingZkBroker') : false
  const logDirs = readScalars(r, version >= 2 ? r.compactArrayLength(16, 'logDirs') : 0, 'logDirs', readUuid)
  const previousBrokerEpoch = version >= 3 ? r.int64('previousBrokerEpoch') : -1n
  const unknownTags = readUnknownTags(r)
  return { brokerId, clusterId, incarnationId, listeners, features, rack, isMigratingZkBroker, logDirs, previousBrokerEpoch, unknownTags }
}

function decodeBrokerRegistrationRequestListener(r: ByteReader, _version: number): BrokerRegistrationRequestListener {
  const name = r.compactString('name')
  const host = r.compactString('host')
  const port = r.uint16('port')
  const securityProtocol = r.int16('securityProtocol')
  const unknownTags = readUnknownTags(r)
  return { name, host, port, securityProtocol, unknownTags }
}

function decodeBrokerRegistrationRequestListenerList(r: ByteReader, version: number, count: number, field: string): BrokerRegistrationRequestListener[] {
  const values = new Array<BrokerRegistrationRequestListener>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeBrokerRegistrationRequestListener(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeBrokerRegistrationRequestFeature(r: ByteReader, _version: number): BrokerRegistrationRequestFeature {
  const name = r.compactString('name')
  const minSupportedVersion = r.int16('minSupportedVersion')
  const maxSupportedVersion = r.int16('maxSupportedVersion')
  const unknownTags = readUnknownTags(r)
  return { name, minSupportedVersion, maxSupportedVersion, unknownTags }
}

function decodeBrokerRegistrationRequestFeatureList(r: ByteReader, version: number, count: number, field: string): BrokerRegistrationRequestFeature[] {
  const values = new Array<BrokerRegistrationRequestFeature>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeBrokerRegistrationRequestFeature(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function encodeBrokerRegistrationResponse(w: ByteWriter, m: BrokerRegistrationResponseInput, _version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  w.int64(m.brokerEpoch === undefined ? -1n : m.brokerEpoch, 'brokerEpoch')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeBrokerRegistrationResponse(r: ByteReader, _version: number): BrokerRegistrationResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const brokerEpoch = r.int64('brokerEpoch')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, errorCode, brokerEpoch, unknownTags }
}
