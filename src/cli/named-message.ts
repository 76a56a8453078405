import * as client from '../protocol/client.ts'
import * as internal from '../protocol/internal.ts'
import { UsageError } from './usage.ts'
import { codecOfMessage, type MessageCodec } from './vectors/message-codecs.ts'

/** A message that the command line names, and what writes and reads it. */
export interface NamedMessage {
  readonly name: client.MessageName
  readonly codec: MessageCodec
}

/** The request or response of an API, named in any case or by its key. Throws a {@link UsageError} that names near ones. */
export function namedMessage(api: string, direction: string): NamedMessage {
  if (direction !== 'request' && direction !== 'response') throw new UsageError(`request or response, not '${direction}'`)
  const apis = [...apisOf(client), ...apisOf(internal)]
  const found = apis.find((a) => a.name.toLowerCase() === api.toLowerCase() || String(a.key) === api)
  if (found === undefined) throw new UsageError(`there is no API '${api}'${near(api, apis)}; 'jackdaw apis' lists them`)
  const name = `${found.name}${direction === 'request' ? 'Request' : 'Response'}`
  const codec = codecOfMessage(name)
  if (codec === undefined || !client.isMessageName(name)) throw new UsageError(`nothing is known of ${name}`)
  return { name, codec }
}

/** Reads the version. Throws a {@link UsageError} that names the range. */
export function versionOf({ name, versions: { min, max } }: client.MessageFacts, given: string): number {
  const version = /^\d+$/.test(given) ? Number(given) : Number.NaN
  if (version >= min && version <= max) return version
  throw new UsageError(`${name} has versions ${min}-${max}, not '${given}'`)
}

/** The APIs that an entry exports, by key. */
export function apisOf(entry: object): client.ClientApi[] {
  const exported: readonly unknown[] = Object.values(entry)
  return exported
    .filter(
      (value): value is client.ClientApi => typeof value === 'object' && value !== null && 'key' in value && 'route' in value,
    )
    .sort((a, b) => a.key - b.key)
}

function near(name: string, apis: readonly client.ClientApi[]): string {
  const found = apis.filter((a) => a.name.toLowerCase().includes(name.toLowerCase())).map((a) => a.name)
  return found.length === 0 || name === '' ? '' : `: ${found.slice(0, 5).join(', ')}?`
}
