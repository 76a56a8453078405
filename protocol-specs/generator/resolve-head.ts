import { type Api, type Data, type Message, type Route, routes } from './model.ts'
import { type MessageFrame, resolveMessage } from './resolve-message.ts'
import type { Fault } from './spec-error.ts'
import type { HeadSyntax, SectionSyntax } from './syntax.ts'
import { formatRange, includes, type Range } from './versions.ts'

function frameOf(head: HeadSyntax, name: string, faults: Fault[]): MessageFrame {
  const { versions, flexible } = head.settings
  if (versions === null) faults.push({ at: head.at, reason: `${head.name} does not say its 'versions'` })
  if (flexible === null) faults.push({ at: head.at, reason: `${head.name} does not say from where on it is 'flexible'` })
  if (versions?.value.max === Number.POSITIVE_INFINITY) faults.push({ at: versions.at, reason: 'versions must end: write n-m' })
  const range: Range = versions?.value ?? { min: 0, max: 0 }
  const from = flexible?.value?.min ?? Number.POSITIVE_INFINITY
  if (flexible !== null && from !== Number.POSITIVE_INFINITY && !includes(range, from)) {
    faults.push({ at: flexible.at, reason: `${from} is outside the versions, ${formatRange(range)}` })
  }
  return { name, at: head.at, doc: head.doc, versions: range, flexibleFrom: from }
}

/** Gives a data or header structure its meaning; what has none is added to `faults`. */
export function resolveBody(head: HeadSyntax, faults: Fault[]): Data {
  const frame = frameOf(head, head.name, faults)
  const { baseline, unstable, listeners, route, entry, record } = head.settings
  for (const setting of [baseline, unstable, listeners, route, entry, head.kind === 'header' ? record : null]) {
    if (setting !== null)
      faults.push({
        at: setting.at,
        reason: `a ${head.kind} structure has ${head.kind === 'data' ? "'versions', 'flexible' and 'record'" : "'versions' and 'flexible'"} only`,
      })
  }
  const [body] = head.sections
  const message = resolveMessage(body ?? { kind: 'body', at: head.at, fields: [], structs: [] }, frame, faults)
  return { ...message, recordType: record?.value ?? null }
}

/** Gives an API its meaning; what has none is added to `faults`. */
export function resolveApi(head: HeadSyntax, faults: Fault[]): Api {
  const frame = frameOf(head, head.name, faults)
  const { versions, flexibleFrom, at } = frame
  const { baseline, unstable, record } = head.settings
  for (const version of [baseline?.value.from, baseline?.value.since]) {
    if (baseline === null || version === undefined || version === null || includes(versions, version)) continue
    faults.push({ at: baseline.at, reason: `${version} is outside the versions, ${formatRange(versions)}` })
  }
  if (unstable !== null && !includes(versions, unstable.value)) {
    faults.push({ at: unstable.at, reason: `${unstable.value} is outside the versions, ${formatRange(versions)}` })
  }
  if (record !== null) faults.push({ at: record.at, reason: "an api has no 'record'" })
  const message = (kind: 'request' | 'response', suffix: string): Message =>
    resolveMessage(sectionOf(head, kind, faults), { ...frame, name: `${head.name}${suffix}`, doc: null }, faults)
  return {
    name: head.name,
    key: head.key ?? 0,
    at,
    doc: head.doc,
    versions,
    baseline: baseline?.value.from ?? versions.min,
    baselineSince: baseline?.value.since ?? Number.POSITIVE_INFINITY,
    flexibleFrom,
    unstableFrom: unstable?.value ?? Number.POSITIVE_INFINITY,
    listeners: listenersOf(head, faults),
    route: routeOf(head, faults),
    internal: isInternal(head, faults),
    request: message('request', 'Request'),
    response: message('response', 'Response'),
  }
}

function sectionOf(head: HeadSyntax, kind: 'request' | 'response', faults: Fault[]): SectionSyntax {
  const [section, second] = head.sections.filter((candidate) => candidate.kind === kind)
  if (second !== undefined) faults.push({ at: second.at, reason: `a second ${kind}` })
  if (section === undefined) faults.push({ at: head.at, reason: `${head.name} has no ${kind}` })
  return section ?? { kind, at: head.at, fields: [], structs: [] }
}

function listenersOf(head: HeadSyntax, faults: Fault[]): readonly string[] {
  const { listeners } = head.settings
  if (listeners === null) faults.push({ at: head.at, reason: `${head.name} does not say its 'listeners'` })
  const unknown = listeners?.value.filter((name) => name !== 'broker' && name !== 'controller') ?? []
  if (listeners !== null && unknown.length > 0) faults.push({ at: listeners.at, reason: `unknown listener ${unknown[0]}` })
  return listeners?.value ?? []
}

function routeOf(head: HeadSyntax, faults: Fault[]): Route {
  const { route } = head.settings
  const known = routes.find((candidate) => candidate === route?.value)
  if (known === undefined) {
    const reason = route === null ? `${head.name} does not say its 'route'` : `unknown route ${route.value}`
    faults.push({ at: route?.at ?? head.at, reason })
  }
  return known ?? 'any'
}

function isInternal({ settings: { entry } }: HeadSyntax, faults: Fault[]): boolean {
  if (entry !== null && entry.value !== 'internal') faults.push({ at: entry.at, reason: `unknown entry ${entry.value}` })
  return entry !== null
}
