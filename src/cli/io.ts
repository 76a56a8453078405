import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Readable, Writable } from 'node:stream'
import { UsageError } from './usage.ts'

/** Where a command reads and writes: the process's own streams, or a test's. */
export interface Io {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable
}

/** How bytes are written down. */
export type InputForm = 'hex' | 'base64' | 'raw'

const forms: readonly string[] = ['hex', 'base64', 'raw']

/** Checks the option `--input`. Throws a {@link UsageError}. */
export function inputForm(given: string | undefined): InputForm | undefined {
  if (given === undefined || forms.includes(given)) return given as InputForm | undefined
  throw new UsageError(`--input takes hex, base64 or raw, not '${given}'`)
}

/** All bytes of the file, or of standard input. Throws a {@link UsageError} for a file that cannot be read. */
export async function readAll(io: Io, file: string | undefined): Promise<Buffer> {
  if (file !== undefined && file !== '-') return readFile(file).catch((error: Error) => unreadable(file, error))
  const chunks: Buffer[] = []
  for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** The same bit by bit, for files of any size. */
export async function* readChunks(io: Io, file: string | undefined): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of file === undefined || file === '-' ? io.stdin : createReadStream(file)) yield Buffer.from(chunk)
  } catch (error) {
    unreadable(file ?? 'standard input', error as Error)
  }
}

/** The bytes that `text` writes down: hex or base64 where it can be that, else the input itself. */
export function bytesOf(input: Buffer, form: InputForm | undefined): Buffer {
  const text = form === 'raw' ? null : input.toString('latin1').replace(/\s+/g, '')
  if (text !== null && form !== 'base64' && /^([0-9a-fA-F]{2})*$/.test(text)) return Buffer.from(text, 'hex')
  if (form === 'hex') throw new UsageError('the input is not hex: an even number of hex digits')
  if (text !== null && /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text))
    return Buffer.from(text, 'base64')
  if (form === 'base64') throw new UsageError('the input is not base64')
  return input
}

function unreadable(file: string, error: Error): never {
  throw new UsageError(`cannot read ${file}: ${error.message}`)
}
