// Generated from protocol-specs/apis/080-add-raft-voter.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { AddRaftVoterRequest, AddRaftVoterRequestListener, AddRaftVoterResponseInput, AddRaftVoterTypes } from '../types/add-raft-voter.ts'

/** AddRaftVoter (API key 80) as a broker sees it. */
export const AddRaftVoter: ServerApi<AddRaftVoterTypes> = {
  key: 80,
  name: 'AddRaftVoter',
  versions: { min: 0, max: 1 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeResponse(w, m, version) {
    checkVersion('AddRaftVoterResponse', version, 0, 1)
    try {
      encodeAddRaftVoterResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'AddRaftVoterResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('AddRaftVoterRequest', version, 0, 1)
    try {
      return decodeAddRaftVoterRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'AddRaftVoterRequest', version)
    }
  },
}

function encodeAddRaftVoterResponse(w: ByteWriter, m: AddRaftVoterResponseInput, _version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage, 'errorMessage')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeAddRaftVoterRequest(r: ByteReader, version: number): AddRaftVoterRequest {
  const clusterId = r.compactNullableString('clusterId')
  const timeoutMs = r.int32('timeoutMs')
  const voterId = r.int32('voterId')
  const voterDirectoryId = r.uuid('voterDirectoryId')
  const listeners = decodeAddRaftVoterRequestListenerList(r, version, r.compactArrayLength(5, 'listeners'), 'listeners')
  const ackWhenCommitted = version >= 1 ? r.bool('ackWhenCommitted') : true
  const unknownTags = readUnknownTags(r)
  return { clusterId, timeoutMs, voterId, voterDirectoryId, listeners, ackWhenCommitted, unknownTags }
}

function decodeAddRaftVoterRequestListener(r: ByteReader, _version: number): AddRaftVoterRequestListener {
  const name = r.compactString('name')
  const host = r.compactString('host')
  const port = r.uint16('port')
  const unknownTags = readUnknownTags(r)
  return { name, host, port, unknownTags }
}

function decodeAddRaftVoterRequestListenerList(r: ByteReader, version: number, count: number, field: string): AddRaftVoterRequestListener[] {
  const values = new Array<AddRaftVoterRequestListener>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAddRaftVoterRequestListener(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
