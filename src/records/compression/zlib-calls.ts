/** What of zlib's options is used here. */
export interface ZlibCallOptions {
  readonly level?: number
  readonly params?: { readonly [key: number]: number }
  readonly chunkSize: number
  readonly maxOutputLength?: number
}

/** One function of `node:zlib`, in its two forms. */
export interface ZlibCalls {
  sync(bytes: Uint8Array, options: ZlibCallOptions): Buffer
  later(bytes: Uint8Array, options: ZlibCallOptions, done: (error: Error | null, output: Buffer) => void): void
}

/** Above this size decompressing moves off the main thread. */
const decompressInlineBytes = 64 * 1024

/** zlib's chunks: one that holds the whole output saves copying; a larger one than this is not worth its memory. */
const minChunkBytes = 1024
const maxChunkBytes = 4 * 1024 * 1024

/** Decompresses; `expected` is the probable output size, which may be wrong. Throws or rejects with a `RangeError` beyond `maxBytes`. */
export function zlibDecompress(
  calls: ZlibCalls,
  bytes: Uint8Array,
  expected: number,
  maxBytes: number,
): Buffer | Promise<Buffer> {
  const inlineBytes = Math.min(decompressInlineBytes, maxBytes)
  if (expected <= inlineBytes) {
    try {
      return calls.sync(bytes, { maxOutputLength: inlineBytes, chunkSize: chunkSize(expected) })
    } catch (error) {
      // It was expected too low.
      if (!(error instanceof RangeError) || inlineBytes === maxBytes) throw error
    }
  }
  return later(calls, bytes, { maxOutputLength: maxBytes, chunkSize: chunkSize(Math.min(expected, maxBytes)) })
}

/** Compresses: inputs of up to `inlineBytes` at once. */
export function zlibCompress(
  calls: ZlibCalls,
  bytes: Uint8Array,
  inlineBytes: number,
  options: Omit<ZlibCallOptions, 'chunkSize'>,
): Buffer | Promise<Buffer> {
  const complete = { ...options, chunkSize: chunkSize(bytes.length >>> 1) }
  return bytes.length <= inlineBytes ? calls.sync(bytes, complete) : later(calls, bytes, complete)
}

function later(calls: ZlibCalls, bytes: Uint8Array, options: ZlibCallOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    calls.later(bytes, options, (error, output) => (error === null ? resolve(output) : reject(error)))
  })
}

/** A little more than expected, since zlib asks for another chunk as soon as one is full. */
function chunkSize(expected: number): number {
  return Math.min(Math.max(expected + 64, minChunkBytes), maxChunkBytes)
}
