import { KafkaError } from '../index.ts'
import { apis } from './commands/apis.ts'
import { decode } from './commands/decode.ts'
import { encode } from './commands/encode.ts'
import { records } from './commands/records.ts'
import { vectors } from './commands/vectors.ts'
import type { Io } from './io.ts'
import { UsageError, usage } from './usage.ts'

type Command = (args: readonly string[], io: Io) => Promise<number>

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['apis', apis],
  ['decode', decode],
  ['encode', encode],
  ['records', records],
  ['vectors', vectors],
])

/** Runs one call of `jackdaw` and resolves to its exit code: 0 well, 1 a check that failed, 2 wrong input, said in one line. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === 'help') {
    io.stdout.write(usage)
    return name === undefined ? 2 : 0
  }
  const command = commands.get(name)
  try {
    if (command === undefined) throw new UsageError(`there is no command '${name}': ${[...commands.keys()].join(', ')}`)
    return await command(rest, io)
  } catch (error) {
    if (!isSaid(error)) throw error
    io.stderr.write(`jackdaw: ${error.message.replace(/\s*\n\s*/g, ' ')}\n`)
    return 2
  }
}

/** What the caller can mend: our own errors, and those of the argument parser. */
function isSaid(error: unknown): error is Error {
  const { code } = error as { readonly code?: unknown }
  const parsing = error instanceof Error && typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS')
  return error instanceof UsageError || KafkaError.is(error) || parsing
}
