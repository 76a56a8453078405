// Generated from protocol-specs/apis/056-alter-partition.kspec. Never edit this file: change the spec, then run `npm run generate`.

import { type ByteReader, zeroUuid } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi, ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, isEmptyArray, notCarried, readInt32s, requireStruct, writeCount, writeInt32s } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { AlterPartitionRequest, AlterPartitionRequestBrokerState, AlterPartitionRequestBrokerStateInput, AlterPartitionRequestInput, AlterPartitionRequestPartitionData, AlterPartitionRequestPartitionDataInput, AlterPartitionRequestTopicData, AlterPartitionRequestTopicDataInput, AlterPartitionResponse, AlterPartitionResponseInput, AlterPartitionResponsePartitionData, AlterPartitionResponsePartitionDataInput, AlterPartitionResponseTopicData, AlterPartitionResponseTopicDataInput, AlterPartitionTypes } from '../types/alter-partition.ts'

/** AlterPartition (API key 56) in both directions. */
export const AlterPartition: ClientApi<AlterPartitionTypes> & ServerApi<AlterPartitionTypes> = {
  key: 56,
  name: 'AlterPartition',
  versions: { min: 0, max: 3 },
  baseline: 2,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'controller',
  encodeRequest(w, m, version) {
    checkVersion('AlterPartitionRequest', version, 0, 3)
    try {
      encodeAlterPartitionRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'AlterPartitionRequest', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('AlterPartitionRequest', version, 0, 3)
    try {
      return decodeAlterPartitionRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'AlterPartitionRequest', version)
    }
  },
  encodeResponse(w, m, version) {
    checkVersion('AlterPartitionResponse', version, 0, 3)
    try {
      encodeAlterPartitionResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'AlterPartitionResponse', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('AlterPartitionResponse', version, 0, 3)
    try {
      return decodeAlterPartitionResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'AlterPartitionResponse', version)
    }
  },
}

function encodeAlterPartitionRequest(w: ByteWriter, m: AlterPartitionRequestInput, version: number): void {
  requireStruct(m)
  w.int32(m.brokerId, 'brokerId')
  w.int64(m.brokerEpoch === undefined ? -1n : m.brokerEpoch, 'brokerEpoch')
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeAlterPartitionRequestTopicDataList(w, topics, version, 'topics')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAlterPartitionRequestTopicData(w: ByteWriter, m: AlterPartitionRequestTopicDataInput, version: number): void {
  requireStruct(m)
  if (version <= 1) {
    w.compactString(m.topicName as Exclude<AlterPartitionRequestTopicDataInput['topicName'], undefined>, 'topicName')
  }
  if (version >= 2) {
    w.uuid(m.topicId as Exclude<AlterPartitionRequestTopicDataInput['topicId'], undefined>, 'topicId')
  }
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeAlterPartitionRequestPartitionDataList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAlterPartitionRequestTopicDataList(w: ByteWriter, values: readonly AlterPartitionRequestTopicDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAlterPartitionRequestTopicData(w, values[i] as AlterPartitionRequestTopicDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeAlterPartitionRequestPartitionData(w: ByteWriter, m: AlterPartitionRequestPartitionDataInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int32(m.leaderEpoch, 'leaderEpoch')
  if (version <= 2) {
    const newIsr = m.newIsr as Exclude<AlterPartitionRequestPartitionDataInput['newIsr'], undefined>
    writeCount(w, newIsr, true, false, 'newIsr')
    writeInt32s(w, newIsr, 'newIsr')
  } else if (m.newIsr !== undefined && !isEmptyArray(m.newIsr)) throw notCarried('newIsr', '0-2')
  if (version >= 3) {
    const newIsrWithEpochs = m.newIsrWithEpochs as Exclude<AlterPartitionRequestPartitionDataInput['newIsrWithEpochs'], undefined>
    writeCount(w, newIsrWithEpochs, true, false, 'newIsrWithEpochs')
    encodeAlterPartitionRequestBrokerStateList(w, newIsrWithEpochs, version, 'newIsrWithEpochs')
  } else if (m.newIsrWithEpochs !== undefined && !isEmptyArray(m.newIsrWithEpochs)) throw notCarried('newIsrWithEpochs', '3+')
  if (version >= 1) {
    w.int8(m.leaderRecoveryState === undefined ? 0 : m.leaderRecoveryState, 'leaderRecoveryState')
  } else if (m.leaderRecoveryState !== undefined && m.leaderRecoveryState !== 0) throw notCarried('leaderRecoveryState', '1+')
  w.int32(m.partitionEpoch, 'partitionEpoch')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAlterPartitionRequestPartitionDataList(w: ByteWriter, values: readonly AlterPartitionRequestPartitionDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAlterPartitionRequestPartitionData(w, values[i] as AlterPartitionRequestPartitionDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeAlterPartitionRequestBrokerState(w: ByteWriter, m: AlterPartitionRequestBrokerStateInput, _version: number): void {
  requireStruct(m)
  w.int32(m.brokerId, 'brokerId')
  w.int64(m.brokerEpoch === undefined ? -1n : m.brokerEpoch, 'brokerEpoch')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAlterPartitionRequestBrokerStateList(w: ByteWriter, values: readonly AlterPartitionRequestBrokerStateInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAlterPartitionRequestBrokerState(w, values[i] as AlterPartitionRequestBrokerStateInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeAlterPartitionRequest(r: ByteReader, version: number): AlterPartitionRequest {
  const brokerId = r.int32('brokerId')
  const brokerEpoch = r.int64('brokerEpoch')
  const topics = decodeAlterPartitionRequestTopicDataList(r, version, r.compactArrayLength(3, 'topics'), 'topics')
  const unknownTags = readUnknownTags(r)
  return { brokerId, brokerEpoch, topics, unknownTags }
}

function decodeAlterPartitionRequestTopicData(r: ByteReader, version: number): AlterPartitionRequestTopicData {
  const topicName = version <= 1 ? r.compactString('topicName') : ''
  const topicId = version >= 2 ? r.uuid('topicId') : zeroUuid
  const partitions = decodeAlterPartitionRequestPartitionDataList(r, version, r.compactArrayLength(14, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicName, topicId, partitions, unknownTags }
}

function decodeAlterPartitionRequestTopicDataList(r: ByteReader, version: number, count: number, field: string): AlterPartitionRequestTopicData[] {
  const values = new Array<AlterPartitionRequestTopicData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAlterPartitionRequestTopicData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeAlterPartitionRequestPartitionData(r: ByteReader, version: number): AlterPartitionRequestPartitionData {
  const partitionIndex = r.int32('partitionIndex')
  const leaderEpoch = r.int32('leaderEpoch')
  const newIsr = readInt32s(r, version <= 2 ? r.compactArrayLength(4, 'newIsr') : 0, 'newIsr')
  const newIsrWithEpochs = decodeAlterPartitionRequestBrokerStateList(r, version, version >= 3 ? r.compactArrayLength(13, 'newIsrWithEpochs') : 0, 'newIsrWithEpochs')
  const leaderRecoveryState = version >= 1 ? r.int8('leaderRecoveryState') : 0
  const partitionEpoch = r.int32('partitionEpoch')
  const unknownTags = readUnknownTags(r)
  return { partitionIndex, leaderEpoch, newIsr, newIsrWithEpochs, leaderRecoveryState, partitionEpoch, unknownTags }
}

function decodeAlterPartitionRequestPartitionDataList(r: ByteReader, version: number, count: number, field: string): AlterPartitionRequestPartitionData[] {
  const values = new Array<AlterPartitionRequestPartitionData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAlterPartitionRequestPartitionData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeAlterPartitionRequestBrokerState(r: ByteReader, _version: number): AlterPartitionRequestBrokerState {
  const brokerId = r.int32('brokerId')
  const brokerEpoch = r.int64('brokerEpoch')
  const unknownTags = readUnknownTags(r)
  return { brokerId, brokerEpoch, unknownTags }
}

function decodeAlterPartitionRequestBrokerStateList(r: ByteReader, version: number, count: number, field: string): AlterPartitionRequestBrokerState[] {
  const values = new Array<AlterPartitionRequestBrokerState>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAlterPartitionRequestBrokerState(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function encodeAlterPartitionResponse(w: ByteWriter, m: AlterPartitionResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeAlterPartitionResponseTopicDataList(w, topics, version, 'topics')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAlterPartitionResponseTopicData(w: ByteWriter, m: AlterPartitionResponseTopicDataInput, version: number): void {
  requireStruct(m)
  if (version <= 1) {
    w.compactString(m.topicName as Exclude<AlterPartitionResponseTopicDataInput['topicName'], undefined>, 'topicName')
  }
  if (version >= 2) {
    w.uuid(m.topicId as Exclude<AlterPartitionResponseTopicDataInput['topicId'], undefined>, 'topicId')
  }
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeAlterPartitionResponsePartitionDataList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAlterPartitionResponseTopicDataList(w: ByteWriter, values: readonly AlterPartitionResponseTopicDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAlterPartitionResponseTopicData(w, values[i] as AlterPartitionResponseTopicDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeAlterPartitionResponsePartitionData(w: ByteWriter, m: AlterPartitionResponsePartitionDataInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int16(m.errorCode, 'errorCode')
  w.int32(m.leaderId, 'leaderId')
  w.int32(m.leaderEpoch, 'leaderEpoch')
  const isr = m.isr
  writeCount(w, isr, true, false, 'isr')
  writeInt32s(w, isr, 'isr')
  if (version >= 1) {
    w.int8(m.leaderRecoveryState === undefined ? 0 : m.leaderRecoveryState, 'leaderRecoveryState')
  }
  w.int32(m.partitionEpoch, 'partitionEpoch')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAlterPartitionResponsePartitionDataList(w: ByteWriter, values: readonly AlterPartitionResponsePartitionDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAlterPartitionResponsePartitionData(w, values[i] as AlterPartitionResponsePartitionDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeAlterPartitionResponse(r: ByteReader, version: number): AlterPartitionResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const topics = decodeAlterPartitionResponseTopicDataList(r, version, r.compactArrayLength(3, 'topics'), 'topics')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, errorCode, topics, unknownTags }
}

function decodeAlterPartitionResponseTopicData(r: ByteReader, version: number): AlterPartitionResponseTopicData {
  const topicName = version <= 1 ? r.compactString('topicName') : ''
  const topicId = version >= 2 ? r.uuid('topicId') : zeroUuid
  const partitions = decodeAlterPartitionResponsePartitionDataList(r, version, r.compactArrayLength(20, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicName, topicId, partitions, unknownTags }
}

function decodeAlterPartitionResponseTopicDataList(r: ByteReader, version: number, count: number, field: string): AlterPartitionResponseTopicData[] {
  const values = new Array<AlterPartitionResponseTopicData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAlterPartitionResponseTopicData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeAlterPartitionResponsePartitionData(r: ByteReader, version: number): AlterPartitionResponsePartitionData {
  const partitionIndex = r.int32('partitionIndex')
  const errorCode = r.int16('errorCode')
  const leaderId = r.int32('leaderId')
  const leaderEpoch = r.int32('leaderEpoch')
  const isr = readInt32s(r, r.compactArrayLength(4, 'isr'), 'isr')
  const leaderRecoveryState = version >= 1 ? r.int8('leaderRecoveryState') : 0
  const partitionEpoch = r.int32('partitionEpoch')
  const unknownTags = readUnknownTags(r)
  return { partitionIndex, errorCode, leaderId, leaderEpoch, isr, leaderRecoveryState, partitionEpoch, unknownTags }
}

function decodeAlterPartitionResponsePartitionDataList(r: ByteReader, version: number, count: number, field: string): AlterPartitionResponsePartitionData[] {
  const values = new Array<AlterPartitionResponsePartitionData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAlterPartitionResponsePartitionData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
