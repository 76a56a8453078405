import { Worker } from 'node:worker_threads'
import { asBuffer } from '../../wire/buffer-view.ts'
import type { SnappyTask, SnappyTaskDone } from './snappy-worker.ts'

interface Pending {
  readonly here: () => Buffer
  readonly resolve: (output: Buffer) => void
  readonly reject: (error: unknown) => void
}

/**
 * A thread for the JavaScript implementation of Snappy, started when it is first needed; it keeps no process alive that waits for
 * nothing. Where it cannot be started, or dies, tasks are done on the calling thread: a bundle, for one, has no file for it.
 */
export class SnappyThread {
  readonly #file: URL | null
  readonly #pending = new Map<number, Pending>()
  #worker: Worker | null = null
  #usable: boolean
  #nextId = 0

  /** `file` is what the thread runs; `null` if there is none. */
  constructor(file: URL | null = fileBeside()) {
    this.#file = file
    this.#usable = file !== null
  }

  /** Does the task in the thread, or `here`, which does the same, on this one. Rejects with what `here` throws. */
  run(kind: SnappyTask['kind'], bytes: Buffer, here: () => Buffer): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const worker = this.#start()
      if (worker === null) {
        resolve(here())
        return
      }
      const id = this.#nextId
      this.#nextId += 1
      this.#pending.set(id, { here, resolve, reject })
      // What is handed over is lost to this thread: so a copy, and not the fetch answer that the bytes are a part of.
      const copy = Buffer.allocUnsafeSlow(bytes.length)
      bytes.copy(copy)
      const task: SnappyTask = { id, kind, bytes: copy }
      worker.ref()
      worker.postMessage(task, [copy.buffer])
    })
  }

  #start(): Worker | null {
    if (!this.#usable || this.#file === null) return null
    if (this.#worker !== null) return this.#worker
    try {
      const worker = new Worker(this.#file, { name: 'jackdaw-snappy' })
      worker.on('message', (done: SnappyTaskDone) => this.#onDone(worker, done))
      worker.on('error', () => this.#onLost())
      worker.on('exit', () => this.#onLost())
      this.#worker = worker
    } catch {
      this.#usable = false
    }
    return this.#worker
  }

  #onDone(worker: Worker, { id, output }: SnappyTaskDone): void {
    const pending = this.#pending.get(id)
    this.#pending.delete(id)
    if (this.#pending.size === 0) worker.unref()
    if (output !== null) pending?.resolve(asBuffer(output))
    else pending?.reject(new Error('a Snappy block is broken'))
  }

  #onLost(): void {
    this.#usable = false
    this.#worker = null
    const pending = [...this.#pending.values()]
    this.#pending.clear()
    for (const { here, resolve, reject } of pending) {
      try {
        resolve(here())
      } catch (error) {
        reject(error)
      }
    }
  }
}

/** The worker's file, which lies beside this one, with the same extension; `null` where this file was bundled into another. */
function fileBeside(): URL | null {
  const own: string | undefined = import.meta.url
  const file = own?.replace(/snappy-thread\.([jt]s)$/, 'snappy-worker.$1')
  return file === undefined || file === own ? null : new URL(file)
}
