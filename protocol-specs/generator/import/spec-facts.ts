import type { Api, Field, FieldType, Message, Specs } from '../model.ts'
import { intersect, type Range } from '../versions.ts'
import type { FieldFacts, MessageFacts, MessageKind, RequestFacts } from './facts.ts'

/** The facts of our specs, by message name. */
export function specFacts({ apis, headers, data }: Specs): Map<string, MessageFacts> {
  const facts = [
    ...apis.map((api) => ({ ...messageFacts(api.request, 'request'), request: requestFacts(api) })),
    ...apis.map((api) => messageFacts(api.response, 'response')),
    ...headers.map((header) => messageFacts(header, 'header')),
    ...data.map((structure) => ({ ...messageFacts(structure, 'data'), recordType: structure.recordType })),
  ]
  return new Map(facts.map((message) => [message.name, message]))
}

function requestFacts({ key, unstableFrom, listeners, baseline }: Api): RequestFacts {
  return { key, unstableFrom, listeners, baseline }
}

function messageFacts({ name, at, versions, flexibleFrom, root }: Message, kind: MessageKind): MessageFacts {
  const fields = fieldsFacts(root.fields, versions)
  return { name, kind, at, versions, flexibleFrom, request: null, recordType: null, fields }
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
