/** What clients have no part in: APIs between brokers, in both directions, and structures that are stored: `jackdaw/protocol/internal`. */

export type { DataCodec } from './data-codec.ts'
export {
  decodeData,
  decodeRecordKey,
  decodeVersioned,
  encodeData,
  encodeRecordKey,
  encodeVersioned,
  recordTypeOf,
} from './data-messages.ts'
export * from './generated/internal/messages.ts'
