import { expect } from 'vitest'
import { KafkaError } from '../../../src/foundation/errors.ts'
import { decodeBatch } from '../../../src/records/batch-reader.ts'
import { splitBatches } from '../../../src/records/batch-splitter.ts'
import type { DecodeOptions } from '../../../src/records/decode-options.ts'
import type { RecordBatch } from '../../../src/records/record-batch.ts'
import { crc32c } from '../../../src/wire/crc32c.ts'

/** What a test may state that is not so. */
export interface Forged {
  readonly count?: number
  readonly lastOffsetDelta?: number
  readonly attributes?: number
  readonly baseOffset?: bigint
}

/** What an error for a broken batch matches. */
export const corrupt = (message: string): object => ({ code: 'CORRUPT_RECORDS', message: expect.stringContaining(message) })

/** Puts the right CRC into a set of one batch, so that what lies behind it is reached. */
export function signed(set: Buffer): Buffer {
  set.writeUInt32BE(crc32c(set.subarray(21)), 17)
  return set
}

/** A batch with a sound header around any bytes. */
export function batchOf(
  payload: Uint8Array,
  { count = 1, lastOffsetDelta, attributes = 0, baseOffset = 0n }: Forged = {},
): Buffer {
  const set = Buffer.alloc(61 + payload.length)
  set.writeBigInt64BE(baseOffset, 0)
  set.writeInt32BE(49 + payload.length, 8)
  set.writeInt8(2, 16)
  set.writeInt16BE(attributes, 21)
  set.writeInt32BE(lastOffsetDelta ?? Math.max(count - 1, 0), 23)
  set.writeInt32BE(count, 57)
  set.set(payload, 61)
  return signed(set)
}

/** A sound record of nothing at this offset delta, up to 63. */
export const emptyRecord = (delta = 0): Buffer => Buffer.from([12, 0, 0, 2 * delta, 1, 1, 0])

export async function decodeAll(set: Uint8Array, options: DecodeOptions = {}): Promise<RecordBatch[]> {
  return Promise.all(splitBatches(set).batches.map(async (batch) => decodeBatch(batch, options)))
}

/** What becomes of a set when everything of every record is touched: JSON, or the code of a typed error. */
export async function outcomeOf(set: Uint8Array, options: DecodeOptions = {}): Promise<string> {
  try {
    return JSON.stringify((await decodeAll(set, options)).map((batch) => batch.records))
  } catch (error) {
    if (!KafkaError.is(error)) throw error
    return error.code
  }
}

/** What {@link outcomeOf} may say of any bytes whatever. */
export const typedOutcome: RegExp = /^(\[.*\]|CORRUPT_RECORDS|CODEC_MISSING|PROTOCOL)$/
