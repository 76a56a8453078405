// Generated from protocol-specs/apis/010-find-coordinator.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, emptyArray, inElement, inMessage, isEmptyArray, notCarried, readScalars, requireStruct, writeCount } from '../../codec.ts'
import { readCompactString } from '../../scalar-codecs.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { FindCoordinatorRequest, FindCoordinatorResponseCoordinatorInput, FindCoordinatorResponseInput, FindCoordinatorTypes } from '../types/find-coordinator.ts'

/** FindCoordinator (API key 10) as a broker sees it. */
export const FindCoordinator: ServerApi<FindCoordinatorTypes> = {
  key: 10,
  name: 'FindCoordinator',
  versions: { min: 0, max: 6 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 3,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeResponse(w, m, version) {
    checkVersion('FindCoordinatorResponse', version, 0, 6)
    try {
      encodeFindCoordinatorResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'FindCoordinatorResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('FindCoordinatorRequest', version, 0, 6)
    try {
      return decodeFindCoordinatorRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'FindCoordinatorRequest', version)
    }
  },
}

function encodeFindCoordinatorResponse(w: ByteWriter, m: FindCoordinatorResponseInput, version: number): void {
  requireStruct(m)
  if (version >= 1) {
    w.int32(m.throttleTimeMs === undefined ? 0 : m.throttleTimeMs, 'throttleTimeMs')
  }
  if (version <= 3) {
    w.int16(m.errorCode === undefined ? 0 : m.errorCode, 'errorCode')
  } else if (m.errorCode !== undefined && m.errorCode !== 0) throw notCarried('errorCode', '0-3')
  if (version >= 1 && version <= 3) {
    const errorMessage = m.errorMessage === undefined ? '' : m.errorMessage
    if (version >= 3) w.compactNullableString(errorMessage, 'errorMessage')
    else w.nullableString(errorMessage, 'errorMessage')
  }
  if (version <= 3) {
    w.int32(m.nodeId === undefined ? 0 : m.nodeId, 'nodeId')
  } else if (m.nodeId !== undefined && m.nodeId !== 0) throw notCarried('nodeId', '0-3')
  if (version <= 3) {
    const host = m.host === undefined ? '' : m.host
    if (version >= 3) w.compactString(host, 'host')
    else w.string(host, 'host')
  } else if (m.host !== undefined && m.host !== '') throw notCarried('host', '0-3')
  if (version <= 3) {
    w.int32(m.port === undefined ? 0 : m.port, 'port')
  } else if (m.port !== undefined && m.port !== 0) throw notCarried('port', '0-3')
  if (version >= 4) {
    const coordinators = m.coordinators === undefined ? emptyArray : m.coordinators
    writeCount(w, coordinators, true, false, 'coordinators')
    encodeFindCoordinatorResponseCoordinatorList(w, coordinators, version, 'coordinators')
  } else if (m.coordinators !== undefined && !isEmptyArray(m.coordinators)) throw notCarried('coordinators', '4+')
  if (version >= 3) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeFindCoordinatorResponseCoordinator(w: ByteWriter, m: FindCoordinatorResponseCoordinatorInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.key, 'key')
  w.int32(m.nodeId, 'nodeId')
  w.compactString(m.host, 'host')
  w.int32(m.port, 'port')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage, 'errorMessage')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeFindCoordinatorResponseCoordinatorList(w: ByteWriter, values: readonly FindCoordinatorResponseCoordinatorInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeFindCoordinatorResponseCoordinator(w, values[i] as FindCoordinatorResponseCoordinatorInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeFindCoordinatorRequest(r: ByteReader, version: number): FindCoordinatorRequest {
  const key = version <= 3 ? (version >= 3 ? r.compactString('key') : r.string('key')) : ''
  const keyType = version >= 1 ? r.int8('keyType') : 0
  const coordinatorKeys = readScalars(r, version >= 4 ? r.compactArrayLength(1, 'coordinatorKeys') : 0, 'coordinatorKeys', readCompactString)
  const unknownTags = version >= 3 ? readUnknownTags(r) : undefined
  return { key, keyType, coordinatorKeys, unknownTags }
}
