import { execFile } from 'node:child_process'
import { appendFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Kafka, type SendResult } from 'jackdaw'
import { Fetch } from 'jackdaw/protocol'
import { type CodecName, decodeBatch, splitBatches } from 'jackdaw/records'
import { expect } from 'vitest'
import { digestLine, messages } from '../../support/data-set.ts'
import { runJava, runJavaInto } from './java.ts'

const partitions = 12
const seed = 4711
/** So many records are on their way at once: the producer's memory is bounded. */
const inFlight = 500

async function makeTopics(kafka: Kafka, names: readonly string[]): Promise<string[]> {
  const topics = names.map((name) => `digest-${name}-${process.pid}-${Date.now().toString(36)}`)
  const made = await kafka.admin().createTopics(topics.map((topic) => ({ topic, partitions, replicationFactor: 3 })))
  expect(made).toEqual(topics.map((topic) => ({ topic, status: 'done' })))
  return topics
}

/** Writes the data set by our producer, spread over all partitions. */
async function write(kafka: Kafka, topic: string, count: number, compression: CodecName): Promise<void> {
  const producer = kafka.producer({ compression, batchBytes: 65_536, lingerMs: 2 })
  let sent: Promise<SendResult[]>[] = []
  let chunk = []
  let n = 0
  for (const message of messages(topic, count, seed)) {
    // Records without a key would stay on one partition for long: all twelve are to be used.
    chunk.push({ ...message, partition: n % partitions })
    n += 1
    if (chunk.length < inFlight && n < count) continue
    sent.push(producer.sendMany(chunk))
    chunk = []
    if (sent.length < 2) continue
    expect((await sent[0])?.filter((r) => r.status === 'failed')).toEqual([])
    sent = sent.slice(1)
  }
  for (const results of await Promise.all(sent)) expect(results.filter((r) => r.status === 'failed')).toEqual([])
  expect(await producer.close()).toEqual({ undelivered: 0 })
}

/** What the batches are compressed with at the beginning of each partition. */
async function codecsIn(kafka: Kafka, topic: string): Promise<string[]> {
  const codecs = new Set<string>()
  for (const [partition, { leader }] of kafka.view.topics.get(topic)?.partitions.entries() ?? []) {
    const partitions = [{ partition, fetchOffset: 0n, partitionMaxBytes: 1_000_000 }]
    const request = { maxWaitMs: 100, minBytes: 1, topics: [{ topic, partitions }], forgottenTopicsData: [] }
    // The first version that carries zstd, and one that all brokers since 2.1 have.
    const { body } = await kafka.exchange(Fetch, request, { node: leader, version: 10 })
    const { batches } = splitBatches(body.responses[0]?.partitions[0]?.records ?? Buffer.alloc(0))
    for (const encoded of batches) codecs.add((await decodeBatch(encoded)).codec)
  }
  return [...codecs]
}

/** The lines that Digest.java prints, as our reader sees the topic. */
async function digest(kafka: Kafka, topic: string): Promise<string[]> {
  const lines: string[][] = Array.from({ length: partitions }, () => [])
  const reader = kafka.reader({ topics: [topic], to: 'end' })
  for await (const { partition, records } of reader.batches())
    for (const record of records) lines[partition]?.push(digestLine(record))
  await reader.close()
  return lines.flat()
}

/**
 * Writes `count` records in each codec, by us or by Java, a topic for each; reads them by both, and compares what they saw
 * line by line: topic, partition, offset, timestamp, SHA-256 of key, value and each header. Java starts once for each step.
 */
export async function compareWithJava(
  brokers: string,
  writer: 'ours' | 'java',
  count: number,
  codecs: readonly CodecName[],
): Promise<string> {
  const kafka = new Kafka({ brokers })
  const folder = await mkdtemp(join(tmpdir(), 'jackdaw-digest-'))
  try {
    const topics = await makeTopics(
      kafka,
      codecs.map((codec) => `${writer}-${codec}`),
    )
    if (writer === 'ours') await Promise.all(codecs.map((codec, i) => write(kafka, topics[i] as string, count, codec)))
    else await runJava('Write', [brokers, String(count), String(seed), ...codecs.map((codec, i) => `${topics[i]}:${codec}`)])
    const [ours, theirs] = [join(folder, 'ours'), join(folder, 'java')]
    for (const [i, topic] of topics.entries()) {
      const lines = await digest(kafka, topic)
      expect(await codecsIn(kafka, topic)).toEqual([codecs[i]])
      expect(lines.length).toBe(count)
      await appendFile(ours, `${lines.join('\n')}\n`)
    }
    await runJavaInto(theirs, 'Digest', [brokers, ...topics])
    // Exit code 1 and the first differences in the error if there are any.
    const { stdout } = await promisify(execFile)('diff', [ours, theirs], { maxBuffer: 1 << 28 })
    expect(stdout).toBe('')
    await kafka.admin().deleteTopics(topics)
    return `${count} records written by ${writer}, ${codecs.join(', ')}: diff is empty`
  } finally {
    await kafka.close()
    await rm(folder, { recursive: true, force: true })
  }
}
