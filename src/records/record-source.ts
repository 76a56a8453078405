import { ProtocolError } from '../foundation/errors.ts'

/** What the records of one batch share. Positions in it are indexes into `bytes`. */
export interface RecordSource {
  readonly topic: string
  readonly partition: number
  readonly baseOffset: bigint
  readonly baseTimestamp: bigint
  /** The same as the nearest number: exact within ± 2^53. */
  readonly baseTimestampMs: number
  /** The time of every record: the broker's time of the batch, or that of an old message. `null` where each has its own delta. */
  readonly fixedTimestamp: bigint | null
  /** Whether no header section lies behind the values, as in old messages. */
  readonly headerless: boolean
  /** The record bytes, decompressed. */
  readonly bytes: Buffer
  /** The memory behind `bytes`, and where they begin in it: kept here since asking a Buffer for them is slow. */
  readonly memory: ArrayBufferLike
  readonly memoryOffset: number
}

/** Which batch an error speaks of. */
export interface BatchPlace {
  /** Empty if unknown. */
  readonly topic: string
  readonly partition: number
  readonly baseOffset: bigint
}

/** The error for a batch whose bytes cannot be right. `position` is a byte offset, of the set or of the records in it. */
export function corruptBatch(place: BatchPlace, position: number, why: string, cause?: unknown): ProtocolError {
  const where = place.topic === '' ? '' : `${place.topic}-${place.partition}: `
  return new ProtocolError(`${where}the batch at offset ${place.baseOffset} is corrupt: ${why}`, {
    code: 'CORRUPT_RECORDS',
    offset: position,
    cause,
  })
}

/** Throws the error for a batch, or a message, that is not what was written. `position` is where its CRC stands. */
export function compareCrc(place: BatchPlace, position: number, stated: number, actual: number): void {
  if (actual === stated) return
  const why = `its CRC is ${hex(actual)} where ${hex(stated)} is stated, so bytes have changed since it was written`
  throw corruptBatch(place, position, why)
}

function hex(crc: number): string {
  return crc.toString(16).padStart(8, '0')
}
