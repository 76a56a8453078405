import { batchLayout } from '../../../src/records/batch-layout.ts'
import { BatchWriter } from '../../../src/records/batch-writer.ts'
import { crc32c } from '../../../src/wire/crc32c.ts'

/** What a test batch is made of; the rest is as a plain producer makes it. */
export interface TestBatch {
  /** One value for each record. */
  readonly values?: readonly (string | Buffer | null)[]
  readonly timestamp?: number
  readonly producerId?: number
  readonly producerEpoch?: number
  readonly baseSequence?: number
}

/** A record batch, uncompressed. */
export function batch({
  values = ['v'],
  timestamp = 1_000,
  producerId = -1,
  producerEpoch = -1,
  baseSequence = -1,
}: TestBatch = {}): Buffer {
  const writer = new BatchWriter()
  for (const value of values) writer.append(timestamp, null, value, null)
  writer.freeze()
  const pieces = writer.seal({ producerId, producerEpoch, baseSequence, transactional: false })
  return Buffer.concat(pieces)
}

/** A copy of a batch with some of its header changed; the checksum is made to fit again unless told otherwise. */
export function tampered(
  bytes: Buffer,
  change: (copy: Buffer) => void,
  { fixCrc = true }: { readonly fixCrc?: boolean } = {},
): Buffer {
  const copy = Buffer.from(bytes)
  change(copy)
  if (fixCrc) copy.writeUInt32BE(crc32c(copy.subarray(batchLayout.attributes)), batchLayout.crc)
  return copy
}
