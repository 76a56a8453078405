import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type Deferred, deferred } from '../../../../src/foundation/deferred.ts'
import { javaCommand } from '../kafka-jars.ts'

/** How a Java process ended. */
export interface Exit {
  readonly code: number | null
  readonly signal: string | null
}

interface JavaProcess {
  exit: Exit | undefined
  readonly exited: Deferred<Exit>
}

/**
 * The Java processes and the folder of one run. They belong to a guard process (`jvm-guard.mjs`), which ends them and
 * deletes the folder as soon as this process closes the pipe between them or is gone.
 */
export class JvmRun {
  /** Holds data, settings and logs; its name is the run's id. */
  readonly folder: string
  readonly #guard: ChildProcess
  readonly #guardGone = deferred<void>()
  readonly #processes = new Map<string, JavaProcess>()
  #waits = 0

  constructor() {
    this.folder = join(tmpdir(), `jackdaw-kafka-${process.pid}-${randomBytes(4).toString('hex')}`)
    mkdirSync(this.folder)
    const script = fileURLToPath(new URL('jvm-guard.mjs', import.meta.url))
    // Detached: an interrupt from the terminal ends this process alone, and the guard hears of it by its pipe.
    this.#guard = spawn(process.execPath, [script, this.folder], { detached: true, stdio: ['pipe', 'pipe', 'inherit'] })
    this.#guard.on('exit', () => this.#onGuardGone())
    this.#guard.stdin?.on('error', () => {})
    if (this.#guard.stdout) createInterface({ input: this.#guard.stdout }).on('line', (line) => this.#onExit(JSON.parse(line)))
    this.#keepAlive(false)
  }

  /** The last lines that the process of this name has printed. */
  logTail(name: string, lines = 30): string {
    const file = this.#logFile(name)
    return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n') : ''
  }

  /** Starts `java` with these arguments, under a name that no running process of this run has. */
  start(name: string, args: readonly string[]): void {
    this.#processes.set(name, { exit: undefined, exited: deferred() })
    this.#send({ do: 'start', name, command: javaCommand, args, log: this.#logFile(name) })
  }

  /** Runs `java` with these arguments to its end. @throws Error with its last lines when its exit code is not 0. */
  async runToEnd(name: string, args: readonly string[]): Promise<void> {
    this.start(name, args)
    const { code, signal } = await this.exited(name)
    if (code !== 0) throw new Error(`${name} failed (${signal ?? `exit code ${code}`}):\n${this.logTail(name)}`)
  }

  /** How the process ended, or undefined while it runs. */
  exitOf(name: string): Exit | undefined {
    return this.#processes.get(name)?.exit
  }

  /** Resolves when the process has ended; at once when it never ran. */
  exited(name: string): Promise<Exit> {
    const process = this.#processes.get(name)
    return process ? this.#waitFor(process.exited.promise) : Promise.resolve({ code: null, signal: null })
  }

  signal(name: string, signal: NodeJS.Signals): void {
    this.#send({ do: 'signal', name, signal })
  }

  /** Ends every process, deletes the folder, and resolves when that is done. */
  async close(): Promise<void> {
    this.#guard.stdin?.end()
    await this.#waitFor(this.#guardGone.promise)
  }

  #logFile(name: string): string {
    return join(this.folder, `${name}.log`)
  }

  #send(command: object): void {
    this.#guard.stdin?.write(`${JSON.stringify(command)}\n`)
  }

  #onExit({ name, code, signal }: { name: string } & Exit): void {
    const process = this.#processes.get(name)
    if (!process) return
    process.exit = { code, signal }
    process.exited.resolve(process.exit)
  }

  #onGuardGone(): void {
    for (const name of this.#processes.keys()) {
      if (!this.exitOf(name)) this.#onExit({ name, code: null, signal: 'the guard process is gone' })
    }
    this.#guardGone.resolve()
  }

  /** A run that nobody waits for must not keep this process from ending: its end is what the guard waits for. */
  async #waitFor<T>(promise: Promise<T>): Promise<T> {
    this.#waits += 1
    this.#keepAlive(true)
    try {
      return await promise
    } finally {
      this.#waits -= 1
      this.#keepAlive(this.#waits > 0)
    }
  }

  #keepAlive(alive: boolean): void {
    for (const handle of [this.#guard, this.#guard.stdin, this.#guard.stdout] as (ChildProcess | Socket | null)[]) {
      if (alive) handle?.ref()
      else handle?.unref()
    }
  }
}
