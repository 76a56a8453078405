import { optionalPackage } from '../../foundation/optional-package.ts'
import { asBuffer } from '../../wire/buffer-view.ts'
import { type Codec, type CodecWork, checkedLevel } from './codec.ts'
import { tooLarge } from './frames/frame.ts'
import { checkSnappyBlock, type SnappyBlock, snappyBlock } from './frames/snappy-block.ts'
import { lazyCodec } from './lazy-codec.ts'
import { SnappyThread } from './snappy-thread.ts'

/** What of the package `snappy` is used. */
interface SnappyPackage {
  compressSync(bytes: Uint8Array, options: CopyOutput): Buffer
  compress(bytes: Uint8Array, options: CopyOutput): Promise<Buffer>
  uncompressSync(block: Uint8Array, options: CopyOutput): Buffer
  uncompress(block: Uint8Array, options: CopyOutput): Promise<Buffer>
}

/** Without it the package's buffers lie outside of what V8 counts, and are freed late. */
interface CopyOutput {
  readonly copyOutputData: true
}

const copyOutput: CopyOutput = { copyOutputData: true }

/** Above these sizes the work moves off the main thread. */
const compressInlineBytes = 32 * 1024
const decompressInlineBytes = 64 * 1024

/**
 * Snappy: writes raw blocks, reads those and xerial streams, which Java producers send. By the package `snappy` where that is
 * installed, else by `snappyjs`. No levels. `load` is how packages are imported.
 */
export function snappyCodec(load: typeof optionalPackage): Codec {
  return lazyCodec({ id: 2, name: 'snappy', outputBound }, async () => {
    const found = await load<SnappyPackage>('snappy')
    return found === null ? softwareWork() : packageWork(found)
  })
}

/** Snappy, by the best there is of it. */
export const snappy: Codec = snappyCodec(optionalPackage)

function outputBound(bytes: Uint8Array): number {
  try {
    return snappyBlock(bytes).length
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

function packageWork(snappy: SnappyPackage): CodecWork {
  return {
    compress(bytes, level) {
      checkedLevel('snappy', undefined, level)
      return bytes.length <= compressInlineBytes ? snappy.compressSync(bytes, copyOutput) : snappy.compress(bytes, copyOutput)
    },
    decompress(bytes, _, maxBytes) {
      const { bytes: block, length } = blockWithin(bytes, maxBytes)
      return length <= decompressInlineBytes ? snappy.uncompressSync(block, copyOutput) : snappy.uncompress(block, copyOutput)
    },
  }
}

async function softwareWork(): Promise<CodecWork> {
  const { default: snappyjs } = await import('snappyjs')
  const thread = new SnappyThread()
  return {
    compress(bytes, level) {
      checkedLevel('snappy', undefined, level)
      const input = asBuffer(bytes)
      const here = (): Buffer => trimmed(snappyjs.compress(input))
      return bytes.length <= compressInlineBytes ? here() : thread.run('compress', input, here)
    },
    decompress(bytes, _, maxBytes) {
      const block = blockWithin(bytes, maxBytes)
      checkSnappyBlock(block)
      const here = (): Buffer => snappyjs.uncompress(block.bytes)
      return block.length <= decompressInlineBytes ? here() : thread.run('uncompress', block.bytes, here)
    },
  }
}

function blockWithin(bytes: Uint8Array, maxBytes: number): SnappyBlock {
  const block = snappyBlock(bytes)
  if (block.length > maxBytes) throw tooLarge(maxBytes)
  return block
}

/** `snappyjs` returns the first part of a buffer that could hold the worst case: not to be kept alive with it. */
function trimmed(output: Buffer): Buffer {
  return Buffer.from(output)
}
