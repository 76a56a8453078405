import zlib from 'node:zlib'
import { ProtocolError } from '../../foundation/errors.ts'
import { optionalPackage } from '../../foundation/optional-package.ts'
import { asBuffer } from '../../wire/buffer-view.ts'
import { type Codec, type CodecLevels, type CodecWork, checkedLevel } from './codec.ts'
import { boundOfFrames, decompressFrames, type Frame, tooLarge } from './frames/frame.ts'
import { zstdFrames } from './frames/zstd-frame.ts'
import { lazyCodec } from './lazy-codec.ts'
import { LoopTurns } from './loop-turns.ts'
import { type ZlibCalls, zlibCompress, zlibDecompress } from './zlib-calls.ts'

/** What `node:zlib` has from Node.js 22.15 on. */
export interface ZstdInZlib {
  readonly zstdCompressSync: ZlibCalls['sync']
  readonly zstdCompress: ZlibCalls['later']
  readonly zstdDecompressSync: ZlibCalls['sync']
  readonly zstdDecompress: ZlibCalls['later']
}

/** What of the package `@toondepauw/node-zstd` is used. */
interface ZstdPackage {
  readonly Encoder: new (level: number) => { encodeSync(bytes: Buffer): Buffer; encode(bytes: Buffer): Promise<Buffer> }
  readonly Decoder: new () => { decodeSync(bytes: Buffer): Buffer; decode(bytes: Buffer): Promise<Buffer> }
}

/** Above these sizes the work moves off the main thread. */
const compressInlineBytes = 16 * 1024
const decompressInlineBytes = 64 * 1024

/** A block that does not state its size becomes at most this. */
const maxBlockBytes = 128 * 1024

/** `ZSTD_c_compressionLevel`. */
const levelParameter = 100

/** What zstd's own default makes of text, roughly: for guessing a size that a frame does not state. */
const usualExpansion = 8

const levels: CodecLevels = { min: -131_072, max: 22, standard: 3 }

const packageName = '@toondepauw/node-zstd'

/**
 * Zstandard, by `node:zlib` where it has that, else by an optional package; levels −131072 (fast) to 22 (small), default 3.
 * `builtIn` is what `node:zlib` has of it, `load` how packages are imported.
 */
export function zstdCodec(builtIn: Partial<ZstdInZlib>, load: typeof optionalPackage): Codec {
  const facts = { id: 4, name: 'zstd', levels, outputBound: (bytes: Uint8Array) => boundOfFrames(bytes, zstdFrames) } as const
  if (isComplete(builtIn)) return { ...facts, ...zlibWork(builtIn) }
  return lazyCodec(facts, async () => {
    const found = await load<ZstdPackage>(packageName)
    if (found !== null) return packageWork(found)
    throw new ProtocolError(
      `zstd needs Node.js 22.15 or later, or the package ${packageName}, which is not installed here: npm install ${packageName}`,
      { code: 'CODEC_MISSING' },
    )
  })
}

/** Zstandard, by whatever there is of it. */
export const zstd: Codec = zstdCodec(zlib as Partial<ZstdInZlib>, optionalPackage)

function isComplete(zlib: Partial<ZstdInZlib>): zlib is ZstdInZlib {
  return typeof zlib.zstdCompressSync === 'function' && typeof zlib.zstdDecompressSync === 'function'
}

function zlibWork(zlib: ZstdInZlib): CodecWork {
  const deflate: ZlibCalls = { sync: zlib.zstdCompressSync, later: zlib.zstdCompress }
  const inflate: ZlibCalls = { sync: zlib.zstdDecompressSync, later: zlib.zstdDecompress }
  const decompressOne = (bytes: Uint8Array, frame: Frame, maxBytes: number): Buffer | Promise<Buffer> => {
    if (frame.stated > maxBytes) throw tooLarge(maxBytes)
    return zlibDecompress(inflate, bytes, expectedSize(bytes, frame), maxBytes)
  }
  return {
    compress(bytes, level) {
      const params = { [levelParameter]: checkedLevel('zstd', levels, level) }
      return zlibCompress(deflate, bytes, compressInlineBytes, { params })
    },
    decompress: (bytes, _, maxBytes) => decompressFrames(bytes, zstdFrames(bytes), maxBytes, decompressOne),
  }
}

function packageWork({ Encoder, Decoder }: ZstdPackage): CodecWork {
  const decoder = new Decoder()
  const turns = new LoopTurns()
  const counted = (output: Buffer): Buffer => {
    turns.count(output.length)
    return output
  }
  const within = (output: Buffer, maxBytes: number): Buffer => {
    if (output.length > maxBytes) throw tooLarge(maxBytes)
    return output
  }
  const decompressOne = (bytes: Uint8Array, frame: Frame, maxBytes: number): Buffer | Promise<Buffer> => {
    // The package cannot be told a limit: the sizes of the blocks must do, which say 128 KiB also of one that becomes less.
    if (frame.stated > maxBytes || frame.bound > maxBytes + maxBytes / 4 + 2 * maxBlockBytes) throw tooLarge(maxBytes)
    const small = expectedSize(bytes, frame) <= decompressInlineBytes && frame.bound <= maxBlockBytes
    if (turns.atOnce(small)) return within(counted(decoder.decodeSync(asBuffer(bytes))), maxBytes)
    return decoder.decode(asBuffer(bytes)).then((output) => within(output, maxBytes))
  }
  return {
    compress(bytes, level) {
      const encoder = new Encoder(checkedLevel('zstd', levels, level))
      const atOnce = turns.atOnce(bytes.length <= compressInlineBytes)
      return atOnce ? counted(encoder.encodeSync(asBuffer(bytes))) : encoder.encode(asBuffer(bytes))
    },
    decompress: (bytes, _, maxBytes) => decompressFrames(bytes, zstdFrames(bytes), maxBytes, decompressOne),
  }
}

function expectedSize(bytes: Uint8Array, { stated, bound }: Frame): number {
  return stated > 0 ? stated : Math.min(bound, usualExpansion * bytes.length)
}
