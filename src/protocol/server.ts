/** The protocol as a broker sees it, for tests and tools: `jackdaw/protocol/server`. */

export { ByteReader, zeroUuid } from '../wire/byte-reader.ts'
export { ByteWriter } from '../wire/byte-writer.ts'
export type { ApiFacts, ApiTypes, Route, ServerApi, VersionRange } from './api.ts'
export type { DecodeOptions } from './decode-options.ts'
export type { BrokerId, GroupId, ProducerId, TopicName, TransactionalId } from './entities.ts'
export { type ReleaseName, releaseOffers } from './generated/releases.ts'
export * from './generated/server/apis.ts'
export type * from './generated/types/messages.ts'
export { readRequestHeader, writeResponseHeader } from './server-header.ts'
export { decodeRequest, encodeResponse } from './server-messages.ts'
export type { UnknownTag } from './unknown-tags.ts'
