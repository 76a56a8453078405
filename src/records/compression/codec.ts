/** Kafka's names of what a batch can be compressed with; their places are their numbers in the attributes of a batch. */
export const codecNames = ['none', 'gzip', 'snappy', 'lz4', 'zstd'] as const

/** How the records of a batch are compressed. */
export type CodecName = (typeof codecNames)[number]

/** One way to compress. Small inputs are handled at once; large ones off the main thread, by a promise. */
export interface Codec {
  /** The number in the attributes of a batch: 1 to 7. */
  readonly id: number
  readonly name: CodecName
  /** `level` as the codec understands it; without it the codec's own default. */
  compress(bytes: Uint8Array, level?: number | undefined): Uint8Array | Promise<Uint8Array>
  /**
   * `sizeHint` is the expected output size, 0 if unknown; it is never trusted. Throws or rejects with a `RangeError` where the
   * output would exceed `maxBytes`, and with another error where the input is broken.
   */
  decompress(bytes: Uint8Array, sizeHint: number, maxBytes: number): Buffer | Promise<Buffer>
}
