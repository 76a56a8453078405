import { formatRange, type Range, sameRange } from '../versions.ts'
import type { FieldFacts, KafkaMessage } from './facts.ts'

/** One line of a spec. Its path says what it is about, so that the same line of an older text can be found. */
export interface SpecLine {
  readonly path: string
  readonly text: string
}

/** What a spec says in words of ours, which no file of Kafka has. */
export interface OwnWords {
  /** Settings by name, as they are written: `route`, `entry`, and the `since` of a baseline. */
  readonly settings: ReadonlyMap<string, string>
  /** The paths of fields that are `required`. */
  readonly required: ReadonlySet<string>
}

/** The lines of an API in our notation. A route that we have not chosen yet is `any`. */
export function renderApi(name: string, request: KafkaMessage, response: KafkaMessage, own: OwnWords): SpecLine[] {
  const { versions } = request
  const { key, listeners, baseline, unstableFrom } = request.request ?? { key: 0, listeners: [], baseline: 0, unstableFrom: 0 }
  const since = own.settings.get('since')
  const settings: readonly (readonly [name: string, value: string | undefined])[] = [
    ['versions', formatRange(versions)],
    ['baseline', baseline > versions.min ? `${baseline}+${since === undefined ? '' : ` since ${since}`}` : undefined],
    ['flexible', formatFrom(Math.max(request.flexibleFrom, versions.min))],
    ['unstable', Number.isFinite(unstableFrom) ? `${unstableFrom}` : undefined],
    ['listeners', ['broker', 'controller'].filter((listener) => listeners.includes(listener)).join(' ')],
    ['route', own.settings.get('route') ?? 'any'],
    ['entry', own.settings.get('entry')],
  ]
  return [
    { path: '', text: `api ${name} ${key}` },
    ...renderSettings(settings),
    { path: 'request', text: 'request' },
    ...renderBody(request, { indent: 2, path: 'request/' }, own),
    { path: 'response', text: 'response' },
    ...renderBody(response, { indent: 2, path: 'response/' }, own),
  ]
}

/** The lines of a data or header structure in our notation. */
export function renderStructure(message: KafkaMessage, own: OwnWords): SpecLine[] {
  const { kind, name, versions, flexibleFrom, recordType } = message
  return [
    { path: '', text: `${kind} ${name}` },
    ...renderSettings([
      ['versions', formatRange(versions)],
      ['flexible', formatFrom(Math.max(flexibleFrom, versions.min))],
      ['record', recordType === null ? undefined : `${recordType}`],
    ]),
    ...renderBody(message, { indent: 0, path: '' }, own),
  ]
}

function renderSettings(settings: readonly (readonly [name: string, value: string | undefined])[]): SpecLine[] {
  return settings.flatMap(([name, value]) => (value === undefined ? [] : [{ path: `setting ${name}`, text: `${name} ${value}` }]))
}

function formatFrom(version: number): string {
  return Number.isFinite(version) ? `${version}+` : 'none'
}

interface Place {
  readonly indent: number
  readonly path: string
}

function renderBody(message: KafkaMessage, place: Place, own: OwnWords): SpecLine[] {
  const render: Renderer = { message, own }
  const { indent, path } = place
  const structs = [...message.structs].filter(([, fields]) => fields.length > 0)
  return [
    ...renderFields(message.fields, message.versions, place, render),
    ...structs.flatMap(([name, fields]) => [
      { path: `${path}struct ${name}`, text: `${' '.repeat(indent)}struct ${name}` },
      ...renderFields(fields, message.versions, { indent: indent + 2, path: `${path}struct ${name}/` }, render),
    ]),
  ]
}

interface Renderer {
  readonly message: KafkaMessage
  readonly own: OwnWords
}

function renderFields(fields: readonly FieldFacts[], parent: Range, { indent, path }: Place, render: Renderer): SpecLine[] {
  const { message, own } = render
  return fields.flatMap((field) => {
    const here = `${path}${field.name}`
    const text = `${' '.repeat(indent)}${renderField(field, parent, message.versions, own.required.has(here))}`
    const isShared = message.structs.has(field.type.replace(/^.. /, ''))
    const inner = { indent: indent + 2, path: `${here}/` }
    return [{ path: here, text }, ...(isShared ? [] : renderFields(field.fields, field.versions, inner, render))]
  })
}

/** One field, everything left out that goes without saying. */
function renderField(field: FieldFacts, parent: Range, versions: Range, required: boolean): string {
  const parts = [
    renderType(field, versions),
    sameRange(field.versions, parent) ? '' : `@${formatRange(field.versions, versions)}`,
    field.tag === null ? '' : `#${field.tag}`,
    field.default === null ? '' : `= ${renderDefault(field.default, field.type)}`,
    field.ignorable ? 'ignorable' : '',
    field.key ? 'key' : '',
    field.view ? 'view' : '',
    field.rigid ? 'rigid' : '',
    required ? 'required' : '',
    field.entity === null ? '' : `<${field.entity}>`,
  ]
  return `${field.name}: ${parts.filter((part) => part !== '').join(' ')}`
}

function renderType({ type, nullable, versions: own }: FieldFacts, versions: Range): string {
  if (nullable === null) return type
  const mark = sameRange(nullable, own) ? '?' : `?${formatRange(nullable, versions)}`
  return /^.. /.test(type) ? `${type.slice(0, 2)}${mark}${type.slice(2)}` : `${type}${mark}`
}

function renderDefault(value: string, type: string): string {
  return type === 'string' && value !== 'null' ? `"${value}"` : value
}
