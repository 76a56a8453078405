import { KafkaError } from '../../foundation/errors.ts'
import { type DecodeOptions, defaultMaxDecompressedBytes } from '../decode-options.ts'
import { type BatchPlace, corruptBatch } from '../record-source.ts'
import type { Codec } from './codec.ts'
import { codecById } from './codecs.ts'
import type { DecompressionBudget } from './decompression-budget.ts'

/** However low the limit of bytes is, the records of so many are let in. */
const leastLimit = 16 * 1024 * 1024

/** The compressed part of a batch, and which batch that is. */
export interface CompressedPart {
  readonly codecId: number
  readonly bytes: Buffer
  readonly place: BatchPlace
  /** Where it begins in the record set. */
  readonly position: number
  readonly lastOffset: bigint
}

/**
 * The decompressed bytes: at once, or by a promise. Throws, or rejects with, `ProtocolError`: code `CORRUPT_RECORDS` for bytes
 * that are broken or become too many, `CODEC_MISSING` where the codec is not at hand.
 */
export function decompress(part: CompressedPart, options: DecodeOptions): Buffer | Promise<Buffer> {
  const codec = codecById(part.codecId)
  const limit = options.maxDecompressedBytes ?? defaultMaxDecompressedBytes
  if (options.budget === undefined) return decompressWithin(codec, part, limit, 'limit')
  return decompressOnBudget(codec, part, limit, options.budget)
}

/**
 * How many records a compressed batch may hold, `bytesEach` being what one of them takes in memory: tiny records, which
 * compress to next to nothing, would otherwise take many times the limit of bytes.
 */
export function maxRecords(options: DecodeOptions, bytesEach: number): number {
  const limit = options.maxDecompressedBytes ?? defaultMaxDecompressedBytes
  return Math.floor(Math.max(limit, leastLimit) / bytesEach)
}

function decompressOnBudget(
  codec: Codec,
  part: CompressedPart,
  limit: number,
  budget: DecompressionBudget,
): Buffer | Promise<Buffer> {
  const wanted = Math.min(limit, codec.outputBound?.(part.bytes) ?? limit)
  const go = (held: number): Buffer | Promise<Buffer> => {
    const used = (output: Buffer): Buffer => {
      budget.settle(held, output.length)
      return output
    }
    const failed = (error: unknown): never => {
      budget.settle(held, 0)
      throw error
    }
    try {
      const output = decompressWithin(codec, part, held, held < wanted ? 'budget' : 'limit')
      return output instanceof Promise ? output.then(used, failed) : used(output)
    } catch (error) {
      return failed(error)
    }
  }
  const held = budget.hold(wanted)
  return held instanceof Promise ? held.then(go) : go(held)
}

function decompressWithin(
  codec: Codec,
  part: CompressedPart,
  maxBytes: number,
  bound: 'limit' | 'budget',
): Buffer | Promise<Buffer> {
  const refuse = (cause: unknown): never => {
    throw refusal(part, cause, maxBytes, bound)
  }
  try {
    const output = codec.decompress(part.bytes, 0, maxBytes)
    return output instanceof Promise ? output.catch(refuse) : output
  } catch (cause) {
    return refuse(cause)
  }
}

function refusal(
  { place, position, lastOffset }: CompressedPart,
  cause: unknown,
  maxBytes: number,
  bound: 'limit' | 'budget',
): Error {
  if (KafkaError.is(cause)) return cause
  if (!(cause instanceof RangeError)) return corruptBatch(place, position, 'its records do not decompress', cause)
  const next = `go on behind it at offset ${lastOffset + 1n}`
  const remedy = bound === 'limit' ? `raise maxDecompressedBytes, or ${next}` : `decode it with a new budget, or ${next}`
  const what = bound === 'limit' ? `${maxBytes} bytes` : `the ${maxBytes} bytes that are left of the budget`
  return corruptBatch(place, position, `it decompresses to more than ${what}: ${remedy}`, cause)
}
