/// <reference types="node" />
export { Admin } from './admin/admin.ts'
export type { AdminOptions, CreateTopicsOptions } from './admin/options.ts'
export type { NewTopic, TopicResult } from './admin/topics.ts'
export type { Exchange, RequestOptions } from './cluster/cluster.ts'
export type { Broker, ClusterView, PartitionView, TopicView } from './cluster/view/cluster-view.ts'
export type { Address, Socket, SocketListener, Transport } from './connection/transport.ts'
export type { PartitionOffset, ReaderOptions, ReadFrom } from './consumer/options.ts'
export { Reader } from './consumer/reader.ts'
export type { ReaderBatch } from './consumer/reader-batch.ts'
export type { WaitOptions } from './foundation/abort.ts'
export type { Clock, Timer } from './foundation/clock.ts'
export {
  BrokerError,
  BufferFullError,
  type Certainty,
  ClosedError,
  ConfigError,
  ConnectionError,
  KafkaError,
  type KafkaErrorCode,
  ProtocolError,
  SendError,
  type Sent,
  TimeoutError,
  UnsupportedVersionError,
} from './foundation/errors.ts'
export type { LogFields, Logger } from './foundation/logger.ts'
export type { Random } from './foundation/random.ts'
export { Kafka, type KafkaEvents, type KafkaMetrics } from './kafka.ts'
export type { KafkaOptions } from './options.ts'
export type { Acknowledgement } from './producer/acknowledgement.ts'
export type { Message } from './producer/message.ts'
export type { Compression, ProducerOptions } from './producer/options.ts'
export { type CloseOptions, type CloseReport, Producer, type SendOptions, type SendResult } from './producer/producer.ts'
export type { KafkaRecord } from './records/record.ts'
export type { DecodedHeader } from './records/record-fields.ts'
