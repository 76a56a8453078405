import { ConfigError } from '../../foundation/errors.ts'

/** Kafka's names of what a batch can be compressed with; their places are their numbers in the attributes of a batch. */
export const codecNames = ['none', 'gzip', 'snappy', 'lz4', 'zstd'] as const

/** How the records of a batch are compressed. */
export type CodecName = (typeof codecNames)[number]

/** The levels that a codec takes: whole numbers from `min` to `max`, and `standard`, which is taken where none is named. */
export interface CodecLevels {
  readonly min: number
  readonly max: number
  readonly standard: number
}

/** The work of a codec. Small inputs are handled at once; large ones off the main thread, by a promise. */
export interface CodecWork {
  /** `level` is one of the codec's levels. */
  compress(bytes: Uint8Array, level?: number | undefined): Uint8Array | Promise<Uint8Array>
  /**
   * `sizeHint` is the expected output size, 0 if unknown; it is never trusted. Throws or rejects with a `RangeError` where the
   * output would exceed `maxBytes`, and with another error where the input is broken.
   */
  decompress(bytes: Uint8Array, sizeHint: number, maxBytes: number): Buffer | Promise<Buffer>
}

/** One way to compress. */
export interface Codec extends CodecWork {
  /** The number in the attributes of a batch: 1 to 7. */
  readonly id: number
  readonly name: CodecName
  /** Absent where the codec has no levels. */
  readonly levels?: CodecLevels | undefined
  /**
   * The most bytes that `bytes` can become, judged by what they state and how they are built, without decompressing them;
   * infinity, or absent, where nothing can be said.
   */
  outputBound?(bytes: Uint8Array): number
}

/** What is wrong with `level` for a codec with these levels; `null` if it is one of them. */
export function levelFault(name: CodecName, levels: CodecLevels | undefined, level: number): string | null {
  if (levels === undefined) return `${name} has no levels: leave it out`
  const { min, max, standard } = levels
  if (Number.isInteger(level) && ((level >= min && level <= max) || level === standard)) return null
  const other = standard < min || standard > max ? `, or ${standard} for the default` : ''
  return `${name} level ${level}: use ${min} to ${max}${other}`
}

/** The level to compress with; 0 for a codec without levels. Throws `ConfigError` where `level` is none of the codec's. */
export function checkedLevel(name: CodecName, levels: CodecLevels | undefined, level: number | undefined): number {
  if (level === undefined) return levels?.standard ?? 0
  const fault = levelFault(name, levels, level)
  if (fault !== null) throw new ConfigError(fault)
  return level
}
