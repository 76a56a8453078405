/*
 * Sends the zip codes of the United States, keyed, several times over; moves a leader meanwhile; reads everything back and
 * compares. Runs on nothing but Node; with KAFKA_BROKERS set, on those brokers.
 */
import { createHash, randomUUID } from 'node:crypto'
import { Kafka, type Message, type SendResult } from 'jackdaw'
import { openStage, type Stage } from './stage.ts'
import { zipCodes } from './zip-codes.ts'

const partitions = 12
const passes = 5
const batchOfSends = 2_000

interface Tally {
  readonly records: number
  readonly repeated: number
  readonly bytes: number
  readonly seconds: number
  readonly checksum: string
}

const stage = await openStage(process.env['KAFKA_BROKERS'])
const kafka = new Kafka(stage.options)
const topic = `jackdaw-demo-${randomUUID()}`
try {
  console.log(`jackdaw demo on ${stage.name}`)
  const made = await kafka
    .admin()
    .createTopics([{ topic, partitions, replicationFactor: Math.min(3, (await brokerCount()) || 1) }])
  for (const result of made) if (result.status === 'failed') throw result.error
  const wrote = await write(stage)
  const read = await readBack(wrote.records)
  report(wrote, read)
  await kafka.admin().deleteTopics([topic])
} finally {
  await kafka.close()
  await stage.close()
}

async function brokerCount(): Promise<number> {
  await kafka.connect()
  return kafka.view.brokers.size
}

/** Sends the data set `passes` times; half way through, partition 0 gets another leader. */
async function write({ moveLeader }: Stage): Promise<Tally> {
  const codes = zipCodes()
  const hash = createHash('sha256')
  const producer = kafka.producer({ batchBytes: 65_536, lingerMs: 5 })
  const total = codes.length * passes
  const started = performance.now()
  let bytes = 0
  let sent = 0
  let moved: Promise<number> | null = null
  for (let pass = 0; pass < passes; pass += 1) {
    for (let at = 0; at < codes.length; at += batchOfSends) {
      const messages = codes.slice(at, at + batchOfSends).map(({ key, line }, i): Message => {
        const number = pass * codes.length + at + i
        hash.update(`${number}\t${key}\t${line}\n`)
        bytes += key.length + line.length
        return { topic, key, value: line, headers: [['n', String(number)]] }
      })
      throwIfFailed(await producer.sendMany(messages))
      sent += messages.length
      progress('sent', sent, total)
      if (moved === null && sent >= total / 2) moved = moveLeader(kafka, topic, 0)
    }
  }
  const seconds = (performance.now() - started) / 1_000
  console.log(`\n     partition 0 was given to broker ${await moved} half way through`)
  await producer.close()
  return { records: sent, repeated: 0, bytes, seconds, checksum: hash.digest('hex') }
}

function throwIfFailed(results: readonly SendResult[]): void {
  for (const result of results) if (result.status === 'failed') throw result.error
}

/** Reads all partitions to their ends; the checksum is over the records in the order in which they were sent. */
async function readBack(total: number): Promise<Tally> {
  const lines: (string | undefined)[] = new Array(total)
  const lastOf = new Map<number, number>()
  const started = performance.now()
  let bytes = 0
  let records = 0
  let repeated = 0
  const reader = kafka.reader({ topics: [topic], to: 'end' })
  for await (const batch of reader.batches()) {
    for (const record of batch) {
      const number = Number(record.headers[0]?.[1])
      if (lines[number] !== undefined) {
        repeated += 1
        continue
      }
      if (number < (lastOf.get(batch.partition) ?? -1))
        throw new Error(`partition ${batch.partition} is out of order at ${record.offset}`)
      lastOf.set(batch.partition, number)
      lines[number] = `${number}\t${record.key}\t${record.value}\n`
      bytes += (record.key?.length ?? 0) + (record.value?.length ?? 0)
      records += 1
    }
    progress('read', records, total)
  }
  const seconds = (performance.now() - started) / 1_000
  console.log()
  await reader.close()
  const hash = createHash('sha256')
  for (const line of lines) hash.update(line ?? 'missing\n')
  return { records, repeated, bytes, seconds, checksum: hash.digest('hex') }
}

function progress(what: string, done: number, total: number): void {
  const bar = '#'.repeat(Math.floor((30 * done) / total)).padEnd(30, '.')
  const line = `${what} [${bar}] ${done} of ${total}`
  if (process.stdout.isTTY) process.stdout.write(`\r${line}`)
  else if (done === total) process.stdout.write(line)
}

function report(wrote: Tally, read: Tally): void {
  const rate = ({ bytes, seconds }: Tally): string => `${(bytes / 1e6 / seconds).toFixed(1)} MB/s`
  const count = ({ records, seconds }: Tally): string => `${Math.round(records / seconds)} records/s`
  console.log(`records     ${wrote.records} in ${partitions} partitions, ${(wrote.bytes / 1e6).toFixed(1)} MB of keys and values`)
  console.log(`written     ${rate(wrote)}, ${count(wrote)}`)
  console.log(`read        ${rate(read)}, ${count(read)}${read.repeated > 0 ? `, ${read.repeated} repeated` : ''}`)
  const requests = Object.entries(kafka.metrics().requests).map(([api, n]) => `${api} ${n}`)
  console.log(`requests    ${requests.join(', ')}`)
  console.log(`checksums   ${wrote.checksum} written\n            ${read.checksum} read`)
  if (wrote.checksum !== read.checksum || wrote.records !== read.records) throw new Error('what was read is not what was written')
  console.log('demo: passed')
}
