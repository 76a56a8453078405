// Generated from protocol-specs/apis/080-add-raft-voter.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, notCarried, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { AddRaftVoterRequestInput, AddRaftVoterRequestListenerInput, AddRaftVoterResponse, AddRaftVoterTypes } from '../types/add-raft-voter.ts'

/** AddRaftVoter (API key 80) as a client sees it. */
export const AddRaftVoter: ClientApi<AddRaftVoterTypes> = {
  key: 80,
  name: 'AddRaftVoter',
  versions: { min: 0, max: 1 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeRequest(w, m, version) {
    checkVersion('AddRaftVoterRequest', version, 0, 1)
    try {
      encodeAddRaftVoterRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'AddRaftVoterRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('AddRaftVoterResponse', version, 0, 1)
    try {
      return decodeAddRaftVoterResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'AddRaftVoterResponse', version)
    }
  },
}

function encodeAddRaftVoterRequest(w: ByteWriter, m: AddRaftVoterRequestInput, version: number): void {
  requireStruct(m)
  w.compactNullableString(m.clusterId, 'clusterId')
  w.int32(m.timeoutMs, 'timeoutMs')
  w.int32(m.voterId, 'voterId')
  w.uuid(m.voterDirectoryId, 'voterDirectoryId')
  const listeners = m.listeners
  writeCount(w, listeners, true, false, 'listeners')
  encodeAddRaftVoterRequestListenerList(w, listeners, version, 'listeners')
  if (version >= 1) {
    w.bool(m.ackWhenCommitted === undefined ? true : m.ackWhenCommitted, 'ackWhenCommitted')
  } else if (m.ackWhenCommitted !== undefined && m.ackWhenCommitted !== true) throw notCarried('ackWhenCommitted', '1+')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAddRaftVoterRequestListener(w: ByteWriter, m: AddRaftVoterRequestListenerInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  w.compactString(m.host, 'host')
  w.uint16(m.port, 'port')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAddRaftVoterRequestListenerList(w: ByteWriter, values: readonly AddRaftVoterRequestListenerInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAddRaftVoterRequestListener(w, values[i] as AddRaftVoterRequestListenerInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeAddRaftVoterResponse(r: ByteReader, _version: number): AddRaftVoterResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, errorCode, errorMessage, unknownTags }
}
