import { createHash } from 'node:crypto'
import type { KafkaRecord, Message } from 'jackdaw'

/** A repeatable source of numbers in [0, 1) (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const longestBytes = 10_240
const largeBytes = 900_000

/**
 * Records as they occur and as they should not: null, empty and repeated keys, null and empty values, up to 10 KB, one of
 * 900 KB in the middle, header names that repeat, header values that are null or empty. The same for the same seed.
 */
export function* messages(topic: string, count: number, seed: number): Generator<Message> {
  const random = seeded(seed)
  const below = (n: number): number => Math.floor(random() * n)
  const bytes = (length: number): Buffer => {
    const out = Buffer.alloc(length)
    for (let i = 0; i < length; i += 4) out.writeUInt32LE(below(0x1_0000_0000), Math.min(i, Math.max(0, length - 4)))
    return out
  }
  const value = (i: number): Message['value'] => {
    if (i === count >> 1) return Buffer.alloc(largeBytes, 'jackdaw')
    const kind = below(20)
    if (kind === 0) return null
    if (kind === 1) return ''
    return kind < 6 ? `Dohle ${below(1_000_000)} ☕` : bytes(4 + below(longestBytes - 4))
  }
  const keys: (() => Message['key'])[] = [() => null, () => '', () => `key-${below(100)}`, () => bytes(8), () => 'Ключ']
  for (let i = 0; i < count; i += 1) {
    const headers: [string, string | Buffer | null][] = []
    for (let h = below(10) < 7 ? 0 : below(4); h > 0; h -= 1)
      headers.push([h % 2 === 0 ? 'same' : `h${h}`, [null, '', 'x', bytes(16)][below(4)] ?? null])
    yield { topic, key: keys[below(keys.length)]?.() ?? null, value: value(i), headers }
  }
}

const sha256 = (bytes: Uint8Array | null): string => (bytes === null ? 'null' : createHash('sha256').update(bytes).digest('hex'))

/** One line as `tools/kafka/Digest.java` prints it. */
export function digestLine(record: KafkaRecord): string {
  const headers = record.headers.map(([name, value]) => `${name}=${sha256(value)}`)
  return [
    record.topic,
    record.partition,
    record.offset,
    record.timestamp,
    sha256(record.key),
    sha256(record.value),
    ...headers,
  ].join('\t')
}
