import type { ByteReader } from '../wire/byte-reader.ts'
import type { ByteWriter } from '../wire/byte-writer.ts'
import type { VersionRange } from './api.ts'

/** What writes and reads a structure that is no message of an API: what is stored in a log, or carried within a message. */
export interface DataCodec<T extends object = object, Input extends object = T> {
  readonly name: string
  /** Every version that the codec knows. */
  readonly versions: VersionRange
  /** First version with compact types and tagged fields; infinity if there is none (KIP-482). */
  readonly flexibleFrom: number
  /** Of records in a coordinator's log: the number that stands before their key, and says of which kind they are. */
  readonly recordType: number | undefined
  readonly encode: (writer: ByteWriter, message: Input, version: number) => void
  readonly decode: (reader: ByteReader, version: number) => T
}
