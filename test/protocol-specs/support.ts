import type { Specs } from '../../protocol-specs/generator/model.ts'
import { SpecError } from '../../protocol-specs/generator/spec-error.ts'
import { loadSpecs } from '../../protocol-specs/generator/spec-folder.ts'

const head = (settings: string, route: string): string =>
  `api Probe 7\nversions 0-9\n${settings}listeners broker\nroute ${route}\n\n`

/** The specs of one API, `Probe`, versions 0-9, flexible from 5 on, with this request. */
export function probe(request: string, settings = 'flexible 5+\n', route = 'any'): Specs {
  return loadSpecs(new Map([['probe.kspec', `${head(settings, route)}request\n${indent(request)}\nresponse\n`]]))
}

/** Of the first line of a `probe`'s request. */
export const firstLine = 8

function indent(text: string): string {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n')
  return lines.map((line) => `  ${line}`).join('\n')
}

/** What is wrong with a spec, each `line:column reason`. */
export function faultsOf(load: () => unknown): string[] {
  try {
    load()
  } catch (error) {
    if (error instanceof SpecError) return error.faults.map(({ at, reason }) => `${at.line}:${at.column} ${reason}`)
    throw error
  }
  return []
}
