import { parseArgs } from 'node:util'
import { decodeBatch, type KafkaRecord, type RecordBatch, splitBatches } from '../../records/index.ts'
import { bytesOf, type InputForm, type Io, inputForm, readChunks } from '../io.ts'
import { UsageError } from '../usage.ts'

/** Text forms are read whole; above this size an input is taken for raw bytes. */
const largestText = 64 * 1024 * 1024

/**
 * `jackdaw records [FILE]`: a record set, say the `records` of a fetch answer, or a segment file of a broker's log, as one line
 * of JSON per record; with `--batches` one per batch. Keys, values and header values are base64, 64-bit numbers strings.
 */
export async function records(args: readonly string[], io: Io): Promise<number> {
  const options = { input: { type: 'string' }, batches: { type: 'boolean' } } as const
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
  if (positionals.length > 1) throw new UsageError('records takes one FILE')
  let rest: Buffer = Buffer.alloc(0)
  let read = 0
  for await (const chunk of rawChunks(io, positionals[0], inputForm(values.input))) {
    const joined = Buffer.concat([rest, chunk])
    let used = 0
    for (const encoded of splitBatches(joined).batches) {
      const batch = await decodeBatch(encoded)
      io.stdout.write(values.batches === true ? `${JSON.stringify(batchJson(batch))}\n` : recordLines(batch))
      used = encoded.position + encoded.bytes.length
      read += 1
    }
    rest = joined.subarray(used)
  }
  // A segment that is still written to ends in zeros or in half a batch: legal, but said.
  if (rest.some((byte) => byte !== 0)) io.stderr.write(`jackdaw: ${rest.length} bytes behind the last of ${read} whole batches\n`)
  return 0
}

async function* rawChunks(io: Io, file: string | undefined, form: InputForm | undefined): AsyncGenerator<Buffer> {
  const held: Buffer[] = []
  let size = 0
  for await (const chunk of readChunks(io, file)) {
    if (form === 'raw') {
      yield chunk
      continue
    }
    held.push(chunk)
    size += chunk.length
    if (size > largestText) throw new UsageError('the input is too large for text: say --input raw')
  }
  if (form !== 'raw') yield bytesOf(Buffer.concat(held), form)
}

function recordLines(batch: RecordBatch): string {
  return batch.records
    .map((record) => `${JSON.stringify({ ...recordJson(record), control: batch.isControl || undefined })}\n`)
    .join('')
}

function recordJson(record: KafkaRecord): object {
  const { offset, timestamp, key, value, headers } = record
  const base64 = (bytes: Buffer | null): string | null => bytes?.toString('base64') ?? null
  return {
    offset: String(offset),
    timestamp,
    key: base64(key),
    value: base64(value),
    headers: headers.map(([name, v]) => [name, base64(v)]),
  }
}

function batchJson(batch: RecordBatch): object {
  return {
    baseOffset: String(batch.baseOffset),
    lastOffset: String(batch.lastOffset),
    partitionLeaderEpoch: batch.partitionLeaderEpoch,
    magic: batch.magic,
    codec: batch.codec,
    timestampType: batch.timestampType,
    maxTimestamp: batch.maxTimestamp,
    deleteHorizon: batch.deleteHorizon,
    producerId: String(batch.producerId),
    producerEpoch: batch.producerEpoch,
    baseSequence: batch.baseSequence,
    isTransactional: batch.isTransactional,
    isControl: batch.isControl,
    records: batch.records.map(recordJson),
  }
}
