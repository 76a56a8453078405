import { KafkaError } from '../../index.ts'
import { controlRecordType, decodeBatch, type KafkaRecord, type RecordBatch, splitBatches } from '../../records/index.ts'
import { compareJson, type Outcome, same } from './outcome.ts'

/** Checks a line of a `records` file, `case json hex`: what we read of the record set is what Java reads. */
export async function checkRecords([, json = '', hex = '']: readonly string[]): Promise<Outcome> {
  try {
    const ours = (await decodeSet(Buffer.from(hex, 'hex'))).map(batchJson)
    return compareJson('decode', ours, asNearest(JSON.parse(json)))
  } catch (error) {
    return { kind: 'differs', step: 'decode', where: 'the whole', ours: String(error), theirs: 'no error' }
  }
}

/** Checks a line of a `records-bad` file, `case ERR Class hex`: we refuse it too, with one of our errors. */
export async function checkBadRecords([, theirs = '', hex = '']: readonly string[]): Promise<Outcome> {
  try {
    const batches = (await decodeSet(Buffer.from(hex, 'hex'))).map(batchJson)
    return { kind: 'differs', step: 'decode', where: 'the whole', ours: `${batches.length} batches`, theirs }
  } catch (error) {
    if (KafkaError.is(error)) return same
    return { kind: 'differs', step: 'decode', where: 'the whole', ours: `no error of ours but ${String(error)}`, theirs }
  }
}

async function decodeSet(bytes: Buffer): Promise<RecordBatch[]> {
  const batches: RecordBatch[] = []
  for (const encoded of splitBatches(bytes).batches) batches.push(await decodeBatch(encoded))
  return batches
}

/** In the form of the vectors; times of batches as the nearest number, which is what we state them as. */
function batchJson(batch: RecordBatch): object {
  const { partitionLeaderEpoch, magic, codec, timestampType, producerEpoch, baseSequence, isTransactional, isControl } = batch
  return {
    baseOffset: String(batch.baseOffset),
    lastOffset: String(batch.lastOffset),
    partitionLeaderEpoch,
    magic,
    codec,
    timestampType,
    maxTimestamp: batch.maxTimestamp,
    deleteHorizon: batch.deleteHorizon,
    producerId: String(batch.producerId),
    producerEpoch,
    baseSequence,
    isTransactional,
    isControl,
    records: batch.records.map((record) => recordJson(record, isControl)),
  }
}

function recordJson(record: KafkaRecord, isControl: boolean): object {
  const { offset, exactTimestamp, key, value, headers } = record
  return {
    offset: String(offset),
    timestamp: String(exactTimestamp),
    key: base64(key),
    value: base64(value),
    headers: headers.map(([name, bytes]) => [name, base64(bytes)]),
    ...(isControl ? { control: controlRecordType(key) } : {}),
  }
}

function base64(bytes: Buffer | null): string | null {
  return bytes?.toString('base64') ?? null
}

function asNearest(batches: readonly Readonly<Record<string, unknown>>[]): unknown {
  const nearest = (time: unknown): number | null => (time === null ? null : Number(time))
  return batches.map((batch) => ({
    ...batch,
    maxTimestamp: nearest(batch['maxTimestamp']),
    deleteHorizon: nearest(batch['deleteHorizon']),
  }))
}
