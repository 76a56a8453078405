import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkMessage } from './check-message.ts'
import { allMessages, type Specs } from './model.ts'
import { parseErrors } from './parse-errors.ts'
import { parseSpec } from './parse-spec.ts'
import { resolveApi, resolveBody } from './resolve-head.ts'
import { type Fault, SpecError } from './spec-error.ts'
import type { HeadSyntax } from './syntax.ts'

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
      else heads.push(...parseSpec(file, text).heads)
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
