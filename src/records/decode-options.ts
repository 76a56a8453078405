import type { DecompressionBudget } from './compression/decompression-budget.ts'

/** What a batch may grow to when it is decompressed, unless told otherwise. */
export const defaultMaxDecompressedBytes: number = 128 * 1024 * 1024

/** How a batch is decoded. */
export interface DecodeOptions {
  /** Whether the CRC is compared, which finds whatever changed under way. Default true. */
  readonly checkCrc?: boolean | undefined
  /** A batch that decompresses to more is refused. Default 128 MiB. */
  readonly maxDecompressedBytes?: number | undefined
  /** What this batch and others may decompress to together. Default: no bound. */
  readonly budget?: DecompressionBudget | undefined
  /** Put into the records, and into errors. */
  readonly topic?: string | undefined
  readonly partition?: number | undefined
}
