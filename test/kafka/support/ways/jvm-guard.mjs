// Parent of the Java processes of one run, a process of its own: `node jvm-guard.mjs <run folder>`.
//
// Its standard input is a pipe from the test process. When that pipe closes, for whatever reason (an orderly end, a
// crash, `kill -9`), it kills every Java process that it started, deletes the run folder, and ends. So nothing is left
// of a run whose test process had no chance to tidy up.
//
// Commands, one JSON value a line:   { "do": "start", "name", "command", "args", "log" }
//                                    { "do": "signal", "name", "signal" }
// It tells of every process that ended, likewise: { "name", "code", "signal" }
import { spawn } from 'node:child_process'
import { closeSync, openSync, rmSync } from 'node:fs'
import { createInterface } from 'node:readline'

const folder = process.argv[2]
if (!folder) throw new Error('usage: node jvm-guard.mjs <run folder>')

/** @type {Map<string, import('node:child_process').ChildProcess>} */
const children = new Map()
let ending = false

const tell = (exit) => {
  if (!ending) process.stdout.write(`${JSON.stringify(exit)}\n`)
}

const finish = () => {
  if (children.size > 0) return
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  process.exit(0)
}

const end = () => {
  if (ending) return
  ending = true
  // SIGKILL ends a stopped (paused) process, too.
  for (const child of children.values()) child.kill('SIGKILL')
  finish()
}

const start = ({ name, command, args, log }) => {
  const file = openSync(log, 'a')
  const child = spawn(command, args, { cwd: folder, stdio: ['ignore', file, file] })
  closeSync(file)
  children.set(name, child)
  const gone = (code, signal) => {
    if (children.get(name) !== child) return
    children.delete(name)
    tell({ name, code, signal })
    if (ending) finish()
  }
  child.on('error', (error) => gone(-1, String(error)))
  child.on('exit', gone)
}

const obey = (line) => {
  if (ending) return
  const command = JSON.parse(line)
  if (command.do === 'start') start(command)
  else children.get(command.name)?.kill(command.signal)
}

// The reader of our events may be gone before its end of our input is.
process.stdout.on('error', end)
process.on('uncaughtException', (error) => {
  process.stderr.write(`jvm-guard: ${error.stack}\n`)
  end()
})
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, end)
createInterface({ input: process.stdin }).on('line', obey).on('close', end)
