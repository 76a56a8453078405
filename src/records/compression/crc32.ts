import zlib from 'node:zlib'

/** CRC-32 (IEEE 802.3, as in gzip) of all of `bytes`, unsigned: what messages of magic 0 and 1 carry. */
export function crc32(bytes: Uint8Array): number {
  return zlib.crc32(bytes)
}
