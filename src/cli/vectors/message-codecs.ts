import * as client from '../../protocol/client.ts'
import * as internal from '../../protocol/internal.ts'
import * as server from '../../protocol/server.ts'

/** What writes and reads a message: requests are written by the client's side and read by the server's, responses the other way. */
export interface MessageCodec {
  readonly encode: (version: number, message: object) => Buffer
  readonly decode: (version: number, bytes: Uint8Array) => object
}

/** The codec of a message by its name, say `MetadataRequest` or `GroupMetadataValue`; `undefined` if there is none. */
export function codecOfMessage(name: string): MessageCodec | undefined {
  const [, api = '', direction] = /^(\w+)(Request|Response)$/.exec(name) ?? []
  const ours = member<client.ClientApi>(client, api) ?? member<client.ClientApi>(internal, api)
  const theirs = member<server.ServerApi>(server, api) ?? member<server.ServerApi>(internal, api)
  if (ours !== undefined && theirs !== undefined)
    return direction === 'Request' ? requests(ours, theirs) : responses(ours, theirs)
  const data = member<internal.DataCodec>(internal, name) ?? header(name)
  return data === undefined ? undefined : structures(data)
}

function member<T extends { readonly name: string }>(exported: object, name: string): T | undefined {
  const found = (exported as Readonly<Record<string, { readonly name?: unknown } | undefined>>)[name]
  return found?.name === name ? (found as T) : undefined
}

function header(name: string): internal.DataCodec<object, never> | undefined {
  return [internal.requestHeader, internal.responseHeader].find((codec) => codec.name === name)
}

function requests(ours: client.ClientApi, theirs: server.ServerApi): MessageCodec {
  return {
    encode: (version, message) => client.encodeRequest(ours, version, message),
    decode: (version, bytes) => server.decodeRequest(theirs, version, bytes),
  }
}

function responses(ours: client.ClientApi, theirs: server.ServerApi): MessageCodec {
  return {
    encode: (version, message) => server.encodeResponse(theirs, version, message),
    decode: (version, bytes) => client.decodeResponse(ours, version, bytes),
  }
}

function structures(codec: internal.DataCodec<object, never>): MessageCodec {
  return {
    encode: (version, message) => internal.encodeData(codec, version, message as never),
    decode: (version, bytes) => internal.decodeData(codec, version, bytes),
  }
}
