// Generated from protocol-specs/data/consumer-protocol.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import { checkVersion, emptyArray, inElement, inMessage, readInt32s, readScalars, requireStruct, writeCount, writeInt32s, writeScalars } from '../../codec.ts'
import type { DataCodec } from '../../data-codec.ts'
import type { TopicName } from '../../entities.ts'
import { readString, writeString } from '../../scalar-codecs.ts'
import { type UnknownTag, refuseTags } from '../../unknown-tags.ts'

/**
 * ConsumerProtocolSubscription, versions 0-3.
 *
 * What a member of a classic group subscribes to: in JoinGroup, behind its version as an int16.
 */
export const ConsumerProtocolSubscription: DataCodec<ConsumerProtocolSubscription, ConsumerProtocolSubscriptionInput> = {
  name: 'ConsumerProtocolSubscription',
  versions: { min: 0, max: 3 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: undefined,
  encode(w, m, version) {
    checkVersion('ConsumerProtocolSubscription', version, 0, 3)
    try {
      encodeConsumerProtocolSubscription(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerProtocolSubscription', version)
    }
  },
  decode(r, version) {
    checkVersion('ConsumerProtocolSubscription', version, 0, 3)
    try {
      return decodeConsumerProtocolSubscription(r, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerProtocolSubscription', version)
    }
  },
}

/**
 * ConsumerProtocolSubscription, versions 0-3, as decoded.
 *
 * What a member of a classic group subscribes to: in JoinGroup, behind its version as an int16.
 */
export interface ConsumerProtocolSubscription {
  readonly topics: string[]
  /** Of the assignor. */
  readonly userData: Buffer | null
  /** For cooperative rebalancing (KIP-429). Versions 1+. */
  readonly ownedPartitions: ConsumerProtocolSubscriptionTopicPartition[]
  /** In which the partitions were owned; -1 if unknown (KIP-792). Versions 2+. */
  readonly generationId: number
  /** Versions 3+. */
  readonly rackId: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/**
 * ConsumerProtocolSubscription, versions 0-3, as the encoder takes it.
 *
 * What a member of a classic group subscribes to: in JoinGroup, behind its version as an int16.
 */
export interface ConsumerProtocolSubscriptionInput {
  readonly topics: readonly string[]
  /** Of the assignor. Default null. */
  readonly userData?: Uint8Array | null | undefined
  /** For cooperative rebalancing (KIP-429). Versions 1+. */
  readonly ownedPartitions?: readonly ConsumerProtocolSubscriptionTopicPartitionInput[] | undefined
  /** In which the partitions were owned; -1 if unknown (KIP-792). Versions 2+; default -1. */
  readonly generationId?: number | undefined
  /** Versions 3+; default null. */
  readonly rackId?: string | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicPartition of ConsumerProtocolSubscription, versions 1-3, as decoded. */
export interface ConsumerProtocolSubscriptionTopicPartition {
  readonly topic: TopicName
  readonly partitions: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicPartition of ConsumerProtocolSubscription, versions 1-3, as the encoder takes it. */
export interface ConsumerProtocolSubscriptionTopicPartitionInput {
  readonly topic: TopicName
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeConsumerProtocolSubscription(w: ByteWriter, m: ConsumerProtocolSubscriptionInput, version: number): void {
  requireStruct(m)
  const topics = m.topics
  writeCount(w, topics, false, false, 'topics')
  writeScalars(w, topics, 'topics', writeString)
  w.nullableBytes(m.userData === undefined ? null : m.userData, 'userData')
  if (version >= 1) {
    const ownedPartitions = m.ownedPartitions === undefined ? emptyArray : m.ownedPartitions
    writeCount(w, ownedPartitions, false, false, 'ownedPartitions')
    encodeConsumerProtocolSubscriptionTopicPartitionList(w, ownedPartitions, version, 'ownedPartitions')
  }
  if (version >= 2) {
    w.int32(m.generationId === undefined ? -1 : m.generationId, 'generationId')
  }
  if (version >= 3) {
    w.nullableString(m.rackId === undefined ? null : m.rackId, 'rackId')
  }
  refuseTags(m.unknownTags)
}

function encodeConsumerProtocolSubscriptionTopicPartition(w: ByteWriter, m: ConsumerProtocolSubscriptionTopicPartitionInput, _version: number): void {
  requireStruct(m)
  w.string(m.topic, 'topic')
  const partitions = m.partitions
  writeCount(w, partitions, false, false, 'partitions')
  writeInt32s(w, partitions, 'partitions')
  refuseTags(m.unknownTags)
}

function encodeConsumerProtocolSubscriptionTopicPartitionList(w: ByteWriter, values: readonly ConsumerProtocolSubscriptionTopicPartitionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeConsumerProtocolSubscriptionTopicPartition(w, values[i] as ConsumerProtocolSubscriptionTopicPartitionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeConsumerProtocolSubscription(r: ByteReader, version: number): ConsumerProtocolSubscription {
  const topics = readScalars(r, r.arrayLength(2, 'topics'), 'topics', readString)
  const userData = r.nullableBytes('userData')
  const ownedPartitions = decodeConsumerProtocolSubscriptionTopicPartitionList(r, version, version >= 1 ? r.arrayLength(6, 'ownedPartitions') : 0, 'ownedPartitions')
  const generationId = version >= 2 ? r.int32('generationId') : -1
  const rackId = version >= 3 ? r.nullableString('rackId') : null
  const unknownTags = undefined
  return { topics, userData, ownedPartitions, generationId, rackId, unknownTags }
}

function decodeConsumerProtocolSubscriptionTopicPartition(r: ByteReader, _version: number): ConsumerProtocolSubscriptionTopicPartition {
  const topic = r.string('topic')
  const partitions = readInt32s(r, r.arrayLength(4, 'partitions'), 'partitions')
  const unknownTags = undefined
  return { topic, partitions, unknownTags }
}

function decodeConsumerProtocolSubscriptionTopicPartitionList(r: ByteReader, version: number, count: number, field: string): ConsumerProtocolSubscriptionTopicPartition[] {
  const values = new Array<ConsumerProtocolSubscriptionTopicPartition>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeConsumerProtocolSubscriptionTopicPartition(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

/**
 * ConsumerProtocolAssignment, versions 0-3.
 *
 * What a member of a classic group is to read: in SyncGroup, behind its version as an int16.
 */
export const ConsumerProtocolAssignment: DataCodec<ConsumerProtocolAssignment, ConsumerProtocolAssignmentInput> = {
  name: 'ConsumerProtocolAssignment',
  versions: { min: 0, max: 3 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: undefined,
  encode(w, m, version) {
    checkVersion('ConsumerProtocolAssignment', version, 0, 3)
    try {
      encodeConsumerProtocolAssignment(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerProtocolAssignment', version)
    }
  },
  decode(r, version) {
    checkVersion('ConsumerProtocolAssignment', version, 0, 3)
    try {
      return decodeConsumerProtocolAssignment(r, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerProtocolAssignment', version)
    }
  },
}

/**
 * ConsumerProtocolAssignment, versions 0-3, as decoded.
 *
 * What a member of a classic group is to read: in SyncGroup, behind its version as an int16.
 */
export interface ConsumerProtocolAssignment {
  readonly assignedPartitions: ConsumerProtocolAssignmentTopicPartition[]
  readonly userData: Buffer | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/**
 * ConsumerProtocolAssignment, versions 0-3, as the encoder takes it.
 *
 * What a member of a classic group is to read: in SyncGroup, behind its version as an int16.
 */
export interface ConsumerProtocolAssignmentInput {
  readonly assignedPartitions: readonly ConsumerProtocolAssignmentTopicPartitionInput[]
  /** Default null. */
  readonly userData?: Uint8Array | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicPartition of ConsumerProtocolAssignment, versions 0-3, as decoded. */
export interface ConsumerProtocolAssignmentTopicPartition {
  readonly topic: TopicName
  readonly partitions: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicPartition of ConsumerProtocolAssignment, versions 0-3, as the encoder takes it. */
export interface ConsumerProtocolAssignmentTopicPartitionInput {
  readonly topic: TopicName
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeConsumerProtocolAssignment(w: ByteWriter, m: ConsumerProtocolAssignmentInput, version: number): void {
  requireStruct(m)
  const assignedPartitions = m.assignedPartitions
  writeCount(w, assignedPartitions, false, false, 'assignedPartitions')
  encodeConsumerProtocolAssignmentTopicPartitionList(w, assignedPartitions, version, 'assignedPartitions')
  w.nullableBytes(m.userData === undefined ? null : m.userData, 'userData')
  refuseTags(m.unknownTags)
}

function encodeConsumerProtocolAssignmentTopicPartition(w: ByteWriter, m: ConsumerProtocolAssignmentTopicPartitionInput, _version: number): void {
  requireStruct(m)
  w.string(m.topic, 'topic')
  const partitions = m.partitions
  writeCount(w, partitions, false, false, 'partitions')
  writeInt32s(w, partitions, 'partitions')
  refuseTags(m.unknownTags)
}

function encodeConsumerProtocolAssignmentTopicPartitionList(w: ByteWriter, values: readonly ConsumerProtocolAssignmentTopicPartitionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeConsumerProtocolAssignmentTopicPartition(w, values[i] as ConsumerProtocolAssignmentTopicPartitionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeConsumerProtocolAssignment(r: ByteReader, version: number): ConsumerProtocolAssignment {
  const assignedPartitions = decodeConsumerProtocolAssignmentTopicPartitionList(r, version, r.arrayLength(6, 'assignedPartitions'), 'assignedPartitions')
  const userData = r.nullableBytes('userData')
  const unknownTags = undefined
  return { assignedPartitions, userData, unknownTags }
}

function decodeConsumerProtocolAssignmentTopicPartition(r: ByteReader, _version: number): ConsumerProtocolAssignmentTopicPartition {
  const topic = r.string('topic')
  const partitions = readInt32s(r, r.arrayLength(4, 'partitions'), 'partitions')
  const unknownTags = undefined
  return { topic, partitions, unknownTags }
}

function decodeConsumerProtocolAssignmentTopicPartitionList(r: ByteReader, version: number, count: number, field: string): ConsumerProtocolAssignmentTopicPartition[] {
  const values = new Array<ConsumerProtocolAssignmentTopicPartition>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeConsumerProtocolAssignmentTopicPartition(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
