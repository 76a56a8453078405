import { apiCodec, apiFile, apiTypes, guarded, internalCodec, type Side } from './emit-api.ts'
import { dataFile, dataModule, headerStructures } from './emit-data.ts'
import { emitDecoders } from './emit-decode.ts'
import { emitEncoders } from './emit-encode.ts'
import { emitEnums } from './emit-enums.ts'
import { emitErrors } from './emit-errors.ts'
import { emitFacts } from './emit-facts.ts'
import { emitReleases } from './emit-releases.ts'
import { emitMessageTypes } from './emit-types.ts'
import type { Data, Message, Specs } from './model.ts'
import { headerLine, ModuleText } from './module-text.ts'

/** Texts of all generated modules, by path below the generated folder. */
export function emitModules(specs: Specs): Map<string, string> {
  const { headers } = specs
  const modules = new Map<string, string>([
    ...apiModules(specs),
    ...[...byFile(specs.data)].map(([file, structures]) => [`data/${file}`, dataModule(structures)] as const),
    ...emitFacts(specs),
    ['types/headers.ts', headerTypes(headers)],
    ['internal/headers.ts', headerStructures(headers)],
    ['internal/messages.ts', internalEntry(specs)],
    ['errors.ts', emitErrors(specs.errors)],
    ['enums.ts', emitEnums(specs.enums)],
    ['releases.ts', emitReleases(specs)],
  ])
  for (const side of ['client', 'server'] as const) modules.set(`${side}/headers.ts`, headerCodecs(headers, side))
  return modules
}

/** The modules of every API, and those through which entry points export them. */
function apiModules({ apis }: Specs): (readonly [path: string, text: string])[] {
  const [internal, open] = [apis.filter((api) => api.internal), apis.filter((api) => !api.internal)]
  const exported = open.map((api) => `export { ${api.name} } from './${apiFile(api)}'`)
  const types = ['headers.ts', ...open.map(apiFile)].map((file) => `export type * from './${file}'`)
  return [
    ...apis.map((api) => [`types/${apiFile(api)}`, apiTypes(api)] as const),
    ...open.map((api) => [`client/${apiFile(api)}`, apiCodec(api, 'client')] as const),
    ...open.map((api) => [`server/${apiFile(api)}`, apiCodec(api, 'server')] as const),
    ...internal.map((api) => [`internal/${apiFile(api)}`, internalCodec(api)] as const),
    ['client/apis.ts', listing('apis', exported)],
    ['server/apis.ts', listing('apis', exported)],
    ['types/messages.ts', listing('apis', types)],
  ]
}

/** All that only the internal entry exports: APIs between brokers with their types, stored structures, headers. */
function internalEntry({ apis, data }: Specs): string {
  const internal = apis.filter((api) => api.internal)
  return listing('apis', [
    ...internal.map((api) => `export { ${api.name} } from './${apiFile(api)}'`),
    ...internal.map((api) => `export type * from '../types/${apiFile(api)}'`),
    ...[...byFile(data).keys()].map((file) => `export * from '../data/${file}'`),
    `export { requestHeader, responseHeader } from './headers.ts'`,
    `export type * from '../types/headers.ts'`,
  ])
}

function listing(source: string, lines: readonly string[]): string {
  return `${headerLine(source)}\n\n${lines.join('\n')}\n`
}

/** Structures by the module that they are generated into. */
function byFile(data: readonly Data[]): Map<string, Data[]> {
  const files = new Map<string, Data[]>()
  for (const structure of data) files.set(dataFile(structure), [...(files.get(dataFile(structure)) ?? []), structure])
  return files
}

function headerTypes(headers: readonly Message[]): string {
  const text = new ModuleText()
  for (const header of headers) emitMessageTypes(header, text)
  return text.toString(headerLine('headers.kspec'))
}

/** A client writes request headers and reads response headers; a server the other way round. */
function headerCodecs(headers: readonly Message[], side: Side): string {
  const text = new ModuleText()
  for (const header of headers) {
    const isRequest = header.name === 'RequestHeader'
    if (isRequest === (side === 'client')) emitHeaderEncoder(header, text)
    else emitHeaderDecoder(header, text)
  }
  return text.toString(headerLine('headers.kspec'))
}

const headerTypesFile = '../types/headers.ts'

function emitHeaderEncoder(header: Message, text: ModuleText): void {
  const { name } = header
  const member = `write${name}(w: ByteWriter, m: ${name}Input, version: number): void`
  const [first = '', ...body] = guarded(member, `encode${name}(w, m, version)`, header, text)
  text.lines(`/** Writes a ${name}. */`, `export function ${first}`, ...body.slice(0, -1), '}', '')
  emitEncoders(header, headerTypesFile, text)
}

function emitHeaderDecoder(header: Message, text: ModuleText): void {
  const { name } = header
  const member = `read${name}(r: ByteReader, version: number): ${name}`
  const [first = '', ...body] = guarded(member, `return decode${name}(r, version)`, header, text)
  text.lines(`/** Reads a ${name}. */`, `export function ${first}`, ...body.slice(0, -1), '}', '')
  emitDecoders(header, headerTypesFile, text)
}
