import { type Api, allMessages, type Field, type FieldType, type Message, type Specs } from '../model.ts'
import { intersect, type Range } from '../versions.ts'
import type { FieldFacts, MessageFacts } from './facts.ts'

/** The facts of our specs, by message name. */
export function specFacts(specs: Specs): Map<string, MessageFacts> {
  const apis = new Map(specs.apis.map((api) => [api.request.name, api]))
  return new Map(allMessages(specs).map((message) => [message.name, messageFacts(message, apis.get(message.name))]))
}

function messageFacts({ name, at, versions, flexibleFrom, root }: Message, api: Api | undefined): MessageFacts {
  const request = api === undefined ? null : { key: api.key, unstableFrom: api.unstableFrom, listeners: api.listeners }
  return { name, at, versions, flexibleFrom, request, fields: fieldsFacts(root.fields, versions) }
}

/** A field of a shared struct occurs only where the field that leads to it does. */
function fieldsFacts(fields: readonly Field[], parent: Range): FieldFacts[] {
  return fields.flatMap((field) => {
    const versions = intersect(field.versions, parent)
    return versions === null ? [] : [fieldFacts(field, versions)]
  })
}

function fieldFacts(field: Field, versions: Range): FieldFacts {
  const { type, words } = field
  return {
    name: field.name,
    type: formatType(type),
    versions,
    nullable: field.nullable === null ? null : intersect(field.nullable, versions),
    default: field.default === null ? null : field.default.replace(/^"(.*)"$/, '$1'),
    tag: field.tag,
    ignorable: words.has('ignorable'),
    key: words.has('key'),
    view: words.has('view'),
    rigid: words.has('rigid'),
    entity: field.entity,
    fields: type.kind === 'struct' || type.kind === 'structs' ? fieldsFacts(type.struct.fields, versions) : [],
    at: field.at,
  }
}

function formatType(type: FieldType): string {
  switch (type.kind) {
    case 'scalar':
      return type.scalar
    case 'scalars':
      return `[${type.scalar}]`
    case 'structs':
      return `[] ${type.struct.name}`
    case 'struct':
      return `{} ${type.struct.name}`
  }
}
