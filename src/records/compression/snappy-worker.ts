import { parentPort } from 'node:worker_threads'
import snappyjs from 'snappyjs'

/** What is asked of the worker: `bytes` are its own from then on. */
export interface SnappyTask {
  readonly id: number
  readonly kind: 'compress' | 'uncompress'
  readonly bytes: Uint8Array
}

/** The answer. */
export interface SnappyTaskDone {
  readonly id: number
  /** `null` where the block is broken. */
  readonly output: Uint8Array | null
}

parentPort?.on('message', ({ id, kind, bytes }: SnappyTask) => {
  const output = work(kind, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const done: SnappyTaskDone = { id, output }
  parentPort?.postMessage(done, output === null ? [] : [output.buffer as ArrayBuffer])
})

function work(kind: SnappyTask['kind'], bytes: Buffer): Uint8Array | null {
  try {
    const output = snappyjs[kind](bytes)
    if (output.length === output.buffer.byteLength) return output
    const exact = Buffer.allocUnsafeSlow(output.length)
    output.copy(exact)
    return exact
  } catch {
    return null
  }
}
