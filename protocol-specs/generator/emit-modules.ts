import { emitDecoders } from './emit-decode.ts'
import { emitEncoders } from './emit-encode.ts'
import { emitErrors } from './emit-errors.ts'
import { emitApiTypes, emitMessageTypes } from './emit-types.ts'
import type { Api, Message, Specs } from './model.ts'
import { headerLine, indented, kebab, ModuleText } from './module-text.ts'

export type Side = 'client' | 'server'

/** Texts of all generated modules, by path below the generated folder. */
export function emitModules(specs: Specs): Map<string, string> {
  const modules = new Map<string, string>()
  const { apis, headers } = specs
  for (const api of apis) {
    const name = `${kebab(api.name)}.ts`
    modules.set(`types/${name}`, typesModule(api))
    for (const side of ['client', 'server'] as const) modules.set(`${side}/${name}`, codecModule(api, side))
  }
  modules.set('types/headers.ts', headerTypes(headers))
  for (const side of ['client', 'server'] as const) {
    modules.set(`${side}/headers.ts`, headerCodecs(headers, side))
    modules.set(`${side}/apis.ts`, apisModule(apis))
  }
  modules.set('types/messages.ts', allTypes(apis))
  modules.set('errors.ts', emitErrors(specs.errors))
  return modules
}

function typesModule(api: Api): string {
  const text = new ModuleText()
  emitApiTypes(api, text)
  return text.toString(headerLine(api.at.file))
}

function codecModule(api: Api, side: Side): string {
  const text = new ModuleText()
  const types = `../types/${kebab(api.name)}.ts`
  const [encoded, decoded] = side === 'client' ? [api.request, api.response] : [api.response, api.request]
  emitDescriptor(api, side, text)
  emitEncoders(encoded, types, text)
  emitDecoders(decoded, types, text)
  text.import(types, `${api.name}Types`, 'type')
  return text.toString(headerLine(api.at.file))
}

function emitDescriptor(api: Api, side: Side, text: ModuleText): void {
  const type = side === 'client' ? 'ClientApi' : 'ServerApi'
  text.import('../../api.ts', type, 'type')
  const { versions, baseline, baselineSince, flexibleFrom, unstableFrom, route } = api
  const [encoded, decoded] = side === 'client' ? [api.request, api.response] : [api.response, api.request]
  const [encode, decode] = side === 'client' ? ['encodeRequest', 'decodeResponse'] : ['encodeResponse', 'decodeRequest']
  text.lines(
    `/** ${api.name} (API key ${api.key}) as a ${side === 'client' ? 'client' : 'broker'} sees it. */`,
    `export const ${api.name}: ${type}<${api.name}Types> = {`,
    ...indented([
      `key: ${api.key},`,
      `name: '${api.name}',`,
      `versions: { min: ${versions.min}, max: ${versions.max} },`,
      `baseline: ${baseline},`,
      `baselineSince: ${numberLiteral(baselineSince)},`,
      `flexibleFrom: ${numberLiteral(flexibleFrom)},`,
      `unstableFrom: ${numberLiteral(unstableFrom)},`,
      `route: '${route}',`,
      ...wrapped(encode, `(w, m, version)`, `encode${encoded.root.typeName}(w, m, version)`, encoded, text),
      ...wrapped(decode, `(r, version)`, `return decode${decoded.root.typeName}(r, version)`, decoded, text),
    ]),
    '}',
    '',
  )
}

/** A member that checks the version and tells every error which message and version it is about. */
function wrapped(
  name: string,
  parameters: string,
  call: string,
  { name: message, versions }: Message,
  text: ModuleText,
): string[] {
  text.import('../../codec.ts', 'checkVersion', 'value')
  text.import('../../codec.ts', 'inMessage', 'value')
  return [
    `${name}${parameters} {`,
    `  checkVersion('${message}', version, ${versions.min}, ${versions.max})`,
    '  try {',
    `    ${call}`,
    '  } catch (error) {',
    `    throw inMessage(error, '${message}', version)`,
    '  }',
    '},',
  ]
}

function numberLiteral(value: number): string {
  return value === Number.POSITIVE_INFINITY ? 'Number.POSITIVE_INFINITY' : `${value}`
}

function headerTypes(headers: readonly Message[]): string {
  const text = new ModuleText()
  for (const header of headers) emitMessageTypes(header, text)
  return text.toString(headerLine('headers.kspec'))
}

/** A client writes request headers and reads response headers; a server the other way round. */
function headerCodecs(headers: readonly Message[], side: Side): string {
  const text = new ModuleText()
  const types = '../types/headers.ts'
  for (const header of headers) {
    const isRequest = header.name === 'RequestHeader'
    if (isRequest === (side === 'client')) emitHeaderEncoder(header, types, text)
    else emitHeaderDecoder(header, types, text)
  }
  return text.toString(headerLine('headers.kspec'))
}

function emitHeaderEncoder(header: Message, types: string, text: ModuleText): void {
  const { name } = header
  const [member = '', ...body] = wrapped(
    `write${name}`,
    `(w: ByteWriter, m: ${name}Input, version: number): void`,
    `encode${name}(w, m, version)`,
    header,
    text,
  )
  text.lines(`/** Writes a ${name}. */`, `export function ${member}`, ...body.slice(0, -1), '}', '')
  emitEncoders(header, types, text)
}

function emitHeaderDecoder(header: Message, types: string, text: ModuleText): void {
  const { name } = header
  const [member = '', ...body] = wrapped(
    `read${name}`,
    `(r: ByteReader, version: number): ${name}`,
    `return decode${name}(r, version)`,
    header,
    text,
  )
  text.lines(`/** Reads a ${name}. */`, `export function ${member}`, ...body.slice(0, -1), '}', '')
  emitDecoders(header, types, text)
}

function apisModule(apis: readonly Api[]): string {
  const text = new ModuleText()
  for (const api of apis) text.lines(`export { ${api.name} } from './${kebab(api.name)}.ts'`)
  return `${headerLine('apis')}\n\n${text.toString('').trim()}\n`
}

function allTypes(apis: readonly Api[]): string {
  const lines = ['headers', ...apis.map((api) => kebab(api.name))].map((name) => `export type * from './${name}.ts'`)
  return `${headerLine('apis')}\n\n${lines.join('\n')}\n`
}
