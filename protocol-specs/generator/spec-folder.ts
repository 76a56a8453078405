import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkMessage } from './check.ts'
import { type Api, allMessages, type Message, type Route, routes, type Specs } from './model.ts'
import { parseErrors } from './parse-errors.ts'
import { parseSpec } from './parse.ts'
import { type MessageFrame, resolveMessage } from './resolve.ts'
import { type Fault, SpecError } from './spec-error.ts'
import type { FileSyntax, HeadSyntax, SectionSyntax } from './syntax.ts'
import { formatRange, includes, type Range } from './versions.ts'

/** Texts of the spec files by name, relative to the spec folder. */
export type SpecTexts = ReadonlyMap<string, string>

/** Reads the spec files of a folder; names are made relative to it. */
export function readSpecTexts(folder: string): SpecTexts {
  const names = ['headers.kspec', 'errors.kspec', ...kspecsIn(folder, 'apis'), ...kspecsIn(folder, 'data')]
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

function kspecsIn(folder: string, sub: string): string[] {
  const names = readdirSync(folder).includes(sub) ? readdirSync(join(folder, sub)) : []
  return names
    .filter((name) => name.endsWith('.kspec'))
    .sort()
    .map((name) => `${sub}/${name}`)
}

/** Parses, resolves and checks all specs. Every mistake found is in one `SpecError`. */
export function loadSpecs(texts: SpecTexts): Specs {
  const faults: Fault[] = []
  const heads: HeadSyntax[] = []
  const errors: Specs['errors'][number][] = []
  for (const [file, text] of texts) {
    collect(faults, () => {
      if (file === 'errors.kspec') errors.push(...parseErrors(file, text))
      else heads.push(...parseFile(file, text).heads)
    })
  }
  const apis = heads.filter((head) => head.kind === 'api').map((head) => resolveApi(head, faults))
  const specs: Specs = {
    apis: apis.sort((a, b) => a.key - b.key),
    headers: heads.filter((head) => head.kind === 'header').map((head) => resolveBody(head, faults)),
    data: heads.filter((head) => head.kind === 'data').map((head) => resolveBody(head, faults)),
    errors,
  }
  faults.push(...allMessages(specs).flatMap(checkMessage), ...checkUnique(specs))
  if (faults.length > 0) throw new SpecError(faults)
  return specs
}

function collect(faults: Fault[], parse: () => void): void {
  try {
    parse()
  } catch (error) {
    if (!(error instanceof SpecError)) throw error
    faults.push(...error.faults)
  }
}

function parseFile(file: string, text: string): FileSyntax {
  return parseSpec(file, text)
}

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
  return { name, at: head.at, versions: range, flexibleFrom: from }
}

function resolveBody(head: HeadSyntax, faults: Fault[]): Message {
  const frame = frameOf(head, head.name, faults)
  const { baseline, unstable, listeners, route } = head.settings
  for (const setting of [baseline, unstable, listeners, route]) {
    if (setting !== null) faults.push({ at: setting.at, reason: `a ${head.kind} structure has 'versions' and 'flexible' only` })
  }
  const [body] = head.sections
  return resolveMessage(body ?? { kind: 'body', at: head.at, fields: [], structs: [] }, frame, faults)
}

function resolveApi(head: HeadSyntax, faults: Fault[]): Api {
  const frame = frameOf(head, head.name, faults)
  const { versions, flexibleFrom, at } = frame
  const { baseline, unstable } = head.settings
  for (const version of [baseline?.value.from, baseline?.value.since]) {
    if (baseline === null || version === undefined || version === null || includes(versions, version)) continue
    faults.push({ at: baseline.at, reason: `${version} is outside the versions, ${formatRange(versions)}` })
  }
  if (unstable !== null && !includes(versions, unstable.value)) {
    faults.push({ at: unstable.at, reason: `${unstable.value} is outside the versions, ${formatRange(versions)}` })
  }
  const message = (kind: 'request' | 'response', suffix: string): Message =>
    resolveMessage(sectionOf(head, kind, faults), { ...frame, name: `${head.name}${suffix}` }, faults)
  return {
    name: head.name,
    key: head.key ?? 0,
    at,
    versions,
    baseline: baseline?.value.from ?? versions.min,
    baselineSince: baseline?.value.since ?? Number.POSITIVE_INFINITY,
    flexibleFrom,
    unstableFrom: unstable?.value ?? Number.POSITIVE_INFINITY,
    listeners: listenersOf(head, faults),
    route: routeOf(head, faults),
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

/** Keys, names and type names are unique over all files. */
function checkUnique(specs: Specs): Fault[] {
  const claims = [
    ...specs.apis.map(({ key, at }) => ({ what: `API key ${key}`, at })),
    ...specs.apis.map(({ name, at }) => ({ what: `API name ${name}`, at })),
    ...allMessages(specs).flatMap(({ structs }) => structs.map(({ typeName, at }) => ({ what: `type name ${typeName}`, at }))),
    ...specs.errors.flatMap(({ code, name, at }) => [
      { what: `error code ${code}`, at },
      { what: `error name ${name}`, at },
    ]),
  ]
  const seen = new Set<string>()
  return claims.flatMap(({ what, at }) => {
    const taken = seen.has(what)
    seen.add(what)
    return taken ? [{ at, reason: `${what} is used twice` }] : []
  })
}
