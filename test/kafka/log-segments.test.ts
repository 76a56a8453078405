import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { Kafka } from 'jackdaw'
import { DescribeLogDirs } from 'jackdaw/protocol'
import { type EncodedBatch, splitBatches } from 'jackdaw/records'
import { expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { dumpLog, logDumpUnavailable, runJava } from './support/java.ts'
import { defaultVersion, kafkaChoice } from './support/kafka-choice.ts'
import { describeKafka, type KafkaForTests } from './support/shared-kafka.ts'
import { startKafka } from './support/start-kafka.ts'

const codecs = ['none', 'gzip', 'snappy', 'lz4', 'zstd']

/** What the command prints about a batch, with `--batches`. */
interface BatchLine {
  readonly baseOffset: string
  readonly lastOffset: string
  readonly partitionLeaderEpoch: number
  readonly magic: number
  readonly codec: string
  readonly timestampType: 'create' | 'append'
  readonly maxTimestamp: number
  readonly deleteHorizon: number | null
  readonly producerId: string
  readonly producerEpoch: number
  readonly baseSequence: number
  readonly isTransactional: boolean
  readonly isControl: boolean
  readonly records: readonly RecordLine[]
}

interface RecordLine {
  readonly offset: string
  readonly timestamp: number
  readonly key: string | null
  readonly value: string | null
  readonly headers: readonly (readonly [string, string | null])[]
}

const noJava = await logDumpUnavailable()
if (noJava !== undefined && kafkaChoice().required) throw new Error(`REQUIRE_KAFKA=1, and Java cannot write a log: ${noJava}`)

describeKafka(`a log segment that a broker wrote${noJava === undefined ? '' : ` (skipped: ${noJava})`}`, (shared) => {
  it.skipIf(noJava !== undefined)('decodes, in every codec, to what its own log dump prints, line by line', async () => {
    await using kafka = await reachableKafka(shared)
    const file = await writtenSegment(kafka.brokers)
    const said = await jackdaw('records', '--batches', file)
    const batches = said.map((line) => JSON.parse(line) as BatchLine)
    const ours = dumpLines(batches, splitBatches(readFileSync(file)).batches)
    const theirs = (await dumpLog(file)).trimEnd().split('\n')

    expect(ours).toEqual(theirs.filter((line) => /^(\| offset|baseOffset): /.test(line)))
    expect([...new Set(batches.map((batch) => batch.codec))]).toEqual(codecs)
    expect(ours.filter((line) => line.includes('endTxnMarker: COMMIT'))).toHaveLength(codecs.length)
    expect(ours.filter((line) => line.includes('endTxnMarker: ABORT'))).toHaveLength(codecs.length)
    // Two forms of the same, and two ways to read a file: whole, and in chunks that cut batches.
    const records = batches.flatMap((batch) => batch.records.map((r) => (batch.isControl ? { ...r, control: true } : r)))
    expect((await jackdaw('records', file)).map((line) => JSON.parse(line))).toEqual(records)
    expect(await jackdaw('records', '--batches', '--input', 'raw', file)).toEqual(said)
    console.log(`${file.split('/').at(-1)}: ${batches.length} batches, ${records.length} records: equal`)
  })
})

/** The shared cluster where its files are on this machine, else one of our own. */
async function reachableKafka(shared: KafkaForTests): Promise<{ brokers: string } & AsyncDisposable> {
  if (shared.way === 'jvm') return { brokers: shared.brokers, [Symbol.asyncDispose]: async () => {} }
  const own = await startKafka({ brokers: 1, via: 'jvm', version: defaultVersion })
  return { brokers: own.brokers, [Symbol.asyncDispose]: () => own.close() }
}

/** Has Java fill a topic, and resolves to the path of its only segment. */
async function writtenSegment(brokers: string): Promise<string> {
  const topic = `segment-${process.pid}-${Date.now().toString(36)}`
  const kafka = new Kafka({ brokers })
  try {
    const configs = { 'min.insync.replicas': '1' }
    const made = await kafka.admin().createTopics([{ topic, partitions: 1, replicationFactor: 1, configs }])
    expect(made).toEqual([{ topic, status: 'done' }])
    await runJava('Segment', [brokers, topic, ...codecs])
    for (const { id } of kafka.view.brokers.values()) {
      const asked = { topics: [{ topic, partitions: [0] }] }
      const { results } = await kafka.request(DescribeLogDirs, asked, { node: id })
      const found = results.find(({ topics }) => topics.some(({ partitions }) => partitions.length > 0))
      if (found !== undefined) return join(found.logDir, `${topic}-0`, '00000000000000000000.log')
    }
    throw new Error(`no broker has ${topic}`)
  } finally {
    await kafka.close()
  }
}

/** Runs our command; resolves to the lines that it printed. */
async function jackdaw(...args: readonly string[]): Promise<string[]> {
  const printed: string[] = []
  const into = (lines: string[]): Writable =>
    new Writable({
      write(chunk, _, done) {
        lines.push(String(chunk))
        done()
      },
    })
  const complaints: string[] = []
  const io = { stdin: Readable.from([]), stdout: into(printed), stderr: into(complaints) }
  expect(await run(args, io)).toBe(0)
  expect(complaints).toEqual([])
  return printed.join('').trimEnd().split('\n')
}

/** The lines that Kafka's log dump prints about these batches and their records. */
function dumpLines(batches: readonly BatchLine[], encoded: readonly EncodedBatch[]): string[] {
  expect(encoded).toHaveLength(batches.length)
  return batches.flatMap((batch, i) => [
    batchLine(batch, encoded[i] as EncodedBatch),
    ...batch.records.map((record) => recordLine(batch, record)),
  ])
}

const timeName = ({ timestampType }: BatchLine): string => (timestampType === 'create' ? 'CreateTime' : 'LogAppendTime')

function sequenceAt(batch: BatchLine, offset: string): number {
  return batch.baseSequence < 0 ? -1 : batch.baseSequence + Number(BigInt(offset) - BigInt(batch.baseOffset))
}

function batchLine(batch: BatchLine, { position, bytes }: EncodedBatch): string {
  const horizon = batch.deleteHorizon === null ? 'OptionalLong.empty' : `OptionalLong[${batch.deleteHorizon}]`
  return [
    `baseOffset: ${batch.baseOffset} lastOffset: ${batch.lastOffset} count: ${batch.records.length}`,
    `baseSequence: ${batch.baseSequence} lastSequence: ${sequenceAt(batch, batch.lastOffset)}`,
    `producerId: ${batch.producerId} producerEpoch: ${batch.producerEpoch}`,
    `partitionLeaderEpoch: ${batch.partitionLeaderEpoch}`,
    `isTransactional: ${batch.isTransactional} isControl: ${batch.isControl} deleteHorizonMs: ${horizon}`,
    `position: ${position} ${timeName(batch)}: ${batch.maxTimestamp} size: ${bytes.length}`,
    `magic: ${batch.magic} compresscodec: ${batch.codec} crc: ${bytes.readUInt32BE(17)} isvalid: true`,
  ].join(' ')
}

function recordLine(batch: BatchLine, record: RecordLine): string {
  const key = record.key === null ? null : Buffer.from(record.key, 'base64')
  const value = record.value === null ? null : Buffer.from(record.value, 'base64')
  const said = [
    `| offset: ${record.offset} ${timeName(batch)}: ${record.timestamp}`,
    `keySize: ${key?.length ?? -1} valueSize: ${value?.length ?? -1} sequence: ${sequenceAt(batch, record.offset)}`,
    `headerKeys: [${record.headers.map(([name]) => name).join(',')}]`,
  ]
  if (batch.isControl) {
    // Key: version, type. Value: version, epoch of the coordinator.
    said.push(`endTxnMarker: ${key?.readInt16BE(2) === 1 ? 'COMMIT' : 'ABORT'} coordinatorEpoch: ${value?.readInt32BE(2)}`)
  } else {
    if (key !== null) said.push(`key: ${key}`)
    if (value !== null) said.push(`payload: ${value}`)
  }
  return said.join(' ')
}
