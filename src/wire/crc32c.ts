import software from 'crc-32/crc32c.js'
import { optionalPackage } from '../foundation/optional-package.ts'

interface Accelerator {
  crc32c(bytes: Uint8Array, previous?: number): number
}

/** Below this length the call into native code costs more than the table-driven loop. */
const nativeFrom = 256

let accelerator: Accelerator | null = null
let loading: Promise<boolean> | null = null

/** CRC-32C (Castagnoli, RFC 3720) of all of `bytes`, unsigned; `previous` is the CRC of what came before them. */
export function crc32c(bytes: Uint8Array, previous = 0): number {
  if (accelerator !== null && bytes.length >= nativeFrom) return accelerator.crc32c(bytes, previous)
  return software.buf(bytes, previous) >>> 0
}

/** Looks for the optional package `@node-rs/crc32`, once. Resolves to whether large inputs go to it from now on. */
export function loadCrcAccelerator(): Promise<boolean> {
  loading ??= optionalPackage<Accelerator>('@node-rs/crc32').then((found) => {
    accelerator = found
    return found !== null
  })
  return loading
}

/** Whether the accelerator is in use: named in every benchmark line. */
export function crcAccelerated(): boolean {
  return accelerator !== null
}

/** For tests and benchmarks: back to pure JavaScript until the next `loadCrcAccelerator()`. */
export function unloadCrcAccelerator(): void {
  accelerator = null
  loading = null
}
