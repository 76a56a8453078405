import { parseArgs, styleText } from 'node:util'
import { messageFacts, toJsonText } from '../../protocol/client.ts'
import { type ExplainedBytes, explain } from '../explain.ts'
import { bytesOf, type Io, inputForm, readAll } from '../io.ts'
import { namedMessage, versionOf } from '../named-message.ts'
import { UsageError } from '../usage.ts'

/** A line shows so many bytes; the rest are counted. */
const shownBytes = 16

/** `jackdaw decode <Api> <version> request|response [FILE] [--explain]`: a message body as JSON, or byte by byte. */
export async function decode(args: readonly string[], io: Io): Promise<number> {
  const options = { input: { type: 'string' }, explain: { type: 'boolean' } } as const
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
  const [name, version, direction, file, ...more] = positionals
  if (name === undefined || version === undefined || direction === undefined || more.length > 0) {
    throw new UsageError('decode <Api> <version> request|response [FILE]')
  }
  const { name: message, codec } = namedMessage(name, direction)
  const facts = await messageFacts(message)
  const number = versionOf(facts, version)
  const bytes = bytesOf(await readAll(io, file), inputForm(values.input))
  if (values.explain === true) for (const line of explain(facts, number, bytes).lines) io.stdout.write(explained(line))
  else io.stdout.write(`${toJsonText(facts, number, codec.decode(number, bytes) as never)}\n`)
  return 0
}

/** Offset, bytes, field, meaning. */
function explained({ offset, bytes, path, meaning }: ExplainedBytes): string {
  const more = bytes.length > shownBytes ? ` +${bytes.length - shownBytes}` : ''
  const hex = `${bytes.subarray(0, shownBytes).toString('hex')}${more}`
  return `${String(offset).padStart(6)}  ${hex.padEnd(shownBytes * 2 + 6)}  ${styleText('bold', path)}  ${meaning}\n`
}
