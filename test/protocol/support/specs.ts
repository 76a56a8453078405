import { fileURLToPath } from 'node:url'
import type { Api, Message, Specs } from '../../../protocol-specs/generator/model.ts'
import { loadSpecs, readSpecTexts } from '../../../protocol-specs/generator/spec-folder.ts'
import { versionsOf } from '../../../protocol-specs/generator/versions.ts'
import type { ClientApi, ServerApi } from '../../../src/protocol/api.ts'
import * as client from '../../../src/protocol/client.ts'
import * as internal from '../../../src/protocol/internal.ts'
import * as server from '../../../src/protocol/server.ts'

/** The project's specs: what the codecs are tested against is read from them, not from the codecs. */
export const specs: Specs = loadSpecs(readSpecTexts(fileURLToPath(new URL('../../../protocol-specs', import.meta.url))))

/** One message, with the codec that writes it and the one, of the other side where there are sides, that reads it. */
export interface Codec {
  readonly message: Message
  readonly encode: (version: number, value: object) => Buffer
  readonly decode: (version: number, bytes: Uint8Array) => object
}

type Exports = Readonly<Record<string, unknown>>

function exported<T>(exports: object, name: string): T {
  const found = (exports as Exports)[name]
  if (found === undefined) throw new Error(`${name} is in the specs, but not exported`)
  return found as T
}

function codecsOf(api: Api): Codec[] {
  const ours = exported<ClientApi>(api.internal ? internal : client, api.name)
  const theirs = exported<ServerApi>(api.internal ? internal : server, api.name)
  const request: Codec = {
    message: api.request,
    encode: (version, value) => client.encodeRequest(ours, version, value),
    decode: (version, bytes) => server.decodeRequest(theirs, version, bytes),
  }
  const response: Codec = {
    message: api.response,
    encode: (version, value) => server.encodeResponse(theirs, version, value),
    decode: (version, bytes) => client.decodeResponse(ours, version, bytes),
  }
  return [request, response]
}

function codecOfData(message: Message, name: string): Codec {
  const codec = exported<internal.DataCodec>(internal, name)
  return {
    message,
    encode: (version, value) => internal.encodeData(codec, version, value),
    decode: (version, bytes) => internal.decodeData(codec, version, bytes),
  }
}

/** Every message: requests and responses, headers, structures. */
export const codecs: readonly Codec[] = [
  ...specs.apis.flatMap(codecsOf),
  ...specs.headers.map((header) => codecOfData(header, header.name.charAt(0).toLowerCase() + header.name.slice(1))),
  ...specs.data.map((structure) => codecOfData(structure, structure.name)),
]

/** Every message in every version. */
export const pairs: readonly (readonly [name: string, version: number, codec: Codec])[] = codecs.flatMap((codec) =>
  versionsOf(codec.message.versions).map((version) => [codec.message.name, version, codec] as const),
)

/** The codec of a message, by the message's name. */
export function codecOf(name: string): Codec {
  const found = codecs.find(({ message }) => message.name === name)
  if (found === undefined) throw new Error(`there is no ${name}`)
  return found
}
