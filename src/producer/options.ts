import { type Check, type Checks, checkOptions, isInteger, isOneOf } from '../foundation/options.ts'
import { type CodecName, codecNames, levelFault } from '../records/compression/codec.ts'
import { codecByName } from '../records/compression/codecs.ts'

/** How batches are compressed; `level` for `gzip` (1 to 9) and `zstd` (up to 22), each with its own default. */
export interface Compression {
  readonly codec: CodecName
  readonly level?: number | undefined
}

/** Settings of a producer. */
export interface ProducerOptions {
  /** Who must have a record before it counts as sent: all in-sync replicas (default), the leader (1), nobody (0: no answer, no offset). */
  readonly acks?: 'all' | -1 | 0 | 1 | undefined
  /** How long a batch waits for more records, in ms; default 0. Records gather all the same while a request is in flight. */
  readonly lingerMs?: number | undefined
  /** Size at which a batch is full, in bytes before compression; default 16,384. */
  readonly batchBytes?: number | undefined
  /** Largest record, in bytes as encoded, that is not refused at once; default 1,048,576 less the overhead of a batch. */
  readonly maxRecordBytes?: number | undefined
  /** Largest request, in bytes of batches; default 1,048,576. One batch always fits. */
  readonly maxRequestBytes?: number | undefined
  /** Memory for records that are not acknowledged yet; default 32 MiB. Beyond it `send` waits. */
  readonly bufferBytes?: number | undefined
  /** How many records may wait for memory; default 10,000. Beyond it `send` rejects with a `BufferFullError`. */
  readonly maxWaiting?: number | undefined
  /** From `send` to the final word on a record, in ms; default 120,000. */
  readonly deliveryTimeoutMs?: number | undefined
  /** Codec of the batches, alone or with a level; default `none`. `zstd` needs brokers from 2.1 on. */
  readonly compression?: CodecName | Compression | undefined
}

/** The same, checked and complete. */
export interface ProducerSettings {
  readonly acks: -1 | 0 | 1
  readonly lingerMs: number
  readonly batchBytes: number
  readonly maxRecordBytes: number
  readonly maxRequestBytes: number
  readonly bufferBytes: number
  readonly maxWaiting: number
  readonly deliveryTimeoutMs: number
  readonly compression: Compression
}

/** Brokers take batches of 1,048,588 bytes by default, with their 12 bytes of offset and length not counted. */
const defaultMaxRecordBytes = 1_048_576 - 61

const isCompression: Check = (v) => {
  const { codec, level, ...others }: Partial<Compression> = typeof v === 'object' && v !== null ? v : { codec: v as CodecName }
  if (codec === undefined || !codecNames.includes(codec) || Object.keys(others).length > 0) {
    return `one of ${codecNames.join(', ')}, or { codec, level } with one of these`
  }
  if (level === undefined) return null
  const fault = levelFault(codec, codec === 'none' ? undefined : codecByName(codec).levels, level)
  return fault === null ? null : `{ codec, level } with a level that the codec has (${fault})`
}

const checks: Checks<ProducerOptions> = {
  acks: isOneOf('all', -1, 0, 1),
  lingerMs: isInteger(0, 900_000),
  batchBytes: isInteger(128, 1_073_741_824),
  maxRecordBytes: isInteger(64, 1_073_741_824),
  maxRequestBytes: isInteger(1_024, 1_073_741_824),
  bufferBytes: isInteger(65_536),
  maxWaiting: isInteger(0),
  deliveryTimeoutMs: isInteger(1),
  compression: isCompression,
}

/** Checks a producer's options and fills in the defaults. Throws a `ConfigError` that names every fault. */
export function producerSettings(given: unknown): ProducerSettings {
  const { acks = 'all', ...rest } = checkOptions<ProducerOptions>('producer options', given, checks)
  return {
    acks: acks === 'all' ? -1 : acks,
    lingerMs: rest.lingerMs ?? 0,
    batchBytes: rest.batchBytes ?? 16_384,
    maxRecordBytes: rest.maxRecordBytes ?? defaultMaxRecordBytes,
    maxRequestBytes: rest.maxRequestBytes ?? 1_048_576,
    bufferBytes: rest.bufferBytes ?? 33_554_432,
    maxWaiting: rest.maxWaiting ?? 10_000,
    deliveryTimeoutMs: rest.deliveryTimeoutMs ?? 120_000,
    compression: typeof rest.compression === 'object' ? rest.compression : { codec: rest.compression ?? 'none' },
  }
}
