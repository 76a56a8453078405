import { intersect, type Range } from '../versions.ts'
import type { FieldFacts, KafkaMessage } from './facts.ts'
import { type KafkaRelease, newestFirst } from './kafka-facts.ts'
import { type Part, partsOf } from './parts.ts'

/** Every message that our specs would hold, by name, in all its versions: old ones as the last release that had them says. */
export function mergeReleases(given: readonly KafkaRelease[]): Map<string, KafkaMessage> {
  const releases = newestFirst(given)
  const names = new Set(releases.flatMap(({ messages }) => [...messages.keys()]))
  const merged = new Map<string, KafkaMessage>()
  for (const name of names) {
    const [newest, ...older] = partsOf(name, releases)
    if (newest !== undefined) merged.set(name, older.reduce(withOlder, clipped(newest)))
  }
  return merged
}

/** A message of the newest release, without versions that are left out on purpose. */
function clipped({ theirs, scope }: Part): KafkaMessage {
  return {
    ...theirs,
    versions: scope,
    fields: within(theirs.fields, scope),
    structs: new Map([...theirs.structs].map(([name, fields]) => [name, within(fields, scope)])),
  }
}

function within(fields: readonly FieldFacts[], scope: Range): FieldFacts[] {
  return fields.flatMap((field) => {
    const versions = intersect(field.versions, scope)
    if (versions === null) return []
    const nullable = field.nullable === null ? null : intersect(field.nullable, scope)
    return [{ ...field, versions, nullable, fields: within(field.fields, scope) }]
  })
}

function withOlder(newer: KafkaMessage, { theirs, scope }: Part): KafkaMessage {
  const names = new Set([...newer.structs.keys(), ...theirs.structs.keys()])
  const fieldsOf = (message: KafkaMessage, struct: string): readonly FieldFacts[] => message.structs.get(struct) ?? []
  return {
    ...newer,
    versions: { min: scope.min, max: newer.versions.max },
    fields: mergeFields(newer.fields, within(theirs.fields, scope)),
    structs: new Map([...names].map((name) => [name, mergeFields(fieldsOf(newer, name), within(fieldsOf(theirs, name), scope))])),
  }
}

/** The fields of both, in the order of the newer release; one that is gone stands behind the one that it stood behind. */
function mergeFields(newer: readonly FieldFacts[], older: readonly FieldFacts[]): FieldFacts[] {
  const merged = newer.map((field) => {
    const old = older.find(({ name }) => name === field.name)
    return old === undefined ? field : mergeField(field, old)
  })
  older.forEach((field, i) => {
    if (merged.some(({ name }) => name === field.name)) return
    merged.splice(merged.findIndex(({ name }) => name === older[i - 1]?.name) + 1, 0, field)
  })
  return merged
}

function mergeField(newer: FieldFacts, older: FieldFacts): FieldFacts {
  return {
    ...newer,
    versions: { min: Math.min(older.versions.min, newer.versions.min), max: newer.versions.max },
    nullable: union(older.nullable, newer.nullable),
    fields: mergeFields(newer.fields, older.fields),
  }
}

function union(older: Range | null, newer: Range | null): Range | null {
  if (older === null || newer === null) return older ?? newer
  return { min: Math.min(older.min, newer.min), max: Math.max(older.max, newer.max) }
}
