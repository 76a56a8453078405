import { execFile } from 'node:child_process'
import { appendFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Kafka, type SendResult } from 'jackdaw'
import type { CodecName } from 'jackdaw/records'
import { expect } from 'vitest'
import { digestLine, messages } from '../../support/data-set.ts'
import { runJava, runJavaInto } from './java.ts'

const partitions = 12
const seed = 4711
/** So many records are on their way at once: the producer's memory is bounded. */
const inFlight = 500

async function makeTopic(kafka: Kafka, name: string): Promise<string> {
  const topic = `digest-${name}-${process.pid}-${Date.now().toString(36)}`
  const admin = kafka.admin()
  expect(await admin.createTopics([{ topic, partitions, replicationFactor: 3 }])).toEqual([{ topic, status: 'done' }])
  await admin.close()
  return topic
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

/** The lines that Digest.java prints, as our reader sees the topic, whose batches are all compressed by this codec. */
async function digest(kafka: Kafka, topic: string, codec: CodecName): Promise<string[]> {
  const lines: string[][] = Array.from({ length: partitions }, () => [])
  const reader = kafka.reader({ topics: [topic], to: 'end' })
  for await (const batch of reader.batches()) {
    expect(batch.codec).toBe(codec)
    for (const record of batch.records) lines[batch.partition]?.push(digestLine(record))
  }
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
    const topics: string[] = []
    for (const codec of codecs) topics.push(await makeTopic(kafka, `${writer}-${codec}`))
    if (writer === 'ours') for (const [i, codec] of codecs.entries()) await write(kafka, topics[i] as string, count, codec)
    else await runJava('Write', [brokers, String(count), String(seed), ...codecs.map((codec, i) => `${topics[i]}:${codec}`)])
    const [ours, theirs] = [join(folder, 'ours'), join(folder, 'java')]
    for (const [i, topic] of topics.entries()) {
      const lines = await digest(kafka, topic, codecs[i] as CodecName)
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
