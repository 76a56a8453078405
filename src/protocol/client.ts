/** The protocol as a client sees it: `jackdaw/protocol`. */

export { ByteReader, zeroUuid } from '../wire/byte-reader.ts'
export { ByteWriter } from '../wire/byte-writer.ts'
export type { ApiFacts, ApiTypes, ClientApi, Route, VersionRange } from './api.ts'
export {
  type BrokerErrorContext,
  brokerError,
  type ErrorFacts,
  type ErrorName,
  errorCode,
  errorFacts,
  errorName,
  isRetriable,
} from './broker-error.ts'
export { decodeResponse, encodeRequest } from './client-messages.ts'
export type { DecodeOptions } from './decode-options.ts'
export type { BrokerId, GroupId, ProducerId, TopicName, TransactionalId } from './entities.ts'
export * from './generated/client/apis.ts'
export type * from './generated/types/messages.ts'
export { type RequestHead, readResponseHeader, writeRequestHeader } from './header.ts'
export { commonRange, type NegotiateOptions } from './negotiate.ts'
export type { UnknownTag } from './unknown-tags.ts'
