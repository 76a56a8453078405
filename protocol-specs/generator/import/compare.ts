import type { Position } from '../spec-error.ts'
import { formatRange, intersect, type Range, sameRange } from '../versions.ts'
import { lowestVersion } from './excluded-versions.ts'
import type { FieldFacts, MessageFacts } from './facts.ts'
import { type KafkaRelease, newestFirst } from './kafka-facts.ts'
import { type Part, partsOf } from './parts.ts'

/** One thing that the specs and a release of Kafka say differently. */
export interface Difference {
  readonly at: Position
  /** Message and field, say `ProduceRequest topicData.name`. */
  readonly subject: string
  /** What differs, say `default`. */
  readonly what: string
  readonly ours: string
  readonly theirs: string
  readonly source: string
}

/** `file:line:column: subject: what: the spec says …, kafka-clients-4.3.1.jar says …` */
export function formatDifference({ at, subject, what, ours, theirs, source }: Difference): string {
  return `${at.file}:${at.line}:${at.column}: ${subject}: ${what}: the spec says ${ours}, ${source} says ${theirs}`
}

export interface Comparison {
  readonly differences: readonly Difference[]
  /** Versions of our specs that no release was there to compare with, `name range`. */
  readonly uncompared: readonly string[]
  /** How many messages were compared. */
  readonly messages: number
}

/** Compares our specs with one release or more: an older one counts for the versions that newer ones have dropped. */
export function compareWithKafka(ours: ReadonlyMap<string, MessageFacts>, given: readonly KafkaRelease[]): Comparison {
  const releases = newestFirst(given)
  const differences: Difference[] = []
  const uncompared: string[] = []
  for (const message of ours.values()) {
    const parts = partsOf(message.name, releases)
    if (parts.length === 0) uncompared.push(`${message.name} ${formatRange(message.versions)}`)
    else {
      const oldest = Math.min(...parts.map(({ scope }) => scope.min))
      if (oldest > message.versions.min)
        uncompared.push(`${message.name} ${formatRange({ min: message.versions.min, max: oldest - 1 })}`)
      differences.push(...compareMessage(message, parts))
    }
  }
  return { differences: [...differences, ...missingMessages(ours, releases)], uncompared, messages: ours.size }
}

/** Messages that a release has and our specs neither have nor leave out on purpose; each named once. */
function missingMessages(ours: ReadonlyMap<string, MessageFacts>, releases: readonly KafkaRelease[]): Difference[] {
  const seen = new Set<string>()
  return releases.flatMap(({ source, messages }) =>
    [...messages.values()].flatMap(({ name, versions }) => {
      const wanted = Number.isFinite(versions.max) && versions.max >= lowestVersion(name)
      if (ours.has(name) || seen.has(name) || !wanted) return []
      seen.add(name)
      return [
        { at: positionOf({ at: null }), subject: name, what: 'message', ours: 'there is none', theirs: 'there is one', source },
      ]
    }),
  )
}

function compareMessage(ours: MessageFacts, parts: readonly Part[]): Difference[] {
  const scopes = parts.map(({ scope }) => scope)
  const theirVersions = { min: Math.min(...scopes.map(({ min }) => min)), max: Math.max(...scopes.map(({ max }) => max)) }
  const [newest] = parts
  if (newest === undefined) return []
  const { source, theirs } = newest
  const at = positionOf(ours)
  const differ = (what: string, mine: unknown, other: unknown): Difference[] =>
    mine === other ? [] : [{ at, subject: ours.name, what, ours: String(mine), theirs: String(other), source }]
  const knownFrom = Math.min(ours.versions.min, theirVersions.min)
  return [
    ...differ('versions', formatRange(ours.versions), formatRange({ min: knownFrom, max: theirVersions.max })),
    ...differ('flexible', formatFrom(ours.flexibleFrom), formatFrom(Math.max(theirs.flexibleFrom, knownFrom))),
    ...differ('API key', ours.request?.key, theirs.request?.key),
    ...differ('baseline', ours.request?.baseline, theirs.request?.baseline),
    ...differ('record type', ours.recordType ?? undefined, theirs.recordType ?? undefined),
    ...differ('unstable', formatFrom(ours.request?.unstableFrom), formatFrom(theirs.request?.unstableFrom)),
    ...differ('listeners', listeners(ours), listeners(theirs)),
    ...parts.flatMap((part) => compareFields({ ours: ours.fields, theirs: part.theirs.fields, owner: at, path: '' }, ours, part)),
  ]
}

/** ZooKeeper is gone, and its listener with it. */
function listeners({ request }: MessageFacts): string {
  const names = request?.listeners.filter((name) => name !== 'zkBroker') ?? ['none']
  return [...names].sort().join(' ')
}

function formatFrom(version: number | undefined): string {
  return version === undefined || version === Number.POSITIVE_INFINITY ? 'none' : `${version}+`
}

interface Level {
  readonly ours: readonly FieldFacts[]
  readonly theirs: readonly FieldFacts[]
  /** Where the struct is written whose fields these are. */
  readonly owner: Position
  readonly path: string
}

function compareFields({ ours, theirs, owner, path }: Level, message: MessageFacts, part: Part): Difference[] {
  const { scope, source } = part
  const carried = (fields: readonly FieldFacts[]): FieldFacts[] =>
    fields.filter((field) => intersect(field.versions, scope) !== null)
  const mine = carried(ours)
  const others = carried(theirs)
  const differences = mine.flatMap((field) => {
    const other = others.find(({ name }) => name === field.name)
    if (other !== undefined) return compareField(field, other, `${path}${field.name}`, message, part)
    return [
      {
        at: positionOf(field),
        subject: `${message.name} ${path}${field.name}`,
        what: 'name',
        ours: 'there is such a field',
        theirs: 'there is none',
        source,
      },
    ]
  })
  const missing = others.filter(({ name }) => !mine.some((field) => field.name === name))
  const absent = missing.map(({ name }) => ({
    at: owner,
    subject: `${message.name} ${path}${name}`,
    what: 'name',
    ours: 'there is no such field',
    theirs: 'there is one',
    source,
  }))
  return [
    ...differences,
    ...absent,
    ...compareOrder(mine, others, owner, `${message.name}${path === '' ? '' : ` ${path.slice(0, -1)}`}`, source),
  ]
}

/** Fields stand on the wire in the order in which they are written, tagged ones aside. */
function compareOrder(
  mine: readonly FieldFacts[],
  others: readonly FieldFacts[],
  at: Position,
  subject: string,
  source: string,
): Difference[] {
  const names = (fields: readonly FieldFacts[], known: readonly FieldFacts[]): string =>
    fields
      .filter(({ name, tag }) => tag === null && known.some((other) => other.name === name && other.tag === null))
      .map(({ name }) => name)
      .join(', ')
  const [ours, theirs] = [names(mine, others), names(others, mine)]
  return ours === theirs ? [] : [{ at, subject, what: 'order', ours, theirs, source }]
}

function compareField(ours: FieldFacts, theirs: FieldFacts, path: string, message: MessageFacts, part: Part): Difference[] {
  const { scope, source } = part
  const at = positionOf(ours)
  const differ = (what: string, mine: string, other: string): Difference[] =>
    mine === other ? [] : [{ at, subject: `${message.name} ${path}`, what, ours: mine, theirs: other, source }]
  const decides = part.newest || ours.versions.max <= scope.max
  return [
    ...differ('type', ours.type, theirs.type),
    ...differRange(differ, 'versions', intersect(ours.versions, scope), intersect(theirs.versions, scope)),
    ...differRange(differ, 'nullable', within(ours.nullable, ours, theirs, scope), within(theirs.nullable, ours, theirs, scope)),
    ...differ('tag', String(ours.tag ?? 'none'), String(theirs.tag ?? 'none')),
    ...differ('rigid', yesNo(ours.rigid), yesNo(theirs.rigid)),
    ...(decides ? compareWords(ours, theirs, differ) : []),
    ...compareFields({ ours: ours.fields, theirs: theirs.fields, owner: at, path: `${path}.` }, message, part),
  ]
}

type Differ = (what: string, mine: string, other: string) => Difference[]

function compareWords(ours: FieldFacts, theirs: FieldFacts, differ: Differ): Difference[] {
  return [
    ...differ('default', ours.default ?? 'none', theirs.default ?? 'none'),
    ...differ('ignorable', yesNo(ours.ignorable), yesNo(theirs.ignorable)),
    ...differ('key', yesNo(ours.key), yesNo(theirs.key)),
    ...differ('view', yesNo(ours.view), yesNo(theirs.view)),
    ...differ('entity', ours.entity ?? 'none', theirs.entity ?? 'none'),
  ]
}

function differRange(differ: Differ, what: string, mine: Range | null, other: Range | null): Difference[] {
  return sameRange(mine, other) ? [] : differ(what, formatRange(mine), formatRange(other))
}

/** Nullability counts only in versions in which both carry the field: the others are differences already. */
function within(range: Range | null, ours: FieldFacts, theirs: FieldFacts, scope: Range): Range | null {
  const both = intersect(ours.versions, theirs.versions)
  const common = both === null ? null : intersect(both, scope)
  return range === null || common === null ? null : intersect(range, common)
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no'
}

function positionOf({ at }: { readonly at: Position | null }): Position {
  return at ?? { file: '?', line: 0, column: 0 }
}
