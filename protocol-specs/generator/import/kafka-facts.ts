import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { intersect, type Range } from '../versions.ts'
import type { FieldFacts, MessageFacts } from './facts.ts'
import { parseJsonWithComments } from './json-with-comments.ts'
import { unzip } from './zip.ts'

/** One release's official message files. */
export interface KafkaRelease {
  /** Name of the jar or folder, for reports. */
  readonly source: string
  readonly messages: ReadonlyMap<string, MessageFacts>
}

const folderInJar = 'common/message/'
const nowhere: Range = { min: Number.POSITIVE_INFINITY, max: Number.POSITIVE_INFINITY }

/** Reads `common/message/*.json` of a kafka-clients jar, or the `*.json` of a folder. Only facts are kept. */
export function readKafkaRelease(path: string): KafkaRelease {
  if (!existsSync(path)) throw new Error(`${path}: there is no such jar or folder`)
  const texts = statSync(path).isDirectory() ? textsOfFolder(path) : textsOfJar(path)
  if (texts.size === 0) throw new Error(`${path}: no message files in it: a kafka-clients jar of 3.0 or newer is needed`)
  const messages = [...texts].map(([file, text]) => messageFacts(parseJsonWithComments(text), `${path}: ${file}`))
  return { source: basename(path), messages: new Map(messages.map((message) => [message.name, message])) }
}

function textsOfJar(path: string): Map<string, string> {
  const files = unzip(readFileSync(path), (file) => file.startsWith(folderInJar) && file.endsWith('.json'))
  return new Map([...files].map(([file, bytes]) => [file, bytes.toString('utf8')]))
}

function textsOfFolder(path: string): Map<string, string> {
  const inner = join(path, folderInJar)
  const folder = existsSync(inner) ? inner : path
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}

type Json = Readonly<Record<string, unknown>>

function messageFacts(json: unknown, file: string): MessageFacts {
  const message = object(json, file)
  const name = string(message['name'], file)
  const versions = range(message['validVersions']) ?? nowhere
  const structs = new Map(
    list(message['commonStructs']).map((struct) => [string(object(struct, file)['name'], file), object(struct, file)]),
  )
  const request =
    message['type'] === 'request'
      ? {
          key: Number(message['apiKey']),
          unstableFrom: message['latestVersionUnstable'] === true ? versions.max : Number.POSITIVE_INFINITY,
          listeners: list(message['listeners']).map(String),
        }
      : null
  const fields = fieldsFacts(list(message['fields']), versions, { structs, file })
  return {
    name,
    versions,
    flexibleFrom: range(message['flexibleVersions'])?.min ?? Number.POSITIVE_INFINITY,
    request,
    fields,
    at: null,
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
    const versions = intersect(range(field['versions']) ?? parent, parent)
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
