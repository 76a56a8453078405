/** One of the frames that compressed bytes consist of: its place, and what it can become. */
export interface Frame {
  readonly start: number
  readonly end: number
  /** The output size that it states, 0 if it states none. Its writer may have lied. */
  readonly stated: number
  /** No more than this, by the sizes of its blocks. */
  readonly bound: number
}

/** Frames that follow each other: more than any writer makes of one batch. */
const maxFrames = 64

/** What `frames` finds in `bytes` can become so much, all together; infinity where it finds that they are broken. */
export function boundOfFrames(bytes: Uint8Array, frames: (bytes: Uint8Array) => readonly Frame[]): number {
  try {
    return frames(bytes).reduce((sum, { bound }) => sum + bound, 0)
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

/**
 * Decompresses frame by frame, since libraries differ in what they do behind the first one: `decompressOne` gets the bytes of a
 * frame, and how many bytes it may become. Throws or rejects with a `RangeError` where the frames become more than `maxBytes`.
 */
export function decompressFrames(
  bytes: Uint8Array,
  frames: readonly Frame[],
  maxBytes: number,
  decompressOne: (bytes: Uint8Array, frame: Frame, maxBytes: number) => Buffer | Promise<Buffer>,
): Buffer | Promise<Buffer> {
  const [only, ...others] = frames
  if (only === undefined) throw new Error('there is no frame')
  if (others.length === 0) return decompressOne(bytes.subarray(only.start, only.end), only, maxBytes)
  if (frames.length > maxFrames) throw new Error(`${frames.length} frames are more than any writer makes`)
  return inTurn(bytes, frames, maxBytes, decompressOne)
}

async function inTurn(
  bytes: Uint8Array,
  frames: readonly Frame[],
  maxBytes: number,
  decompressOne: (bytes: Uint8Array, frame: Frame, maxBytes: number) => Buffer | Promise<Buffer>,
): Promise<Buffer> {
  const outputs: Buffer[] = []
  let left = maxBytes
  for (const frame of frames) {
    const output = await decompressOne(bytes.subarray(frame.start, frame.end), frame, left)
    left -= output.length
    outputs.push(output)
  }
  return Buffer.concat(outputs)
}

/** The error for an output that would be larger than allowed. */
export function tooLarge(maxBytes: number): RangeError {
  return new RangeError(`the output would have more than ${maxBytes} bytes`)
}
