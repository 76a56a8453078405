// Generated from protocol-specs/apis/010-find-coordinator.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, isEmptyArray, notCarried, requireStruct, writeCount, writeScalars } from '../../codec.ts'
import { writeCompactString } from '../../scalar-codecs.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { FindCoordinatorRequestInput, FindCoordinatorResponse, FindCoordinatorResponseCoordinator, FindCoordinatorTypes } from '../types/find-coordinator.ts'

/** FindCoordinator (API key 10) as a client sees it. */
export const FindCoordinator: ClientApi<FindCoordinatorTypes> = {
  key: 10,
  name: 'FindCoordinator',
  versions: { min: 0, max: 6 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 3,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeRequest(w, m, version) {
    checkVersion('FindCoordinatorRequest', version, 0, 6)
    try {
      encodeFindCoordinatorRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'FindCoordinatorRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('FindCoordinatorResponse', version, 0, 6)
    try {
      return decodeFindCoordinatorResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'FindCoordinatorResponse', version)
    }
  },
}

function encodeFindCoordinatorRequest(w: ByteWriter, m: FindCoordinatorRequestInput, version: number): void {
  requireStruct(m)
  if (version <= 3) {
    const key = m.key as Exclude<FindCoordinatorRequestInput['key'], undefined>
    if (version >= 3) w.compactString(key, 'key')
    else w.string(key, 'key')
  } else if (m.key !== undefined && m.key !== '') throw notCarried('key', '0-3')
  if (version >= 1) {
    w.int8(m.keyType === undefined ? 0 : m.keyType, 'keyType')
  } else if (m.keyType !== undefined && m.keyType !== 0) throw notCarried('keyType', '1+')
  if (version >= 4) {
    const coordinatorKeys = m.coordinatorKeys as Exclude<FindCoordinatorRequestInput['coordinatorKeys'], undefined>
    writeCount(w, coordinatorKeys, true, false, 'coordinatorKeys')
    writeScalars(w, coordinatorKeys, 'coordinatorKeys', writeCompactString)
  } else if (m.coordinatorKeys !== undefined && !isEmptyArray(m.coordinatorKeys)) throw notCarried('coordinatorKeys', '4+')
  if (version >= 3) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function decodeFindCoordinatorResponse(r: ByteReader, version: number): FindCoordinatorResponse {
  const throttleTimeMs = version >= 1 ? r.int32('throttleTimeMs') : 0
  const errorCode = version <= 3 ? r.int16('errorCode') : 0
  const errorMessage = version >= 1 && version <= 3 ? (version >= 3 ? r.compactNullableString('errorMessage') : r.nullableString('errorMessage')) : ''
  const nodeId = version <= 3 ? r.int32('nodeId') : 0
  const host = version <= 3 ? (version >= 3 ? r.compactString('host') : r.string('host')) : ''
  const port = version <= 3 ? r.int32('port') : 0
  const coordinators = decodeFindCoordinatorResponseCoordinatorList(r, version, version >= 4 ? r.compactArrayLength(14, 'coordinators') : 0, 'coordinators')
  const unknownTags = version >= 3 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, errorCode, errorMessage, nodeId, host, port, coordinators, unknownTags }
}

function decodeFindCoordinatorResponseCoordinator(r: ByteReader, _version: number): FindCoordinatorResponseCoordinator {
  const key = r.compactString('key')
  const nodeId = r.int32('nodeId')
  const host = r.compactString('host')
  const port = r.int32('port')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const unknownTags = readUnknownTags(r)
  return { key, nodeId, host, port, errorCode, errorMessage, unknownTags }
}

function decodeFindCoordinatorResponseCoordinatorList(r: ByteReader, version: number, count: number, field: string): FindCoordinatorResponseCoordinator[] {
  const values = new Array<FindCoordinatorResponseCoordinator>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeFindCoordinatorResponseCoordinator(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
