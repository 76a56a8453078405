// Generated from protocol-specs/apis/063-broker-heartbeat.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi, ServerApi } from '../../api.ts'
import { checkVersion, inMessage, isEmptyArray, notCarried, readScalars, requireStruct, writeCount, writeScalars } from '../../codec.ts'
import { readUuid, writeUuid } from '../../scalar-codecs.ts'
import { TagSection, type UnknownTag, noTags, readUnknownTags, sortedTags, writeTagsBelow, writeUnknownTags } from '../../unknown-tags.ts'
import type { BrokerHeartbeatRequest, BrokerHeartbeatRequestInput, BrokerHeartbeatResponse, BrokerHeartbeatResponseInput, BrokerHeartbeatTypes } from '../types/broker-heartbeat.ts'

/** BrokerHeartbeat (API key 63) in both directions. */
export const BrokerHeartbeat: ClientApi<BrokerHeartbeatTypes> & ServerApi<BrokerHeartbeatTypes> = {
  key: 63,
  name: 'BrokerHeartbeat',
  versions: { min: 0, max: 2 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'controller',
  encodeRequest(w, m, version) {
    checkVersion('BrokerHeartbeatRequest', version, 0, 2)
    try {
      encodeBrokerHeartbeatRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'BrokerHeartbeatRequest', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('BrokerHeartbeatRequest', version, 0, 2)
    try {
      return decodeBrokerHeartbeatRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'BrokerHeartbeatRequest', version)
    }
  },
  encodeResponse(w, m, version) {
    checkVersion('BrokerHeartbeatResponse', version, 0, 2)
    try {
      encodeBrokerHeartbeatResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'BrokerHeartbeatResponse', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('BrokerHeartbeatResponse', version, 0, 2)
    try {
      return decodeBrokerHeartbeatResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'BrokerHeartbeatResponse', version)
    }
  },
}

function encodeBrokerHeartbeatRequest(w: ByteWriter, m: BrokerHeartbeatRequestInput, version: number): void {
  requireStruct(m)
  w.int32(m.brokerId, 'brokerId')
  w.int64(m.brokerEpoch === undefined ? -1n : m.brokerEpoch, 'brokerEpoch')
  w.int64(m.currentMetadataOffset, 'currentMetadataOffset')
  w.bool(m.wantFence, 'wantFence')
  w.bool(m.wantShutDown, 'wantShutDown')
  if (version < 1 && m.offlineLogDirs !== undefined && !isEmptyArray(m.offlineLogDirs)) throw notCarried('offlineLogDirs', '1+')
  if (version < 2 && m.cordonedLogDirs !== undefined && m.cordonedLogDirs !== null) throw notCarried('cordonedLogDirs', '2+')
  const hasOfflineLogDirs = version >= 1 && m.offlineLogDirs !== undefined && !isEmptyArray(m.offlineLogDirs)
  const hasCordonedLogDirs = version >= 2 && m.cordonedLogDirs !== undefined && m.cordonedLogDirs !== null
  const tags = m.unknownTags === undefined ? noTags : sortedTags(m.unknownTags, [...(version >= 1 ? [0] : []), ...(version >= 2 ? [1] : [])])
  w.unsignedVarint((hasOfflineLogDirs ? 1 : 0) + (hasCordonedLogDirs ? 1 : 0) + tags.length)
  let next = 0
  if (hasOfflineLogDirs) {
    next = writeTagsBelow(w, tags, next, 0)
    w.unsignedVarint(0)
    const mark = w.beginSized()
    const offlineLogDirs = m.offlineLogDirs
    writeCount(w, offlineLogDirs, true, false, 'offlineLogDirs')
    writeScalars(w, offlineLogDirs, 'offlineLogDirs', writeUuid)
    w.endSized(mark)
  }
  if (hasCordonedLogDirs) {
    next = writeTagsBelow(w, tags, next, 1)
    w.unsignedVarint(1)
    const mark = w.beginSized()
    const cordonedLogDirs = m.cordonedLogDirs
    writeCount(w, cordonedLogDirs, true, true, 'cordonedLogDirs')
    if (cordonedLogDirs !== null) writeScalars(w, cordonedLogDirs, 'cordonedLogDirs', writeUuid)
    w.endSized(mark)
  }
  writeTagsBelow(w, tags, next, Number.POSITIVE_INFINITY)
}

function decodeBrokerHeartbeatRequest(r: ByteReader, version: number): BrokerHeartbeatRequest {
  const brokerId = r.int32('brokerId')
  const brokerEpoch = r.int64('brokerEpoch')
  const currentMetadataOffset = r.int64('currentMetadataOffset')
  const wantFence = r.bool('wantFence')
  const wantShutDown = r.bool('wantShutDown')
  let offlineLogDirs: BrokerHeartbeatRequest['offlineLogDirs'] = []
  let cordonedLogDirs: BrokerHeartbeatRequest['cordonedLogDirs'] = null
  let unknownTags: UnknownTag[] | undefined
  const tagCount = r.unsignedVarint('unknownTags')
  if (tagCount > 0) {
    const tags = new TagSection(r, tagCount)
    while (tags.next()) {
      if (tags.tag === 0 && version >= 1) offlineLogDirs = readScalars(r, r.compactArrayLength(16, 'offlineLogDirs'), 'offlineLogDirs', readUuid)
      else if (tags.tag === 1 && version >= 2) cordonedLogDirs = ((count) => (count === -1 ? null : readScalars(r, count, 'cordonedLogDirs', readUuid)))(r.compactNullableArrayLength(16, 'cordonedLogDirs'))
      else tags.keep()
    }
    unknownTags = tags.unknown
  }
  return { brokerId, brokerEpoch, currentMetadataOffset, wantFence, wantShutDown, offlineLogDirs, cordonedLogDirs, unknownTags }
}

function encodeBrokerHeartbeatResponse(w: ByteWriter, m: BrokerHeartbeatResponseInput, _version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  w.bool(m.isCaughtUp, 'isCaughtUp')
  w.bool(m.isFenced === undefined ? true : m.isFenced, 'isFenced')
  w.bool(m.shouldShutDown, 'shouldShutDown')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeBrokerHeartbeatResponse(r: ByteReader, _version: number): BrokerHeartbeatResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const isCaughtUp = r.bool('isCaughtUp')
  const isFenced = r.bool('isFenced')
  const shouldShutDown = r.bool('shouldShutDown')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, errorCode, isCaughtUp, isFenced, shouldShutDown, unknownTags }
}
