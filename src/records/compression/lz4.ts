import { ProtocolError } from '../../foundation/errors.ts'
import { optionalPackage } from '../../foundation/optional-package.ts'
import { asBuffer } from '../../wire/buffer-view.ts'
import { type Codec, type CodecWork, checkedLevel } from './codec.ts'
import { boundOfFrames, decompressFrames, type Frame, tooLarge } from './frames/frame.ts'
import { exactLz4Size, lz4Frames } from './frames/lz4-frame.ts'
import { lazyCodec } from './lazy-codec.ts'
import { LoopTurns } from './loop-turns.ts'

/** What of the package `lz4-napi` is used: the frame functions alone, since its others write blocks with a size in front. */
interface Lz4Package {
  compressFrameSync(bytes: Buffer): Buffer
  compressFrame(bytes: Uint8Array): Promise<Buffer>
  decompressFrameSync(bytes: Buffer): Buffer
  decompressFrame(bytes: Uint8Array): Promise<Buffer>
}

/** Above these sizes the work moves off the main thread: a block of the smallest size is still handled at once. */
const compressInlineBytes = 32 * 1024
const decompressInlineBytes = 64 * 1024

/** LZ4 frames, by `lz4-napi`, which has no levels; `load` is how packages are imported. */
export function lz4Codec(load: typeof optionalPackage): Codec {
  const outputBound = (bytes: Uint8Array): number => boundOfFrames(bytes, lz4Frames)
  return lazyCodec({ id: 3, name: 'lz4', outputBound }, async () => {
    const found = await load<Lz4Package>('lz4-napi')
    if (found !== null) return lz4Work(found)
    throw new ProtocolError(
      `lz4 needs the package lz4-napi, which cannot be loaded here: it has its binary for ${process.platform}-${process.arch} as an ` +
        'optional dependency, so install it with those, or pass another implementation to registerCodec',
      { code: 'CODEC_MISSING' },
    )
  })
}

/** LZ4 frames, by `lz4-napi`. */
export const lz4: Codec = lz4Codec(optionalPackage)

function lz4Work(lz4: Lz4Package): CodecWork {
  const turns = new LoopTurns()
  const atOnce = (bytes: number, inlineBytes: number): boolean => {
    if (!turns.atOnce(bytes <= inlineBytes)) return false
    turns.count(bytes)
    return true
  }
  const decompressOne = (bytes: Uint8Array, frame: Frame, maxBytes: number): Buffer | Promise<Buffer> => {
    if (frame.bound > maxBytes && exactLz4Size(bytes, { ...frame, start: 0 }) > maxBytes) throw tooLarge(maxBytes)
    return atOnce(frame.bound, decompressInlineBytes) ? lz4.decompressFrameSync(asBuffer(bytes)) : lz4.decompressFrame(bytes)
  }
  return {
    compress(bytes, level) {
      checkedLevel('lz4', undefined, level)
      return atOnce(bytes.length, compressInlineBytes) ? lz4.compressFrameSync(asBuffer(bytes)) : lz4.compressFrame(bytes)
    },
    decompress: (bytes, _, maxBytes) => decompressFrames(bytes, lz4Frames(bytes), maxBytes, decompressOne),
  }
}
