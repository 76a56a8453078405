import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkMessage } from './check-message.ts'
import { allMessages, type Specs } from './model.ts'
import { parseEnums } from './parse-enums.ts'
import { parseErrors } from './parse-errors.ts'
import { parseReleases } from './parse-releases.ts'
import { parseSpec } from './parse-spec.ts'
import { resolveApi, resolveBody } from './resolve-head.ts'
import { type Fault, SpecError } from './spec-error.ts'
import type { HeadSyntax } from './syntax.ts'
import { formatRange } from './versions.ts'

/** Texts of the spec files by name, relative to the spec folder. */
export type SpecTexts = ReadonlyMap<string, string>

/** Reads the spec files of a folder; names are made relative to it. */
export function readSpecTexts(folder: string): SpecTexts {
  const single = ['headers.kspec', 'errors.kspec', 'enums.kspec', 'releases.kspec']
  const names = [...single, ...kspecsIn(folder, 'apis'), ...kspecsIn(folder, 'data')]
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
  const enums: Specs['enums'][number][] = []
  const releases: Specs['releases'][number][] = []
  for (const [file, text] of texts) {
    collect(faults, () => {
      if (file === 'errors.kspec') errors.push(...parseErrors(file, text))
      else if (file === 'enums.kspec') enums.push(...parseEnums(file, text))
      else if (file === 'releases.kspec') releases.push(...parseReleases(file, text))
      else heads.push(...parseSpec(file, text).heads)
    })
  }
  const apis = heads.filter((head) => head.kind === 'api').map((head) => resolveApi(head, faults))
  const specs: Specs = {
    apis: apis.sort((a, b) => a.key - b.key),
    headers: heads.filter((head) => head.kind === 'header').map((head) => resolveBody(head, faults)),
    data: heads.filter((head) => head.kind === 'data').map((head) => resolveBody(head, faults)),
    errors,
    enums,
    releases,
  }
  faults.push(...allMessages(specs).flatMap(checkMessage), ...checkUnique(specs), ...checkReleases(specs))
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

/** A release offers APIs that we know, in versions that we know. */
function checkReleases({ apis, releases }: Specs): Fault[] {
  const known = new Map(apis.map((api) => [api.name, api]))
  return releases.flatMap(({ offers }) =>
    offers.flatMap(({ api: name, at, versions }) => {
      const api = known.get(name)
      if (api === undefined) return [{ at, reason: `there is no API ${name}` }]
      const within = versions.max <= api.versions.max
      return within ? [] : [{ at, reason: `${formatRange(versions)} is outside the versions, ${formatRange(api.versions)}` }]
    }),
  )
}

/** Keys, names and type names are unique over all files. */
function checkUnique(specs: Specs): Fault[] {
  const claims = [
    ...specs.apis.map(({ key, at }) => ({ what: `API key ${key}`, at })),
    ...specs.apis.map(({ name, at }) => ({ what: `API name ${name}`, at })),
    ...allMessages(specs).flatMap(({ structs }) => structs.map(({ typeName, at }) => ({ what: `type name ${typeName}`, at }))),
    ...specs.enums.map(({ name, at }) => ({ what: `enumeration ${name}`, at })),
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
