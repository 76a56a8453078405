import zlib from 'node:zlib'
import { optionalPackage } from '../../../src/foundation/optional-package.ts'
import type { Codec } from '../../../src/records/compression/codec.ts'
import { codecByName, registerCodec } from '../../../src/records/compression/codecs.ts'
import { gzip } from '../../../src/records/compression/gzip.ts'
import { lz4Codec } from '../../../src/records/compression/lz4.ts'
import { snappyCodec } from '../../../src/records/compression/snappy.ts'
import { type ZstdInZlib, zstdCodec } from '../../../src/records/compression/zstd.ts'

/** Stands for packages of which none is installed. */
export const nothingInstalled = async (): Promise<null> => null

/** What `node:zlib` has of zstd here. */
export const zlibZstd = zlib as Partial<ZstdInZlib>

const builtIn: readonly (readonly [string, Codec])[] =
  typeof zlibZstd.zstdCompressSync === 'function' ? [['zstd by node:zlib', zstdCodec(zlibZstd, nothingInstalled)]] : []

/** Every implementation that there is on this Node.js, by what to call it. */
export const allCodecs: readonly (readonly [string, Codec])[] = [
  ['gzip', gzip],
  ['snappy by its package', snappyCodec(optionalPackage)],
  ['snappy by snappyjs', snappyCodec(nothingInstalled)],
  ['lz4', lz4Codec(optionalPackage)],
  ['zstd by its package', zstdCodec({}, optionalPackage)],
  ...builtIn,
]

/** Lets `codec` handle its batches while `use` runs. */
export async function withCodec<T>(codec: Codec, use: () => Promise<T>): Promise<T> {
  const before = codecByName(codec.name)
  registerCodec(codec)
  try {
    return await use()
  } finally {
    registerCodec(before)
  }
}

/** Whether a result came by a promise. */
export const when = (output: unknown): string => (output instanceof Promise ? 'later' : 'at once')

/** Text that compresses well, but not to nothing. */
export function text(bytes: number): Buffer {
  const lines = Array.from({ length: Math.ceil(bytes / 20) }, (_, i) => `{"id":${i},"user":"user-${(i * 7919) % 5000}"}`)
  return Buffer.from(lines.join('')).subarray(0, bytes)
}
