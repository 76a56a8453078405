import { apiFile, numberLiteral } from './emit-api.ts'
import { dataFile } from './emit-data.ts'
import { type Field, isRequired, type Message, type Specs, type Struct } from './model.ts'
import { headerLine, ModuleText } from './module-text.ts'
import { sameRange } from './versions.ts'

/**
 * The modules of field facts, one for each module of codecs, and the table that loads the facts of a message by its name: they
 * drive the JSON form and other tools, and no codec needs them.
 */
export function emitFacts(specs: Specs): Map<string, string> {
  const modules = new Map<string, string>()
  const places = placesOf(specs)
  for (const file of new Set(places.map((place) => place.file))) {
    const messages = places.filter((place) => place.file === file).map(({ message }) => message)
    modules.set(`facts/${file}`, factsModule(messages))
  }
  modules.set('facts/messages.ts', tableModule(places))
  return modules
}

/** A message, the module of its facts, and the module of its types. */
interface Place {
  readonly message: Message
  readonly file: string
  readonly types: string
}

function placesOf({ apis, headers, data }: Specs): Place[] {
  return [
    ...headers.map((message) => ({ message, file: 'headers.ts', types: '../types/headers.ts' })),
    ...data.map((message) => ({ message, file: dataFile(message), types: `../data/${dataFile(message)}` })),
    ...apis.flatMap((api) =>
      [api.request, api.response].map((message) => ({ message, file: apiFile(api), types: `../types/${apiFile(api)}` })),
    ),
  ]
}

function factsModule(messages: readonly Message[]): string {
  const text = new ModuleText()
  for (const type of ['MessageFacts', 'StructFacts']) text.import('../../json/message-facts.ts', type, 'type')
  for (const message of messages) {
    for (const struct of innermostFirst(message.root)) {
      text.lines(...structHead(struct, message))
      text.lines('  fields: [', ...struct.fields.map((field) => `    ${factsOf(field, message)},`), '  ],', '}', '')
    }
  }
  return text.toString(headerLine(messages[0]?.at.file ?? ''))
}

function structHead(struct: Struct, { name, versions, flexibleFrom, root }: Message): string[] {
  if (struct !== root) return [`const ${struct.typeName}: StructFacts = {`, `  name: '${struct.name}',`]
  return [
    `/** The fields of ${name}. */`,
    `export const ${name}: MessageFacts = {`,
    `  name: '${name}',`,
    `  versions: { min: ${versions.min}, max: ${versions.max} },`,
    `  flexibleFrom: ${numberLiteral(flexibleFrom)},`,
  ]
}

/** A struct and all that it is made of, each once, and none before what it consists of. */
function innermostFirst(root: Struct): Struct[] {
  const found: Struct[] = []
  const visit = (struct: Struct): void => {
    for (const { type } of struct.fields) {
      if ((type.kind === 'structs' || type.kind === 'struct') && !found.includes(type.struct)) visit(type.struct)
    }
    found.push(struct)
  }
  visit(root)
  return found
}

function factsOf(field: Field, message: Message): string {
  const { name, type, versions, nullable, tag, words } = field
  const isStruct = type.kind === 'structs' || type.kind === 'struct'
  const parts = [
    `name: '${name}'`,
    isStruct ? `type: 'struct', struct: ${type.struct.typeName}` : `type: '${type.scalar}'`,
    type.kind === 'structs' || type.kind === 'scalars' ? 'array: true' : null,
    sameRange(versions, message.versions) ? null : `versions: [${versions.min}, ${versions.max}]`,
    nullable === null ? null : `nullable: [${nullable.min}, ${nullable.max}]`,
    tag === null ? null : `tag: ${tag}`,
    defaultFact(field),
    isRequired(field) ? null : 'optional: true',
    words.has('rigid') ? 'rigid: true' : null,
    words.has('ignorable') ? 'ignorable: true' : null,
  ]
  return `{ ${parts.filter((part) => part !== null).join(', ')} }`
}

function defaultFact({ type, default: value }: Field): string | null {
  if (value === null) return null
  if (type.kind === 'scalar' && type.scalar === 'int64' && value !== 'null') return `default: ${value}n`
  return `default: ${value.startsWith('"') ? `'${value.slice(1, -1)}'` : value}`
}

function tableModule(places: readonly Place[]): string {
  const text = new ModuleText()
  text.import('../../json/message-facts.ts', 'MessageFacts', 'type')
  for (const { message, types } of places) {
    for (const name of [message.name, `${message.name}Input`]) text.import(types, name, 'type')
  }
  text.lines(
    '/** Every message by name: as decoded, and as the encoder takes it. */',
    'export interface Messages {',
    ...places.map(({ message: { name } }) => `  readonly ${name}: readonly [${name}, ${name}Input]`),
    '}',
    '',
    '/** Loads the facts of a message; each module only when it is asked for. */',
    'export const factsByName: Readonly<Record<keyof Messages, () => Promise<MessageFacts>>> = {',
    ...places.map(({ message: { name }, file }) => `  ${name}: async () => (await import('./${file}')).${name},`),
    '}',
    '',
  )
  return text.toString(headerLine('apis'))
}
