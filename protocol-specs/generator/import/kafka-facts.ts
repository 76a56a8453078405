import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { intersect, type Range } from '../versions.ts'
import type { FieldFacts, KafkaMessage, MessageKind, RequestFacts } from './facts.ts'
import { parseJsonWithComments } from './json-with-comments.ts'
import { unzip } from './zip.ts'

/** One release's official message files. */
export interface KafkaRelease {
  /** Name of the jar or folder, for reports. */
  readonly source: string
  readonly messages: ReadonlyMap<string, KafkaMessage>
}

const folderInJar = 'common/message/'
const nowhere: Range = { min: Number.POSITIVE_INFINITY, max: Number.POSITIVE_INFINITY }

/**
 * Reads the message files of a release: `common/message/*.json` of one jar, or of every jar in a folder, or the `*.json` of a
 * folder. Clients' messages are in kafka-clients, those of coordinators' logs in jars of their own. Only facts are kept.
 */
export function readKafkaRelease(path: string): KafkaRelease {
  if (!existsSync(path)) throw new Error(`${path}: there is no such jar or folder`)
  const texts = statSync(path).isDirectory() ? textsOfFolder(path) : textsOfJar(path)
  if (texts.size === 0) throw new Error(`${path}: no message files in it: a kafka-clients jar of 3.0 or newer is needed`)
  const messages = [...texts].map(([file, text]) => messageFacts(parseJsonWithComments(text), `${path}: ${file}`))
  return { source: basename(path), messages: new Map(messages.map((message) => [message.name, message])) }
}

/** Releases, the newest first: the newest version of a request is never dropped. */
export function newestFirst(releases: readonly KafkaRelease[]): KafkaRelease[] {
  return [...releases].sort(newerFirst)
}

/** By how many versions `b` is ahead of `a`, over all requests that both have. */
function newerFirst(a: KafkaRelease, b: KafkaRelease): number {
  let ahead = 0
  for (const [name, { request, versions }] of b.messages) {
    const other = a.messages.get(name)?.versions
    if (request === null || other === undefined) continue
    if (Number.isFinite(versions.max) && Number.isFinite(other.max)) ahead += versions.max - other.max
  }
  return ahead
}

function textsOfJar(path: string): Map<string, string> {
  const files = unzip(readFileSync(path), (file) => file.startsWith(folderInJar) && file.endsWith('.json'))
  return new Map([...files].map(([file, bytes]) => [file, bytes.toString('utf8')]))
}

function textsOfFolder(path: string): Map<string, string> {
  const inner = join(path, folderInJar)
  const folder = existsSync(inner) ? inner : path
  const names = readdirSync(folder)
  const jars = names.filter((name) => /^kafka[-_].*\.jar$/.test(name))
  const files = names.filter((name) => name.endsWith('.json'))
  return new Map([
    ...jars.flatMap((jar) => [...textsOfJar(join(folder, jar))]),
    ...files.map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const),
  ])
}

type Json = Readonly<Record<string, unknown>>

const kinds: Readonly<Record<string, MessageKind>> = {
  request: 'request',
  response: 'response',
  header: 'header',
  data: 'data',
  'coordinator-key': 'data',
  'coordinator-value': 'data',
}

function messageFacts(json: unknown, file: string): KafkaMessage {
  const message = object(json, file)
  const name = string(message['name'], file)
  const written = string(message['type'], file)
  const kind = kinds[written]
  if (kind === undefined) throw new Error(`${file}: a message of unknown type ${written}`)
  const versions = range(message['validVersions']) ?? nowhere
  const shared = list(message['commonStructs']).map((struct) => object(struct, file))
  const structs = new Map(shared.map((struct) => [string(struct['name'], file), struct]))
  const scope: Scope = { structs, file }
  return {
    name,
    kind,
    versions,
    flexibleFrom: range(message['flexibleVersions'])?.min ?? Number.POSITIVE_INFINITY,
    request: kind === 'request' ? requestFacts(message, versions) : null,
    recordType: written.startsWith('coordinator-') && typeof message['apiKey'] === 'number' ? message['apiKey'] : null,
    fields: fieldsFacts(list(message['fields']), versions, scope),
    structs: new Map([...structs].map(([struct, { fields }]) => [struct, fieldsFacts(list(fields), versions, scope)])),
    at: null,
  }
}

function requestFacts(message: Json, versions: Range): RequestFacts {
  return {
    key: Number(message['apiKey']),
    unstableFrom: message['latestVersionUnstable'] === true ? versions.max : Number.POSITIVE_INFINITY,
    listeners: list(message['listeners']).map(String),
    baseline: versions.min,
  }
}

interface Scope {
  readonly structs: ReadonlyMap<string, Json>
  readonly file: string
}

/** Fields that no version carries are left out. */
function fieldsFacts(fields: readonly unknown[], parent: Range, scope: Scope): FieldFacts[] {
  return fields.flatMap((json) => {
    const field = object(json, scope.file)
    const versions = intersect(range(field['versions']) ?? range(field['taggedVersions']) ?? parent, parent)
    return versions === null ? [] : [fieldFacts(field, versions, scope)]
  })
}

function fieldFacts(field: Json, versions: Range, scope: Scope): FieldFacts {
  const name = string(field['name'], scope.file)
  const written = string(field['type'], scope.file)
  const tagged = range(field['taggedVersions'])
  if (tagged !== null && JSON.stringify(intersect(tagged, versions)) !== JSON.stringify(versions)) {
    throw new Error(`${scope.file}: ${name} is tagged in some of its versions only, which the notation cannot say`)
  }
  const { type, struct } = typeOf(written)
  const nullable = range(field['nullableVersions'])
  return {
    name: name.charAt(0).toLowerCase() + name.slice(1),
    type,
    versions,
    nullable: nullable === null ? null : intersect(nullable, versions),
    default: defaultOf(field['default'], type),
    tag: typeof field['tag'] === 'number' ? field['tag'] : null,
    ignorable: field['ignorable'] === true,
    key: field['mapKey'] === true,
    view: field['zeroCopy'] === true,
    rigid: field['flexibleVersions'] === 'none',
    entity: typeof field['entityType'] === 'string' ? field['entityType'] : null,
    fields: struct === null ? [] : fieldsFacts(structFields(field, struct, scope), versions, scope),
    at: null,
  }
}

function structFields(field: Json, struct: string, { structs }: Scope): readonly unknown[] {
  return field['fields'] === undefined ? list(structs.get(struct)?.['fields']) : list(field['fields'])
}

/** `[]Name`, `[]int32`, `Name` or `int32`, in our notation; structs begin with a capital. */
function typeOf(written: string): { readonly type: string; readonly struct: string | null } {
  const isArray = written.startsWith('[]')
  const base = isArray ? written.slice(2) : written
  const isStruct = /^[A-Z]/.test(base)
  const type = isStruct ? `${isArray ? '[]' : '{}'} ${base}` : isArray ? `[${base}]` : base
  return { type, struct: isStruct ? base : null }
}

/** Defaults are strings, numbers or booleans in Kafka's files, hexadecimal at times. The zero of the type goes without saying. */
function defaultOf(written: unknown, type: string): string | null {
  if (written === undefined || written === null) return null
  const text = String(written)
  if (text === 'null') return 'null'
  if (type === 'bool') return text === 'true' ? 'true' : null
  if (/^u?int\d+$/.test(type)) return integerDefault(text)
  if (type === 'float64') return Number(text) === 0 ? null : text
  return text === '' ? null : text
}

function integerDefault(text: string): string | null {
  const value = text.startsWith('-') ? -BigInt(text.slice(1)) : BigInt(text)
  return value === 0n ? null : value.toString()
}

/** `3`, `3-7`, `3+` or `none`. */
function range(written: unknown): Range | null {
  if (typeof written !== 'string' || written === 'none') return null
  const [, min = '', dash, plus] = /^(\d+)(?:-(\d+)|(\+))?$/.exec(written) ?? []
  if (min === '') return null
  const max = plus === '+' ? Number.POSITIVE_INFINITY : dash === undefined ? Number(min) : Number(dash)
  return { min: Number(min), max }
}

function object(value: unknown, file: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${file}: an object expected`)
  return value as Json
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function string(value: unknown, file: string): string {
  if (typeof value !== 'string') throw new Error(`${file}: a string expected`)
  return value
}
