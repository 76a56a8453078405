import { decodeBatch } from '../../records/batch-reader.ts'
import type { RecordBatch } from '../../records/record-batch.ts'
import { KafkaError } from '../../foundation/errors.ts'
import { errorCodes } from '../error-codes.ts'
import { type BatchHeader, codecOf } from './batch-header.ts'

/** What a topic wants of the records that are written to it. */
export interface RecordRules {
  /** Records later than this are refused, in ms since 1970; infinity if none are. */
  readonly latestTimestamp: number
  /** Whether every record must have a key. */
  readonly keysNeeded: boolean
}

/** Why a batch is refused on account of its records; `records` are the indexes of those at fault. */
export interface RecordFault {
  readonly errorCode: number
  readonly why: string | null
  readonly records: readonly number[]
}

const lastKnownCodec = 4

/**
 * Looks into a batch whose header is in order; `null` if its records are, too. A promise where it must be decompressed.
 * Batches of a codec that is not available here are taken unseen.
 */
export function checkRecords(
  header: BatchHeader,
  bytes: Buffer,
  rules: RecordRules,
): RecordFault | null | Promise<RecordFault | null> {
  const codec = codecOf(header)
  if (codec > lastKnownCodec) return broken(header)
  const judge = (batch: RecordBatch): RecordFault | null => checkEach(batch, rules)
  const refuse = (error: unknown): RecordFault | null => {
    if (KafkaError.is(error) && error.code === 'CODEC_MISSING') return null
    return broken(header)
  }
  try {
    const batch = decodeBatch({ magic: 2, baseOffset: 0n, bytes, position: 0 }, { checkCrc: false })
    return batch instanceof Promise ? batch.then(judge, refuse) : judge(batch)
  } catch (error) {
    return refuse(error)
  }
}

/** Records that cannot be read: brokers know them as invalid, unless decompressing failed. */
function broken(header: BatchHeader): RecordFault {
  const errorCode = codecOf(header) === 0 ? errorCodes.INVALID_RECORD : errorCodes.UNKNOWN_SERVER_ERROR
  return { errorCode, why: null, records: [] }
}

function checkEach({ records, timestampType }: RecordBatch, { latestTimestamp, keysNeeded }: RecordRules): RecordFault | null {
  const all = records.map((record, index) => ({ record, index }))
  const keyless = keysNeeded ? all.filter(({ record }) => record.key === null) : []
  if (keyless.length > 0) return fault(errorCodes.INVALID_RECORD, 'a compacted topic needs keys', keyless)
  if (timestampType === 'append' || latestTimestamp === Number.POSITIVE_INFINITY) return null
  const late = all.filter(({ record }) => record.timestamp > latestTimestamp)
  return late.length > 0 ? fault(errorCodes.INVALID_TIMESTAMP, 'a timestamp lies too far in the future', late) : null
}

function fault(errorCode: number, why: string, at: readonly { readonly index: number }[]): RecordFault {
  return { errorCode, why, records: at.map(({ index }) => index) }
}
