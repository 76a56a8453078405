import { deflateSync, gzipSync } from 'node:zlib'
import { Fetch, Produce } from '../../../src/protocol/client.ts'
import { batchHeaderBytes, batchLayout } from '../../../src/records/batch-layout.ts'
import { batch, tampered } from '../../testing/support/batches.ts'
import { everyRelease, kraftReleases, type RequestOptions, request, type Script, type Step, topic, type Vars } from '../script.ts'

interface Asked {
  readonly topic?: string
  readonly partition?: number
  readonly acks?: number
  readonly transactionalId?: string
}

const a = 'produce-a'
const some = [3, 5, 7, 9, 12, 13]
const unknownId = 'x9GkyTWqTQ6Yd9dVAh5Sng'

/** Records for one partition, in the words of every version. */
function to({ topic: name = a, partition = 0, acks = -1, transactionalId }: Asked, records: Buffer | null) {
  return ({ id }: Vars, version: number) => ({
    acks,
    timeoutMs: 30_000,
    ...(transactionalId !== undefined && { transactionalId }),
    topicData: [{ ...(version >= 13 ? { topicId: id(name) } : { name }), partitionData: [{ index: partition, records }] }],
  })
}

const send = (name: string, records: Buffer | null, asked: Asked = {}, options: RequestOptions = { versions: some }): Step =>
  request(name, Produce, to(asked, records), options)

const plain = batch({ values: ['one', 'two'] })
const changed = (change: (copy: Buffer) => void, fixCrc = true): Buffer => tampered(plain, change, { fixCrc })

/** The batch with its records replaced by `payload`, which `codec` says how to read. */
function compressed(codec: number, payload: Buffer): Buffer {
  const bytes = Buffer.concat([plain.subarray(0, batchHeaderBytes), payload])
  return tampered(bytes, (copy) => {
    copy.writeInt32BE(copy.length - 12, batchLayout.length)
    copy.writeInt16BE(codec, batchLayout.attributes)
  })
}

/** An old message by hand: offset, size, crc, magic, and no more than that is right. */
function message(magic: number): Buffer {
  const bytes = Buffer.alloc(40)
  bytes.writeInt32BE(28, 8)
  bytes.writeInt8(magic, 16)
  return bytes
}

const records = plain.subarray(batchHeaderBytes)

/** All that is in the first partition now. */
function log(name: string): Step[] {
  return [
    { kind: 'settle', ms: 500 },
    request(
      'what is in the log',
      Fetch,
      {
        maxWaitMs: 0,
        minBytes: 0,
        topics: [{ topic: name, partitions: [{ partition: 0, fetchOffset: 0n, partitionMaxBytes: 1_000_000 }] }],
        forgottenTopicsData: [],
      },
      { versions: [4] },
    ),
  ]
}

export const produce: Script = {
  name: 'produce',
  releases: everyRelease,
  cluster: 'usual',
  steps: [
    topic(a, [
      [1, 2],
      [2, 1],
      [2, 3],
    ]),
    send('two records', plain, {}, { versions: 'all' }),
    send('acks 1', plain, { acks: 1 }),
    send('acks 0', plain, { acks: 0 }, { versions: 'all' }),
    send('acks 0, unknown partition', plain, { acks: 0, partition: 9 }),
    send('acks 0, not the leader', plain, { acks: 0, partition: 1 }),
    send('acks 2', plain, { acks: 2 }),
    send('acks −2', plain, { acks: -2 }),
    request('no topics', Produce, { acks: -1, timeoutMs: 1_000, topicData: [] }, { versions: some }),
    request(
      'unknown topic',
      Produce,
      { acks: -1, timeoutMs: 1_000, topicData: [{ name: 'produce-none', partitionData: [{ index: 0, records: plain }] }] },
      {
        versions: [3, 5, 7, 9, 10, 12],
      },
    ),
    send('unknown partition', plain, { partition: 9 }),
    send('a replica that does not lead', plain, { partition: 1 }, { versions: 'all' }),
    send('a broker without replica', plain, { partition: 2 }, { versions: 'all' }),
    request(
      'good and bad partitions',
      Produce,
      ({ id }, version) => ({
        acks: -1,
        timeoutMs: 30_000,
        topicData: [
          {
            ...(version >= 13 ? { topicId: id(a) } : { name: a }),
            partitionData: [0, 1, 2, 9].map((index) => ({ index, records: plain })),
          },
        ],
      }),
      { versions: some },
    ),
    send('gzip', compressed(1, gzipSync(records))),
    send('zstd before version 7', compressed(4, deflateSync(records)), {}, { versions: [3, 6] }),
    send(
      'wrong checksum',
      changed((copy) => copy.writeUInt8(copy.readUInt8(70) ^ 1, 70), false),
    ),
    send(
      'wrong checksum, not the leader',
      changed((copy) => copy.writeUInt8(copy.readUInt8(70) ^ 1, 70), false),
      { partition: 1 },
    ),
    send(
      'base offset 5',
      changed((copy) => copy.writeBigInt64BE(5n, batchLayout.baseOffset)),
    ),
    send(
      'leader epoch 99',
      changed((copy) => copy.writeInt32BE(99, batchLayout.partitionLeaderEpoch)),
    ),
    send(
      'more offsets than records',
      changed((copy) => copy.writeInt32BE(7, batchLayout.lastOffsetDelta)),
    ),
    send(
      'fewer offsets than records',
      changed((copy) => copy.writeInt32BE(0, batchLayout.lastOffsetDelta)),
    ),
    send(
      'negative offsets',
      changed((copy) => copy.writeInt32BE(-1, batchLayout.lastOffsetDelta)),
    ),
    send(
      'control batch',
      changed((copy) => copy.writeInt16BE(0x20, batchLayout.attributes)),
    ),
    send('producer id without sequence', batch({ producerId: 4000, producerEpoch: 0 })),
    send('a timestamp of −1', batch({ timestamp: -1 })),
    send('records older than the log', batch({ timestamp: 1 })),
    send('followed by a cut-off batch', Buffer.concat([plain, plain.subarray(0, 60)])),
    send('followed by a few bytes', Buffer.concat([plain, Buffer.from([1, 2, 3])])),
    topic('produce-small', [[1, 2]], { 'max.message.bytes': '150' }),
    send('fits', batch({ values: ['x'.repeat(70)] }), { topic: 'produce-small' }),
    send('too large', batch({ values: ['x'.repeat(100)] }), { topic: 'produce-small' }),
    send('larger than a broker takes', batch({ values: [Buffer.alloc(1_100_000)] }), {}, { versions: [3, 7, 12] }),
    topic('produce-lonely', [[1]]),
    send('fewer replicas than must be in sync', plain, { topic: 'produce-lonely' }),
    send('fewer replicas than must be in sync, acks 1', plain, { topic: 'produce-lonely', acks: 1 }),
    topic('produce-strict', [[1, 2]], { 'min.insync.replicas': '3' }),
    send('never enough replicas', plain, { topic: 'produce-strict' }),
    ...log(a),
  ],
}

/** What brokers of 2.1 answer by closing the connection, or in other words. */
export const produceOdd: Script = {
  name: 'produce-odd',
  releases: everyRelease,
  cluster: 'usual',
  steps: [
    topic('produce-odd-a', [[1, 2]]),
    ...[
      send('no records', null, { topic: 'produce-odd-a' }, { versions: [3, 7, 12], hangs: true }),
      send('empty records', Buffer.alloc(0), { topic: 'produce-odd-a' }),
      send('a few bytes', Buffer.from([1, 2, 3]), { topic: 'produce-odd-a' }),
      send('a cut-off batch', plain.subarray(0, plain.length - 1), { topic: 'produce-odd-a' }),
      send('two batches', Buffer.concat([plain, plain]), { topic: 'produce-odd-a' }),
      send('magic 0', message(0), { topic: 'produce-odd-a' }),
      send('magic 1', message(1), { topic: 'produce-odd-a' }),
      send('magic 3', message(3), { topic: 'produce-odd-a' }),
      send(
        'an entry of 5 bytes',
        changed((copy) => copy.writeInt32BE(5, batchLayout.length)),
        { topic: 'produce-odd-a' },
      ),
      send(
        'an entry of 20 bytes',
        changed((copy) => copy.writeInt32BE(20, batchLayout.length)),
        { topic: 'produce-odd-a' },
      ),
      send(
        'an entry of negative size',
        changed((copy) => copy.writeInt32BE(-5, batchLayout.length)),
        { topic: 'produce-odd-a' },
      ),
    ],
  ],
}

/** Rules that came after 2.1, and ids in place of names. */
export const produceNew: Script = {
  name: 'produce-new',
  releases: kraftReleases,
  cluster: 'usual',
  steps: [
    topic('produce-new-a', [[1, 2]]),
    request(
      'unknown id',
      Produce,
      { acks: -1, timeoutMs: 1_000, topicData: [{ topicId: unknownId, partitionData: [{ index: 0, records: plain }] }] },
      {
        versions: [13],
      },
    ),
    request(
      'unknown id, acks 0',
      Produce,
      { acks: 0, timeoutMs: 1_000, topicData: [{ topicId: unknownId, partitionData: [{ index: 0, records: plain }] }] },
      {
        versions: [13],
      },
    ),
    send('unknown compression', compressed(5, records), { topic: 'produce-new-a' }),
    send('no gzip in a gzip batch', compressed(1, Buffer.from('no gzip at all')), { topic: 'produce-new-a' }),
    send(
      'a record that does not fit',
      changed((copy) => copy.writeUInt8(0x7e, batchHeaderBytes)),
      { topic: 'produce-new-a' },
    ),
    send(
      'fewer records than stated',
      changed((copy) => {
        copy.writeInt32BE(2, batchLayout.lastOffsetDelta)
        copy.writeInt32BE(3, batchLayout.count)
      }),
      { topic: 'produce-new-a' },
    ),
    send(
      'more records than stated',
      changed((copy) => {
        copy.writeInt32BE(0, batchLayout.lastOffsetDelta)
        copy.writeInt32BE(1, batchLayout.count)
      }),
      { topic: 'produce-new-a' },
    ),
    send(
      'a max timestamp that no record has',
      changed((copy) => copy.writeBigInt64BE(99n, batchLayout.maxTimestamp)),
      { topic: 'produce-new-a' },
    ),
    send(
      'a max timestamp that no compressed record has',
      tampered(compressed(1, gzipSync(records)), (copy) => copy.writeBigInt64BE(99n, batchLayout.maxTimestamp)),
      { topic: 'produce-new-a' },
      { versions: [7] },
    ),
    ...log('produce-new-a'),
    send('a transactional id, and records without', plain, { topic: 'produce-new-a', transactionalId: 'produce-new-t' }),
    send('far in the future', batch({ timestamp: 4_000_000_000_000 }), { topic: 'produce-new-a' }),
    topic('produce-new-append-time', [[1, 2]], { 'message.timestamp.type': 'LogAppendTime' }),
    send('the time of the broker', plain, { topic: 'produce-new-append-time' }),
    send("far in the future, but the time is the broker's", batch({ timestamp: 4_000_000_000_000 }), {
      topic: 'produce-new-append-time',
    }),
    topic('produce-new-compacted', [[1, 2]], { 'cleanup.policy': 'compact' }),
    send('no key in a compacted topic', plain, { topic: 'produce-new-compacted' }),
  ],
}
