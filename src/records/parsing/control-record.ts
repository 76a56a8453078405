import { ProtocolError } from '../../foundation/errors.ts'
import { asBuffer } from '../../wire/buffer-view.ts'

/** The kinds of records that Kafka itself writes into a log, by the number in their keys. */
export const controlRecordTypes = [
  'ABORT',
  'COMMIT',
  'LEADER_CHANGE',
  'SNAPSHOT_HEADER',
  'SNAPSHOT_FOOTER',
  'KRAFT_VERSION',
  'KRAFT_VOTERS',
] as const

/** A kind of control record; `UNKNOWN` for one that is newer than this list. */
export type ControlRecordType = (typeof controlRecordTypes)[number] | 'UNKNOWN'

/**
 * What a control record says, by its key: int16 version, int16 type (protocol guide, "Control Batches"). Throws a `ProtocolError`
 * with code `CORRUPT_RECORDS` for a key that cannot be one.
 */
export function controlRecordType(key: Uint8Array | null): ControlRecordType {
  if (key === null || key.length < 4) throw corrupt(`takes 4 bytes, not ${key?.length ?? 'null'}`)
  const bytes = asBuffer(key)
  const version = bytes.readInt16BE(0)
  if (version < 0) throw corrupt(`has version ${version}`)
  return controlRecordTypes[bytes.readInt16BE(2)] ?? 'UNKNOWN'
}

function corrupt(why: string): ProtocolError {
  return new ProtocolError(`the key of a control record ${why}`, { code: 'CORRUPT_RECORDS' })
}
