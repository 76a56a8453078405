import { KafkaError } from '../../foundation/errors.ts'
import { decodeBatch } from '../../records/batch-reader.ts'
import type { RecordBatch } from '../../records/record-batch.ts'
import { errorCodes } from '../error-codes.ts'
import { type BatchHeader, codecOf } from './batch-header.ts'

/** What a topic wants of the records that are written to it. */
export interface RecordRules {
  /** Records later than this are refused, in ms since 1970; infinity if none are. */
  readonly latestTimestamp: number
  /** Whether every record must have a key. */
  readonly keysNeeded: boolean
}

/** Records that are taken: the newest timestamp among them, `null` if nobody has looked. */
export interface SeenRecords {
  readonly newest: number | null
}

/** Why a batch is refused on account of its records; `records` are the indexes of those at fault. */
export interface RecordFault {
  readonly errorCode: number
  readonly why: string | null
  readonly records: readonly number[]
}

const lastKnownCodec = 4

/**
 * Looks into a batch whose header is in order. A promise where it must be decompressed.
 * Batches of a codec that is not available here are taken unseen.
 */
export function checkRecords(
  header: BatchHeader,
  bytes: Buffer,
  rules: RecordRules,
): SeenRecords | RecordFault | Promise<SeenRecords | RecordFault> {
  const codec = codecOf(header)
  if (codec > lastKnownCodec) return broken(header)
  const judge = (batch: RecordBatch): SeenRecords | RecordFault => checkEach(batch, rules)
  const refuse = (error: unknown): SeenRecords | RecordFault => {
    if (KafkaError.is(error) && error.code === 'CODEC_MISSING') return { newest: null }
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

function checkEach({ records }: RecordBatch, { latestTimestamp, keysNeeded }: RecordRules): SeenRecords | RecordFault {
  const keyless: number[] = []
  const late: number[] = []
  let newest = -1
  for (const [index, record] of records.entries()) {
    if (keysNeeded && record.key === null) keyless.push(index)
    const { timestamp } = record
    if (timestamp > latestTimestamp) late.push(index)
    if (timestamp > newest) newest = timestamp
  }
  if (keyless.length > 0) return fault(errorCodes.INVALID_RECORD, 'a compacted topic needs keys', keyless)
  if (late.length > 0) return fault(errorCodes.INVALID_TIMESTAMP, 'a timestamp lies too far in the future', late)
  return { newest }
}

function fault(errorCode: number, why: string, records: readonly number[]): RecordFault {
  return { errorCode, why, records }
}
