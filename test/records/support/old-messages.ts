import zlib from 'node:zlib'

/** What a message of magic 0 or 1 is made of; what is left out is null, 0, or right. */
export interface OldMessage {
  readonly magic?: number
  readonly offset?: bigint
  readonly attributes?: number
  readonly timestamp?: bigint
  readonly key?: Uint8Array | null
  readonly value?: Uint8Array | null
  /** Stated in place of the true ones. */
  readonly keyLength?: number
  readonly valueLength?: number
}

/** The bytes of a message, with the right CRC. */
export function oldMessage(message: OldMessage): Buffer {
  const { magic = 1, offset = 0n, attributes = 0, timestamp = 0n, key = null, value = null } = message
  const time = Buffer.alloc(magic === 0 ? 0 : 8)
  if (magic !== 0) time.writeBigInt64BE(timestamp)
  const body = Buffer.concat([
    Buffer.from([magic, attributes]),
    time,
    int32(message.keyLength ?? key?.length ?? -1),
    key ?? Buffer.alloc(0),
    int32(message.valueLength ?? value?.length ?? -1),
    value ?? Buffer.alloc(0),
  ])
  const head = Buffer.alloc(16)
  head.writeBigInt64BE(offset, 0)
  head.writeInt32BE(4 + body.length, 8)
  head.writeUInt32BE(zlib.crc32(body), 12)
  return Buffer.concat([head, body])
}

/** Puts the right CRC into a set of one message. */
export function signedMessage(set: Buffer): Buffer {
  set.writeUInt32BE(zlib.crc32(set.subarray(16)), 12)
  return set
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}
