import { describe, expect, it } from 'vitest'
import { KafkaError } from '../../src/foundation/errors.ts'
import {
  ConsumerProtocolAssignment,
  ConsumerProtocolSubscription,
  decodeData,
  decodeVersioned,
  encodeData,
  encodeVersioned,
} from '../../src/protocol/client.ts'
import {
  decodeRecordKey,
  EndTxnMarker,
  encodeRecordKey,
  GroupMetadataKey,
  OffsetCommitKey,
  OffsetCommitValue,
  recordTypeOf,
} from '../../src/protocol/internal.ts'

function codeOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    if (KafkaError.is(error)) return `${error.code}: ${error.message}`
    throw error
  }
  throw new Error('nothing was refused')
}

describe('structures behind their version', () => {
  const subscription = { topics: ['a'], userData: Buffer.from([7]), ownedPartitions: [{ topic: 'a', partitions: [1] }] }

  it('are what consumers put into JoinGroup and SyncGroup', () => {
    const bytes = encodeVersioned(ConsumerProtocolSubscription, 1, subscription)
    expect(bytes.toString('hex')).toBe('000100000001000161000000010700000001000161000000010000' + '0001')
    expect(decodeVersioned(ConsumerProtocolSubscription, bytes)).toMatchObject({ version: 1, message: subscription })
    expect(encodeData(ConsumerProtocolSubscription, 1, subscription)).toEqual(bytes.subarray(2))
    expect(decodeData(ConsumerProtocolSubscription, 1, bytes.subarray(2))).toMatchObject(subscription)
  })

  it('of a newer version are read as the newest known, what follows is passed over', () => {
    const known = encodeVersioned(ConsumerProtocolAssignment, 3, { assignedPartitions: [{ topic: 't', partitions: [0, 2] }] })
    const newer = Buffer.concat([known, Buffer.from('more')])
    newer.writeInt16BE(9)
    const { version, message } = decodeVersioned(ConsumerProtocolAssignment, newer)
    expect([version, message.assignedPartitions[0]?.partitions]).toEqual([9, [0, 2]])
  })

  it('of a known version end where they end', () => {
    const bytes = Buffer.concat([encodeVersioned(ConsumerProtocolAssignment, 3, { assignedPartitions: [] }), Buffer.from('x')])
    expect(codeOf(() => decodeVersioned(ConsumerProtocolAssignment, bytes))).toContain('1 bytes left over')
  })

  it.each(['', '00', 'ffff'])('that are %s are a ProtocolError', (hex) => {
    expect(codeOf(() => decodeVersioned(ConsumerProtocolAssignment, Buffer.from(hex, 'hex')))).toMatch(/^PROTOCOL: /)
  })

  it('are refused in a version that is unknown, or cannot carry what is set', () => {
    expect(codeOf(() => encodeVersioned(EndTxnMarker, 1, { coordinatorEpoch: 1 }))).toMatch(/^UNSUPPORTED_VERSION: EndTxnMarker/)
    expect(codeOf(() => encodeData(EndTxnMarker, 0, { coordinatorEpoch: 2 ** 31 }))).toMatch(/^PROTOCOL: .*coordinatorEpoch/)
  })
})

describe('keys of records in a coordinator’s log', () => {
  const key = { group: 'g', topic: 't', partition: 3 }

  it('begin with the type of the record', () => {
    const bytes = encodeRecordKey(OffsetCommitKey, key)
    expect(bytes.toString('hex')).toBe('00010001670001740000' + '0003')
    expect([recordTypeOf(bytes), OffsetCommitKey.recordType, OffsetCommitValue.recordType]).toEqual([1, 1, 1])
    expect(decodeRecordKey(OffsetCommitKey, bytes)).toMatchObject(key)
  })

  it('of another type are refused', () => {
    const bytes = encodeRecordKey(GroupMetadataKey, { group: 'g' })
    expect(codeOf(() => decodeRecordKey(OffsetCommitKey, bytes))).toContain('OffsetCommitKey has the type 1, not 2')
    expect(codeOf(() => recordTypeOf(bytes.subarray(0, 1)))).toContain('2 bytes needed')
  })

  it('are written of structures that have a type only', () => {
    expect(codeOf(() => encodeRecordKey(EndTxnMarker, { coordinatorEpoch: 1 }))).toContain('EndTxnMarker is no key')
  })
})
