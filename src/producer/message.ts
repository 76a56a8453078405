import { ConfigError } from '../foundation/errors.ts'
import type { Bytes, RecordHeader } from '../records/record-fields.ts'

/** Kafka allows no longer topic name. */
const longestTopic = 249

/** A record to send. Everything in it is copied before the call returns: the caller may change or reuse it at once. */
export interface Message {
  readonly topic: string
  /** Decides the partition, as Java's client would; absent or `null`: any partition. Empty is not `null`. */
  readonly key?: Uint8Array | string | null | undefined
  /** Absent or `null`: a tombstone. Empty is not `null`. */
  readonly value?: Uint8Array | string | null | undefined
  /** In order; names may repeat, values may be `null`. */
  readonly headers?: readonly (readonly [name: string, value: Uint8Array | string | null])[] | undefined
  /** In ms since 1970; default now. */
  readonly timestamp?: number | undefined
  /** Names the partition; default by key. */
  readonly partition?: number | undefined
}

/** Throws a `ConfigError` that names everything about the message that cannot be sent. */
export function checkMessage(message: Message): void {
  if (typeof message !== 'object' || message === null) throw new ConfigError('a message must be an object with a topic')
  const faults: string[] = []
  const { topic, key, value, headers, timestamp, partition } = message
  if (typeof topic !== 'string' || topic === '') faults.push('topic must be a non-empty string')
  else if (topic.length > longestTopic) faults.push(`topic must have at most ${longestTopic} characters`)
  if (!isBytes(key)) faults.push('key must be bytes, a string or null')
  if (!isBytes(value)) faults.push('value must be bytes, a string or null')
  if (headers !== undefined && !areHeaders(headers)) faults.push('headers must be a list of [name, value] pairs')
  if (timestamp !== undefined && !Number.isSafeInteger(timestamp)) faults.push('timestamp must be whole milliseconds since 1970')
  if (partition !== undefined && !(Number.isInteger(partition) && partition >= 0)) faults.push('partition must be a whole number')
  if (faults.length > 0) throw new ConfigError(`message: ${faults.join('; ')}`, faults)
}

function isBytes(value: unknown): boolean {
  return value == null || typeof value === 'string' || value instanceof Uint8Array
}

function areHeaders(headers: unknown): boolean {
  return (
    Array.isArray(headers) &&
    headers.every((h) => Array.isArray(h) && h.length === 2 && typeof h[0] === 'string' && h[1] !== undefined && isBytes(h[1]))
  )
}

/** A copy that shares no memory with what the caller passed. */
export function copyBytes(bytes: Bytes | null | undefined): Bytes | null {
  if (bytes == null || typeof bytes === 'string') return bytes ?? null
  return Uint8Array.prototype.slice.call(bytes)
}

/** The same for headers. */
export function copyHeaders(headers: readonly RecordHeader[] | null | undefined): readonly RecordHeader[] | null {
  return headers?.map(([name, value]): RecordHeader => [name, copyBytes(value)]) ?? null
}
