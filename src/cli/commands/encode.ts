import { parseArgs } from 'node:util'
import { fromJsonText, messageFacts } from '../../protocol/client.ts'
import { type Io, readAll } from '../io.ts'
import { namedMessage, versionOf } from '../named-message.ts'
import { UsageError } from '../usage.ts'

/** `jackdaw encode <Api> <version> request|response [FILE]`: JSON, in Kafka's own form, as a message body in hex. */
export async function encode(args: readonly string[], io: Io): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} })
  const [name, version, direction, file, ...more] = positionals
  if (name === undefined || version === undefined || direction === undefined || more.length > 0) {
    throw new UsageError('encode <Api> <version> request|response [FILE]')
  }
  const { name: message, codec } = namedMessage(name, direction)
  const facts = await messageFacts(message)
  const number = versionOf(facts, version)
  const value = fromJsonText(facts, number, (await readAll(io, file)).toString('utf8'))
  io.stdout.write(`${codec.encode(number, value).toString('hex')}\n`)
  return 0
}
