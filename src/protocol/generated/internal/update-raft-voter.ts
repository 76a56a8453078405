// Generated from protocol-specs/apis/082-update-raft-voter.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi, ServerApi } from '../../api.ts'
import { checkVersion, inElement, inField, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { TagSection, type UnknownTag, noTags, readUnknownTags, sortedTags, writeTagsBelow, writeUnknownTags } from '../../unknown-tags.ts'
import type { UpdateRaftVoterRequest, UpdateRaftVoterRequestInput, UpdateRaftVoterRequestKRaftVersionFeature, UpdateRaftVoterRequestKRaftVersionFeatureInput, UpdateRaftVoterRequestListener, UpdateRaftVoterRequestListenerInput, UpdateRaftVoterResponse, UpdateRaftVoterResponseCurrentLeader, UpdateRaftVoterResponseCurrentLeaderInput, UpdateRaftVoterResponseInput, UpdateRaftVoterTypes } from '../types/update-raft-voter.ts'

/** UpdateRaftVoter (API key 82) in both directions. */
export const UpdateRaftVoter: ClientApi<UpdateRaftVoterTypes> & ServerApi<UpdateRaftVoterTypes> = {
  key: 82,
  name: 'UpdateRaftVoter',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'controller',
  encodeRequest(w, m, version) {
    checkVersion('UpdateRaftVoterRequest', version, 0, 0)
    try {
      encodeUpdateRaftVoterRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'UpdateRaftVoterRequest', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('UpdateRaftVoterRequest', version, 0, 0)
    try {
      return decodeUpdateRaftVoterRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'UpdateRaftVoterRequest', version)
    }
  },
  encodeResponse(w, m, version) {
    checkVersion('UpdateRaftVoterResponse', version, 0, 0)
    try {
      encodeUpdateRaftVoterResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'UpdateRaftVoterResponse', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('UpdateRaftVoterResponse', version, 0, 0)
    try {
      return decodeUpdateRaftVoterResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'UpdateRaftVoterResponse', version)
    }
  },
}

function encodeUpdateRaftVoterRequest(w: ByteWriter, m: UpdateRaftVoterRequestInput, version: number): void {
  requireStruct(m)
  w.compactNullableString(m.clusterId, 'clusterId')
  w.int32(m.currentLeaderEpoch, 'currentLeaderEpoch')
  w.int32(m.voterId, 'voterId')
  w.uuid(m.voterDirectoryId, 'voterDirectoryId')
  const listeners = m.listeners
  writeCount(w, listeners, true, false, 'listeners')
  encodeUpdateRaftVoterRequestListenerList(w, listeners, version, 'listeners')
  const kRaftVersionFeature = m.kRaftVersionFeature
  encodeUpdateRaftVoterRequestKRaftVersionFeatureIn(w, kRaftVersionFeature, version, 'kRaftVersionFeature')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeUpdateRaftVoterRequestListener(w: ByteWriter, m: UpdateRaftVoterRequestListenerInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  w.compactString(m.host, 'host')
  w.uint16(m.port, 'port')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeUpdateRaftVoterRequestListenerList(w: ByteWriter, values: readonly UpdateRaftVoterRequestListenerInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeUpdateRaftVoterRequestListener(w, values[i] as UpdateRaftVoterRequestListenerInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeUpdateRaftVoterRequestKRaftVersionFeature(w: ByteWriter, m: UpdateRaftVoterRequestKRaftVersionFeatureInput, _version: number): void {
  requireStruct(m)
  w.int16(m.minSupportedVersion, 'minSupportedVersion')
  w.int16(m.maxSupportedVersion, 'maxSupportedVersion')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeUpdateRaftVoterRequestKRaftVersionFeatureIn(w: ByteWriter, value: UpdateRaftVoterRequestKRaftVersionFeatureInput, version: number, field: string): void {
  try {
    encodeUpdateRaftVoterRequestKRaftVersionFeature(w, value, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function decodeUpdateRaftVoterRequest(r: ByteReader, version: number): UpdateRaftVoterRequest {
  const clusterId = r.compactNullableString('clusterId')
  const currentLeaderEpoch = r.int32('currentLeaderEpoch')
  const voterId = r.int32('voterId')
  const voterDirectoryId = r.uuid('voterDirectoryId')
  const listeners = decodeUpdateRaftVoterRequestListenerList(r, version, r.compactArrayLength(5, 'listeners'), 'listeners')
  const kRaftVersionFeature = decodeUpdateRaftVoterRequestKRaftVersionFeatureIn(r, version, 'kRaftVersionFeature')
  const unknownTags = readUnknownTags(r)
  return { clusterId, currentLeaderEpoch, voterId, voterDirectoryId, listeners, kRaftVersionFeature, unknownTags }
}

function decodeUpdateRaftVoterRequestListener(r: ByteReader, _version: number): UpdateRaftVoterRequestListener {
  const name = r.compactString('name')
  const host = r.compactString('host')
  const port = r.uint16('port')
  const unknownTags = readUnknownTags(r)
  return { name, host, port, unknownTags }
}

function decodeUpdateRaftVoterRequestListenerList(r: ByteReader, version: number, count: number, field: string): UpdateRaftVoterRequestListener[] {
  const values = new Array<UpdateRaftVoterRequestListener>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeUpdateRaftVoterRequestListener(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeUpdateRaftVoterRequestKRaftVersionFeature(r: ByteReader, _version: number): UpdateRaftVoterRequestKRaftVersionFeature {
  const minSupportedVersion = r.int16('minSupportedVersion')
  const maxSupportedVersion = r.int16('maxSupportedVersion')
  const unknownTags = readUnknownTags(r)
  return { minSupportedVersion, maxSupportedVersion, unknownTags }
}

function decodeUpdateRaftVoterRequestKRaftVersionFeatureIn(r: ByteReader, version: number, field: string): UpdateRaftVoterRequestKRaftVersionFeature {
  try {
    return decodeUpdateRaftVoterRequestKRaftVersionFeature(r, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function encodeUpdateRaftVoterResponse(w: ByteWriter, m: UpdateRaftVoterResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  const hasCurrentLeader = m.currentLeader !== undefined && !isDefaultUpdateRaftVoterResponseCurrentLeader(m.currentLeader)
  const tags = m.unknownTags === undefined ? noTags : sortedTags(m.unknownTags, [0])
  w.unsignedVarint((hasCurrentLeader ? 1 : 0) + tags.length)
  let next = 0
  if (hasCurrentLeader) {
    next = writeTagsBelow(w, tags, next, 0)
    w.unsignedVarint(0)
    const mark = w.beginSized()
    const currentLeader = m.currentLeader
    encodeUpdateRaftVoterResponseCurrentLeaderIn(w, currentLeader, version, 'currentLeader')
    w.endSized(mark)
  }
  writeTagsBelow(w, tags, next, Number.POSITIVE_INFINITY)
}

function encodeUpdateRaftVoterResponseCurrentLeader(w: ByteWriter, m: UpdateRaftVoterResponseCurrentLeaderInput, _version: number): void {
  requireStruct(m)
  w.int32(m.leaderId === undefined ? -1 : m.leaderId, 'leaderId')
  w.int32(m.leaderEpoch === undefined ? -1 : m.leaderEpoch, 'leaderEpoch')
  w.compactString(m.host, 'host')
  w.int32(m.port, 'port')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeUpdateRaftVoterResponseCurrentLeaderIn(w: ByteWriter, value: UpdateRaftVoterResponseCurrentLeaderInput, version: number, field: string): void {
  try {
    encodeUpdateRaftVoterResponseCurrentLeader(w, value, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function isDefaultUpdateRaftVoterResponseCurrentLeader(m: UpdateRaftVoterResponseCurrentLeaderInput | null): boolean {
  if (typeof m !== 'object' || m === null) return false
  return (m.leaderId === undefined || m.leaderId === -1) &&
    (m.leaderEpoch === undefined || m.leaderEpoch === -1) &&
    (m.host === undefined || m.host === '') &&
    (m.port === undefined || m.port === 0) &&
    (m.unknownTags === undefined || m.unknownTags.length === 0)
}

function decodeUpdateRaftVoterResponse(r: ByteReader, version: number): UpdateRaftVoterResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  let currentLeader: UpdateRaftVoterResponse['currentLeader'] = defaultUpdateRaftVoterResponseCurrentLeader
  let unknownTags: UnknownTag[] | undefined
  const tagCount = r.unsignedVarint('unknownTags')
  if (tagCount > 0) {
    const tags = new TagSection(r, tagCount)
    while (tags.next()) {
      if (tags.tag === 0) currentLeader = decodeUpdateRaftVoterResponseCurrentLeaderIn(r, version, 'currentLeader')
      else tags.keep()
    }
    unknownTags = tags.unknown
  }
  return { throttleTimeMs, errorCode, currentLeader, unknownTags }
}

function decodeUpdateRaftVoterResponseCurrentLeader(r: ByteReader, _version: number): UpdateRaftVoterResponseCurrentLeader {
  const leaderId = r.int32('leaderId')
  const leaderEpoch = r.int32('leaderEpoch')
  const host = r.compactString('host')
  const port = r.int32('port')
  const unknownTags = readUnknownTags(r)
  return { leaderId, leaderEpoch, host, port, unknownTags }
}

function decodeUpdateRaftVoterResponseCurrentLeaderIn(r: ByteReader, version: number, field: string): UpdateRaftVoterResponseCurrentLeader {
  try {
    return decodeUpdateRaftVoterResponseCurrentLeader(r, version)
  } catch (error) {
    throw inField(error, field)
  }
}

const defaultUpdateRaftVoterResponseCurrentLeader: UpdateRaftVoterResponseCurrentLeader = /* @__PURE__ */ Object.freeze({
  leaderId: -1,
  leaderEpoch: -1,
  host: '',
  port: 0,
  unknownTags: undefined,
})
