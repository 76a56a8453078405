import { crc32 } from 'node:zlib'
import { BatchWriter } from 'jackdaw/records'

/** A record set that this version of Produce takes: one message of magic 0 or 1 before 3, a batch from there on. */
export function recordsFor(version: number): Uint8Array {
  if (version < 3) return oldMessage(version < 2 ? 0 : 1)
  const writer = new BatchWriter()
  writer.append(Date.now(), null, 'new', null)
  writer.freeze()
  return Buffer.concat(writer.seal({ producerId: -1, producerEpoch: -1, baseSequence: -1, transactional: false }))
}

/** offset i64, size i32, crc u32 of what follows, magic i8, attributes i8, [timestamp i64], key and value with int32 lengths. */
function oldMessage(magic: 0 | 1): Buffer {
  const value = Buffer.from('old')
  const rest = Buffer.alloc(2 + (magic === 1 ? 8 : 0) + 4 + 4 + value.length)
  let at = rest.writeInt8(magic, 0)
  at = rest.writeInt8(0, at)
  if (magic === 1) at = rest.writeBigInt64BE(BigInt(Date.now()), at)
  at = rest.writeInt32BE(-1, at)
  at = rest.writeInt32BE(value.length, at)
  value.copy(rest, at)
  const head = Buffer.alloc(16)
  head.writeInt32BE(4 + rest.length, 8)
  head.writeUInt32BE(crc32(rest), 12)
  return Buffer.concat([head, rest])
}
