import { fileURLToPath } from 'node:url'
import type { Api, Message, Specs } from '../../../protocol-specs/generator/model.ts'
import { loadSpecs, readSpecTexts } from '../../../protocol-specs/generator/spec-folder.ts'
import { versionsOf } from '../../../protocol-specs/generator/versions.ts'
import type { ClientApi, ServerApi } from '../../../src/protocol/api.ts'
import * as client from '../../../src/protocol/client.ts'
import * as server from '../../../src/protocol/server.ts'

/** The project's specs: what the codecs are tested against is read from them, not from the codecs. */
export const specs: Specs = loadSpecs(readSpecTexts(fileURLToPath(new URL('../../../protocol-specs', import.meta.url))))

/** One message, with the codec that writes it and the one, of the other side, that reads it. */
export interface Codec {
  readonly api: Api
  readonly message: Message
  readonly encode: (version: number, value: object) => Buffer
  readonly decode: (version: number, bytes: Uint8Array) => object
}

const clientApis = client as unknown as Readonly<Record<string, ClientApi>>
const serverApis = server as unknown as Readonly<Record<string, ServerApi>>

function codecsOf(api: Api): Codec[] {
  const [ours, theirs] = [clientApis[api.name], serverApis[api.name]]
  if (ours === undefined || theirs === undefined) throw new Error(`${api.name} is in the specs, but not exported`)
  const request: Codec = {
    api,
    message: api.request,
    encode: (version, value) => client.encodeRequest(ours, version, value),
    decode: (version, bytes) => server.decodeRequest(theirs, version, bytes),
  }
  const response: Codec = {
    api,
    message: api.response,
    encode: (version, value) => server.encodeResponse(theirs, version, value),
    decode: (version, bytes) => client.decodeResponse(ours, version, bytes),
  }
  return [request, response]
}

/** Every message of every API. */
export const codecs: readonly Codec[] = specs.apis.flatMap(codecsOf)

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
