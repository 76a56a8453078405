/**
 * Byte positions in the header of a record batch, magic 2 (KIP-98). All integers are big-endian; `length` counts what
 * follows it; the CRC covers everything from `attributes` on.
 */
export const batchLayout = {
  baseOffset: 0,
  length: 8,
  partitionLeaderEpoch: 12,
  magic: 16,
  crc: 17,
  attributes: 21,
  lastOffsetDelta: 23,
  baseTimestamp: 27,
  maxTimestamp: 35,
  producerId: 43,
  producerEpoch: 51,
  baseSequence: 53,
  count: 57,
  records: 61,
} as const

/** Bytes of `baseOffset` and `length`, which every message format starts with. */
export const entryPrefixBytes = 12

/** Bytes in front of the first record. */
export const batchHeaderBytes = 61

/** Bits of the attributes of a batch. */
export const batchAttributes = {
  codec: 0x07,
  logAppendTime: 0x08,
  transactional: 0x10,
  control: 0x20,
  deleteHorizon: 0x40,
} as const

/** The least bytes of a record: its length, attributes, two deltas, two lengths and a header count, one byte each. */
export const minRecordBytes = 7

/** The least that the length of an old message can say: CRC, magic, attributes, and two lengths, of a key and a value that are null. */
export const minEntryBytes = 14

/**
 * Byte positions in a message of magic 0 or 1 (KIP-31, KIP-32), up to the attributes; the CRC (CRC-32) covers everything from
 * `magic` on. Magic 1 has a timestamp then; key and value follow, each behind an int32 that is its length or −1.
 */
export const messageLayout = {
  offset: 0,
  length: 8,
  crc: 12,
  magic: 16,
  attributes: 17,
  timestamp: 18,
} as const
