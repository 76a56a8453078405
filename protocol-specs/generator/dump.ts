import { allMessages, type Field, type FieldType, type Message, type Specs, type Struct } from './model.ts'
import { formatRange } from './versions.ts'

/** Everything that the specs say, as plain JSON for other tools. Ranges are closed; an infinite version is `null`. */
export function dumpSpecs(specs: Specs): unknown {
  return {
    apis: specs.apis.map((api) => ({
      name: api.name,
      key: api.key,
      versions: formatRange(api.versions),
      baseline: api.baseline,
      baselineSince: finite(api.baselineSince),
      flexibleFrom: finite(api.flexibleFrom),
      unstableFrom: finite(api.unstableFrom),
      listeners: api.listeners,
      route: api.route,
      internal: api.internal,
    })),
    messages: allMessages(specs).map(dumpMessage),
    recordTypes: specs.data.flatMap(({ name, recordType }) => (recordType === null ? [] : [{ name, recordType }])),
    errors: specs.errors.map(({ at: _, ...error }) => error),
    enums: specs.enums.map(({ at: _, ...enumeration }) => enumeration),
    releases: specs.releases.map(({ name, offers }) => ({
      name,
      offers: offers.map(({ api, versions }) => ({ api, versions: formatRange(versions) })),
    })),
  }
}

function finite(version: number): number | null {
  return Number.isFinite(version) ? version : null
}

function dumpMessage({ name, versions, flexibleFrom, root, structs }: Message): unknown {
  return {
    name,
    versions: formatRange(versions),
    flexibleFrom: finite(flexibleFrom),
    fields: root.fields.map(dumpField),
    structs: structs.filter((struct) => struct !== root).map(dumpStruct),
  }
}

function dumpStruct({ name, typeName, versions, fields }: Struct): unknown {
  return { name, typeName, versions: formatRange(versions), fields: fields.map(dumpField) }
}

function dumpField({ name, type, versions, nullable, tag, default: value, words, entity }: Field): unknown {
  return {
    name,
    type: dumpType(type),
    versions: formatRange(versions),
    nullable: nullable === null ? null : formatRange(nullable),
    tag,
    default: value,
    words: [...words],
    entity,
  }
}

function dumpType(type: FieldType): string {
  if (type.kind === 'scalar') return type.scalar
  if (type.kind === 'scalars') return `[${type.scalar}]`
  return `${type.kind === 'structs' ? '[]' : '{}'} ${type.struct.typeName}`
}
