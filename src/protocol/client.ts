/** The protocol as a client sees it: `jackdaw/protocol`. */

export { KafkaError, ProtocolError, UnsupportedVersionError } from '../foundation/errors.ts'
export { ByteReader, zeroUuid } from '../wire/byte-reader.ts'
export { ByteWriter } from '../wire/byte-writer.ts'
export type { ApiFacts, ApiTypes, ClientApi, Route, TopicPartitions, VersionRange } from './api.ts'
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
export type { DataCodec } from './data-codec.ts'
export { decodeData, decodeVersioned, encodeData, encodeVersioned } from './data-messages.ts'
export type { DecodeOptions } from './decode-options.ts'
export type { BrokerId, GroupId, ProducerId, TopicName, TransactionalId } from './entities.ts'
export * from './generated/client/apis.ts'
export * from './generated/data/consumer-protocol.ts'
export * from './generated/enums.ts'
export type * from './generated/types/messages.ts'
export { type RequestHead, readResponseHeader, writeRequestHeader } from './header.ts'
export { parseExactJson, writeExactJson } from './json/exact-json.ts'
export { fromJson, fromJsonText } from './json/from-json.ts'
export type { JsonObject, JsonValue } from './json/json-value.ts'
export { type FactsOf, isMessageName, type MessageName, messageFacts, messageNames } from './json/load-facts.ts'
export type {
  FieldFacts,
  MessageFacts,
  ScalarFieldFacts,
  ScalarType,
  StructFacts,
  StructFieldFacts,
} from './json/message-facts.ts'
export { toJson, toJsonText } from './json/to-json.ts'
export { commonRange, type NegotiateOptions } from './negotiate.ts'
export type { UnknownTag } from './unknown-tags.ts'
