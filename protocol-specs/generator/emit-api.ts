import { emitDecoders } from './emit-decode.ts'
import { emitEncoders } from './emit-encode.ts'
import { emitTarget } from './emit-target.ts'
import { emitApiTypes } from './emit-types.ts'
import type { Api, Message } from './model.ts'
import { docComment, headerLine, indented, kebab, ModuleText } from './module-text.ts'

export type Side = 'client' | 'server'

/** Name of the modules of an API, without folder. */
export function apiFile({ name }: { readonly name: string }): string {
  return `${kebab(name)}.ts`
}

/** The module of an API's types. */
export function apiTypes(api: Api): string {
  const text = new ModuleText()
  emitApiTypes(api, text)
  return text.toString(headerLine(api.at.file))
}

/** The module of one side of an API: what it writes and what it reads. */
export function apiCodec(api: Api, side: Side): string {
  const text = new ModuleText()
  const types = `../types/${apiFile(api)}`
  const [written, read] = side === 'client' ? [api.request, api.response] : [api.response, api.request]
  const type = side === 'client' ? 'ClientApi' : 'ServerApi'
  text.import('../../api.ts', type, 'type')
  emitDescriptor(api, `${type}<${api.name}Types>`, side === 'client' ? 'as a client sees it' : 'as a broker sees it', text, [
    ...(side === 'client' ? emitTarget(api, text) : []),
    ...encoderOf(api, written, text),
    ...decoderOf(api, read, text),
  ])
  emitEncoders(written, types, text)
  emitDecoders(read, types, text)
  text.import(types, `${api.name}Types`, 'type')
  return text.toString(headerLine(api.at.file))
}

/** The module of both sides of an API that brokers speak among themselves. */
export function internalCodec(api: Api): string {
  const text = new ModuleText()
  const types = `../types/${apiFile(api)}`
  const messages = [api.request, api.response]
  for (const type of ['ClientApi', 'ServerApi']) text.import('../../api.ts', type, 'type')
  const type = `ClientApi<${api.name}Types> & ServerApi<${api.name}Types>`
  emitDescriptor(api, type, 'in both directions', text, [
    ...emitTarget(api, text),
    ...messages.flatMap((message) => [...encoderOf(api, message, text), ...decoderOf(api, message, text)]),
  ])
  for (const message of messages) {
    emitEncoders(message, types, text)
    emitDecoders(message, types, text)
  }
  text.import(types, `${api.name}Types`, 'type')
  return text.toString(headerLine(api.at.file))
}

function emitDescriptor(api: Api, type: string, manner: string, text: ModuleText, codecs: readonly string[]): void {
  const { name, key, versions, baseline, baselineSince, flexibleFrom, unstableFrom, route } = api
  text.lines(
    ...docComment(`${name} (API key ${key}) ${manner}.`, api.doc),
    `export const ${name}: ${type} = {`,
    ...indented([
      `key: ${key},`,
      `name: '${name}',`,
      `versions: { min: ${versions.min}, max: ${versions.max} },`,
      `baseline: ${baseline},`,
      `baselineSince: ${numberLiteral(baselineSince)},`,
      `flexibleFrom: ${numberLiteral(flexibleFrom)},`,
      `unstableFrom: ${numberLiteral(unstableFrom)},`,
      `route: '${route}',`,
      ...codecs,
    ]),
    '}',
    '',
  )
}

function encoderOf(api: Api, message: Message, text: ModuleText): string[] {
  const method = message === api.request ? 'encodeRequest' : 'encodeResponse'
  return guarded(`${method}(w, m, version)`, `encode${message.root.typeName}(w, m, version)`, message, text)
}

function decoderOf(api: Api, message: Message, text: ModuleText): string[] {
  const method = message === api.request ? 'decodeRequest' : 'decodeResponse'
  return guarded(`${method}(r, version)`, `return decode${message.root.typeName}(r, version)`, message, text)
}

/** A member that checks the version and tells every error which message and version it is about. */
export function guarded(member: string, call: string, { name, versions }: Message, text: ModuleText): string[] {
  text.import('../../codec.ts', 'checkVersion', 'value')
  text.import('../../codec.ts', 'inMessage', 'value')
  return [
    `${member} {`,
    `  checkVersion('${name}', version, ${versions.min}, ${versions.max})`,
    '  try {',
    `    ${call}`,
    '  } catch (error) {',
    `    throw inMessage(error, '${name}', version)`,
    '  }',
    '},',
  ]
}

export function numberLiteral(value: number): string {
  return value === Number.POSITIVE_INFINITY ? 'Number.POSITIVE_INFINITY' : `${value}`
}
