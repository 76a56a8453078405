// Generated from protocol-specs/data/transaction-log.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import { checkVersion, inElement, inMessage, notCarried, readInt32s, requireStruct, writeCount, writeInt32s } from '../../codec.ts'
import type { DataCodec } from '../../data-codec.ts'
import { TagSection, type UnknownTag, noTags, readUnknownTags, refuseTags, sortedTags, writeTagsBelow, writeUnknownTags } from '../../unknown-tags.ts'

/**
 * TransactionLogKey, versions 0.
 *
 * Key of a transaction in __transaction_state.
 */
export const TransactionLogKey: DataCodec<TransactionLogKey, TransactionLogKeyInput> = {
  name: 'TransactionLogKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: 0,
  encode(w, m, version) {
    checkVersion('TransactionLogKey', version, 0, 0)
    try {
      encodeTransactionLogKey(w, m, version)
    } catch (error) {
      throw inMessage(error, 'TransactionLogKey', version)
    }
  },
  decode(r, version) {
    checkVersion('TransactionLogKey', version, 0, 0)
    try {
      return decodeTransactionLogKey(r, version)
    } catch (error) {
      throw inMessage(error, 'TransactionLogKey', version)
    }
  },
}

/**
 * TransactionLogKey, versions 0, as decoded.
 *
 * Key of a transaction in __transaction_state.
 */
export interface TransactionLogKey {
  readonly transactionalId: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/**
 * TransactionLogKey, versions 0, as the encoder takes it.
 *
 * Key of a transaction in __transaction_state.
 */
export interface TransactionLogKeyInput {
  readonly transactionalId: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeTransactionLogKey(w: ByteWriter, m: TransactionLogKeyInput, _version: number): void {
  requireStruct(m)
  w.string(m.transactionalId, 'transactionalId')
  refuseTags(m.unknownTags)
}

function decodeTransactionLogKey(r: ByteReader, _version: number): TransactionLogKey {
  const transactionalId = r.string('transactionalId')
  const unknownTags = undefined
  return { transactionalId, unknownTags }
}

/** TransactionLogValue, versions 0-1. */
export const TransactionLogValue: DataCodec<TransactionLogValue, TransactionLogValueInput> = {
  name: 'TransactionLogValue',
  versions: { min: 0, max: 1 },
  flexibleFrom: 1,
  recordType: 0,
  encode(w, m, version) {
    checkVersion('TransactionLogValue', version, 0, 1)
    try {
      encodeTransactionLogValue(w, m, version)
    } catch (error) {
      throw inMessage(error, 'TransactionLogValue', version)
    }
  },
  decode(r, version) {
    checkVersion('TransactionLogValue', version, 0, 1)
    try {
      return decodeTransactionLogValue(r, version)
    } catch (error) {
      throw inMessage(error, 'TransactionLogValue', version)
    }
  },
}

/** TransactionLogValue, versions 0-1, as decoded. */
export interface TransactionLogValue {
  readonly producerId: bigint
  /** Versions 1+. */
  readonly previousProducerId: bigint
  /** Versions 1+. */
  readonly nextProducerId: bigint
  readonly producerEpoch: number
  /** Versions 1+. */
  readonly nextProducerEpoch: number
  readonly transactionTimeoutMs: number
  /** See TransactionState in enums.kspec. */
  readonly transactionStatus: number
  /** Null unless a transaction is going on. */
  readonly transactionPartitions: TransactionLogValuePartitionsSchema[] | null
  readonly transactionLastUpdateTimestampMs: bigint
  readonly transactionStartTimestampMs: bigint
  /** Versions 1+. */
  readonly clientTransactionVersion: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TransactionLogValue, versions 0-1, as the encoder takes it. */
export interface TransactionLogValueInput {
  readonly producerId: bigint
  /** Versions 1+; default -1. */
  readonly previousProducerId?: bigint | undefined
  /** Versions 1+; default -1. */
  readonly nextProducerId?: bigint | undefined
  readonly producerEpoch: number
  /** Versions 1+; default -1. */
  readonly nextProducerEpoch?: number | undefined
  readonly transactionTimeoutMs: number
  /** See TransactionState in enums.kspec. */
  readonly transactionStatus: number
  /** Null unless a transaction is going on. */
  readonly transactionPartitions: readonly TransactionLogValuePartitionsSchemaInput[] | null
  readonly transactionLastUpdateTimestampMs: bigint
  readonly transactionStartTimestampMs: bigint
  /** Versions 1+. */
  readonly clientTransactionVersion?: number | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionsSchema of TransactionLogValue, versions 0-1, as decoded. */
export interface TransactionLogValuePartitionsSchema {
  readonly topic: string
  readonly partitionIds: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionsSchema of TransactionLogValue, versions 0-1, as the encoder takes it. */
export interface TransactionLogValuePartitionsSchemaInput {
  readonly topic: string
  readonly partitionIds: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeTransactionLogValue(w: ByteWriter, m: TransactionLogValueInput, version: number): void {
  requireStruct(m)
  w.int64(m.producerId, 'producerId')
  w.int16(m.producerEpoch, 'producerEpoch')
  w.int32(m.transactionTimeoutMs, 'transactionTimeoutMs')
  w.int8(m.transactionStatus, 'transactionStatus')
  const transactionPartitions = m.transactionPartitions
  writeCount(w, transactionPartitions, version >= 1, true, 'transactionPartitions')
  if (transactionPartitions !== null) encodeTransactionLogValuePartitionsSchemaList(w, transactionPartitions, version, 'transactionPartitions')
  w.int64(m.transactionLastUpdateTimestampMs, 'transactionLastUpdateTimestampMs')
  w.int64(m.transactionStartTimestampMs, 'transactionStartTimestampMs')
  if (version < 1 && m.previousProducerId !== undefined && m.previousProducerId !== -1n) throw notCarried('previousProducerId', '1+')
  if (version < 1 && m.nextProducerId !== undefined && m.nextProducerId !== -1n) throw notCarried('nextProducerId', '1+')
  if (version < 1 && m.nextProducerEpoch !== undefined && m.nextProducerEpoch !== -1) throw notCarried('nextProducerEpoch', '1+')
  if (version < 1 && m.clientTransactionVersion !== undefined && m.clientTransactionVersion !== 0) throw notCarried('clientTransactionVersion', '1+')
  if (version >= 1) {
    const hasPreviousProducerId = m.previousProducerId !== undefined && m.previousProducerId !== -1n
    const hasNextProducerId = m.nextProducerId !== undefined && m.nextProducerId !== -1n
    const hasClientTransactionVersion = m.clientTransactionVersion !== undefined && m.clientTransactionVersion !== 0
    const hasNextProducerEpoch = m.nextProducerEpoch !== undefined && m.nextProducerEpoch !== -1
    const tags = m.unknownTags === undefined ? noTags : sortedTags(m.unknownTags, [0, 1, 2, 3])
    w.unsignedVarint((hasPreviousProducerId ? 1 : 0) + (hasNextProducerId ? 1 : 0) + (hasClientTransactionVersion ? 1 : 0) + (hasNextProducerEpoch ? 1 : 0) + tags.length)
    let next = 0
    if (hasPreviousProducerId) {
      next = writeTagsBelow(w, tags, next, 0)
      w.unsignedVarint(0)
      const mark = w.beginSized()
      w.int64(m.previousProducerId, 'previousProducerId')
      w.endSized(mark)
    }
    if (hasNextProducerId) {
      next = writeTagsBelow(w, tags, next, 1)
      w.unsignedVarint(1)
      const mark = w.beginSized()
      w.int64(m.nextProducerId, 'nextProducerId')
      w.endSized(mark)
    }
    if (hasClientTransactionVersion) {
      next = writeTagsBelow(w, tags, next, 2)
      w.unsignedVarint(2)
      const mark = w.beginSized()
      w.int16(m.clientTransactionVersion, 'clientTransactionVersion')
      w.endSized(mark)
    }
    if (hasNextProducerEpoch) {
      next = writeTagsBelow(w, tags, next, 3)
      w.unsignedVarint(3)
      const mark = w.beginSized()
      w.int16(m.nextProducerEpoch, 'nextProducerEpoch')
      w.endSized(mark)
    }
    writeTagsBelow(w, tags, next, Number.POSITIVE_INFINITY)
  } else refuseTags(m.unknownTags)
}

function encodeTransactionLogValuePartitionsSchema(w: ByteWriter, m: TransactionLogValuePartitionsSchemaInput, version: number): void {
  requireStruct(m)
  if (version >= 1) w.compactString(m.topic, 'topic')
  else w.string(m.topic, 'topic')
  const partitionIds = m.partitionIds
  writeCount(w, partitionIds, version >= 1, false, 'partitionIds')
  writeInt32s(w, partitionIds, 'partitionIds')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeTransactionLogValuePartitionsSchemaList(w: ByteWriter, values: readonly TransactionLogValuePartitionsSchemaInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeTransactionLogValuePartitionsSchema(w, values[i] as TransactionLogValuePartitionsSchemaInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeTransactionLogValue(r: ByteReader, version: number): TransactionLogValue {
  const producerId = r.int64('producerId')
  const producerEpoch = r.int16('producerEpoch')
  const transactionTimeoutMs = r.int32('transactionTimeoutMs')
  const transactionStatus = r.int8('transactionStatus')
  const countOfTransactionPartitions = version >= 1 ? r.compactNullableArrayLength(3, 'transactionPartitions') : r.nullableArrayLength(6, 'transactionPartitions')
  const transactionPartitions = countOfTransactionPartitions === -1 ? null : decodeTransactionLogValuePartitionsSchemaList(r, version, countOfTransactionPartitions, 'transactionPartitions')
  const transactionLastUpdateTimestampMs = r.int64('transactionLastUpdateTimestampMs')
  const transactionStartTimestampMs = r.int64('transactionStartTimestampMs')
  let previousProducerId: TransactionLogValue['previousProducerId'] = -1n
  let nextProducerId: TransactionLogValue['nextProducerId'] = -1n
  let nextProducerEpoch: TransactionLogValue['nextProducerEpoch'] = -1
  let clientTransactionVersion: TransactionLogValue['clientTransactionVersion'] = 0
  let unknownTags: UnknownTag[] | undefined
  if (version >= 1) {
    const tagCount = r.unsignedVarint('unknownTags')
    if (tagCount > 0) {
      const tags = new TagSection(r, tagCount)
      while (tags.next()) {
        if (tags.tag === 0) previousProducerId = r.int64('previousProducerId')
        else if (tags.tag === 1) nextProducerId = r.int64('nextProducerId')
        else if (tags.tag === 3) nextProducerEpoch = r.int16('nextProducerEpoch')
        else if (tags.tag === 2) clientTransactionVersion = r.int16('clientTransactionVersion')
        else tags.keep()
      }
      unknownTags = tags.unknown
    }
  }
  return { producerId, previousProducerId, nextProducerId, producerEpoch, nextProducerEpoch, transactionTimeoutMs, transactionStatus, transactionPartitions, transactionLastUpdateTimestampMs, transactionStartTimestampMs, clientTransactionVersion, unknownTags }
}

function decodeTransactionLogValuePartitionsSchema(r: ByteReader, version: number): TransactionLogValuePartitionsSchema {
  const topic = version >= 1 ? r.compactString('topic') : r.string('topic')
  const partitionIds = readInt32s(r, version >= 1 ? r.compactArrayLength(4, 'partitionIds') : r.arrayLength(4, 'partitionIds'), 'partitionIds')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { topic, partitionIds, unknownTags }
}

function decodeTransactionLogValuePartitionsSchemaList(r: ByteReader, version: number, count: number, field: string): TransactionLogValuePartitionsSchema[] {
  const values = new Array<TransactionLogValuePartitionsSchema>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeTransactionLogValuePartitionsSchema(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
