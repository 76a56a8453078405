import { spawn } from 'node:child_process'

/** How a step ended: `output` is what a reader needs to see when it failed. */
export interface Outcome {
  readonly passed: boolean
  readonly output: string
}

/** What a child process left: its exit code, and what it wrote. */
export interface Finished {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command in the folder `cwd`; a child that a signal ended has code 1. Rejects only if it cannot be started. */
export function run(command: string, args: readonly string[], cwd: string): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code: code ?? 1, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    )
  })
}

/** As {@link run}, with this Node. */
export function runNode(args: readonly string[], cwd: string): Promise<Finished> {
  return run(process.execPath, args, cwd)
}

/** The outcome of a command whose exit code says it all. */
export async function outcomeOf(finished: Promise<Finished>): Promise<Outcome> {
  const { code, stdout, stderr } = await finished
  return { passed: code === 0, output: `${stdout}${stderr}` }
}

/**
 * Runs `tasks`, at most `width` at a time, and calls `onDone` in the order in which they were given, each as soon as it and
 * all before it have ended.
 */
export async function inOrder<T>(
  tasks: readonly (() => Promise<T>)[],
  width: number,
  onDone: (result: T, index: number) => void,
): Promise<void> {
  const results = new Map<number, T>()
  let next = 0
  let reported = 0
  const worker = async (): Promise<void> => {
    while (next < tasks.length) {
      const index = next++
      const task = tasks[index]
      if (task === undefined) return
      results.set(index, await task())
      for (let done = results.get(reported); done !== undefined; done = results.get(reported)) onDone(done, reported++)
    }
  }
  await Promise.all(Array.from({ length: width }, worker))
}
