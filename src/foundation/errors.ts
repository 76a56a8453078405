/** Marks our errors across copies of the package and realms; `instanceof` does neither. */
const brand = Symbol.for('jackdaw.error')

/** Every `code` of a jackdaw error; docs/errors.md says what each means and what to do. */
export type KafkaErrorCode =
  | 'CONFIG'
  | 'CONNECTION'
  | 'TIMEOUT'
  | 'PROTOCOL'
  | 'CORRUPT_RECORDS'
  | 'CODEC_MISSING'
  | 'BROKER'
  | 'UNSUPPORTED_VERSION'
  | 'RECORD_TOO_LARGE'
  | 'DELIVERY_TIMEOUT'
  | 'BUFFER_FULL'
  | 'ABORTED'
  | 'CLOSED'

/** Whether a request can have reached the broker: `no` only if it was never handed to the socket. */
export type Sent = 'no' | 'maybe'

/** What is known of a failed send: `not-persisted` is a promise, `maybe-persisted` an honest doubt. */
export type Certainty = 'not-persisted' | 'maybe-persisted'

export interface ErrorDetails {
  readonly cause?: unknown
  readonly retriable?: boolean
}

/** Base of every error that jackdaw throws: `code` is stable; `retriable` says that the same call may succeed later. */
export class KafkaError extends Error {
  override readonly name: string = 'KafkaError'
  readonly code: KafkaErrorCode
  readonly retriable: boolean

  constructor(code: KafkaErrorCode, message: string, { cause, retriable = false }: ErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
    this.retriable = retriable
    Object.defineProperty(this, brand, { value: true })
  }

  /** Use this where you would use `instanceof`: it holds for every copy of the package. */
  static is(value: unknown): value is KafkaError {
    return typeof value === 'object' && value !== null && brand in value
  }

  /** A plain object for logs: name, message, every field of this error, and the chain of causes. */
  toJSON(): Record<string, unknown> {
    return errorToJson(this, longestChain)
  }
}

/** A chain of causes is cut here: it could run in a circle. */
const longestChain = 8

function errorToJson(error: KafkaError, links: number): Record<string, unknown> {
  const { name, message, cause } = error
  return { ...Object.fromEntries(Object.entries(error)), name, message, cause: causeToJson(cause, links - 1) }
}

function causeToJson(cause: unknown, links: number): unknown {
  if (cause instanceof Error || KafkaError.is(cause)) {
    if (links === 0) return cause.message
    if (KafkaError.is(cause)) return errorToJson(cause, links)
    return { name: cause.name, message: cause.message, cause: causeToJson(cause.cause, links - 1) }
  }
  // What a caller aborts with can be anything, also what JSON cannot say.
  const plain = cause == null || typeof cause === 'string' || typeof cause === 'number' || typeof cause === 'boolean'
  return plain ? cause : String(cause)
}

/** Options or arguments that cannot work. `faults` has one line per wrong key: all of them, at once. */
export class ConfigError extends KafkaError {
  override readonly name: string = 'ConfigError'
  readonly faults: readonly string[]

  constructor(message: string, faults: readonly string[] = [message]) {
    super('CONFIG', message)
    this.faults = faults
  }
}

export interface ConnectionErrorDetails extends ErrorDetails {
  readonly sent: Sent
  /** `host:port` of the peer, where one is known. */
  readonly broker?: string | undefined
}

/** No connection, or it was lost before the answer came. `sent` says whether the broker can have got the request. */
export class ConnectionError extends KafkaError {
  override readonly name: string = 'ConnectionError'
  readonly sent: Sent
  readonly broker: string | undefined

  constructor(message: string, { sent, broker, cause, retriable = true }: ConnectionErrorDetails) {
    super('CONNECTION', message, { cause, retriable })
    this.sent = sent
    this.broker = broker
  }
}

/** No answer within its time. With `sent: 'maybe'` the request may have been carried out. */
export class TimeoutError extends KafkaError {
  override readonly name: string = 'TimeoutError'
  readonly sent: Sent

  constructor(message: string, { sent = 'maybe', cause }: { readonly sent?: Sent; readonly cause?: unknown } = {}) {
    super('TIMEOUT', message, { cause, retriable: true })
    this.sent = sent
  }
}

export interface ProtocolErrorDetails extends ErrorDetails {
  readonly code?: 'PROTOCOL' | 'CORRUPT_RECORDS' | 'CODEC_MISSING'
  /** Name of the message or structure, say `MetadataResponse`. */
  readonly api?: string | undefined
  readonly version?: number | undefined
  /** Byte offset in the message at which decoding failed. */
  readonly offset?: number | undefined
  /** The field, say `topics[2].partitions[0].leaderId`. */
  readonly path?: string | undefined
}

/** Bytes that break the protocol, or a message that cannot be written as it is. */
export class ProtocolError extends KafkaError {
  override readonly name: string = 'ProtocolError'
  readonly api: string | undefined
  readonly version: number | undefined
  readonly offset: number | undefined
  readonly path: string | undefined

  constructor(message: string, details: ProtocolErrorDetails = {}) {
    super(details.code ?? 'PROTOCOL', message, details)
    this.api = details.api
    this.version = details.version
    this.offset = details.offset
    this.path = details.path
  }
}

export interface BrokerErrorDetails extends ErrorDetails {
  readonly errorCode: number
  readonly errorName: string
  readonly api: string
  readonly topic?: string | undefined
  readonly partition?: number | undefined
}

/** A broker answered with an error code. `errorName` is Kafka's name of it, or `UNKNOWN_<code>` for one we do not know. */
export class BrokerError extends KafkaError {
  override readonly name: string = 'BrokerError'
  readonly errorCode: number
  readonly errorName: string
  readonly api: string
  readonly topic: string | undefined
  readonly partition: number | undefined

  constructor(message: string, details: BrokerErrorDetails) {
    super('BROKER', message, details)
    this.errorCode = details.errorCode
    this.errorName = details.errorName
    this.api = details.api
    this.topic = details.topic
    this.partition = details.partition
  }
}

export interface SendErrorDetails extends ErrorDetails {
  readonly certainty: Certainty
  readonly topic?: string | undefined
  readonly partition?: number | undefined
}

/** A record was not acknowledged. `certainty` says whether it can be in the log all the same; `cause` says why. */
export class SendError extends KafkaError {
  override readonly name: string = 'SendError'
  readonly certainty: Certainty
  readonly topic: string | undefined
  readonly partition: number | undefined

  constructor(code: KafkaErrorCode, message: string, details: SendErrorDetails) {
    super(code, message, details)
    this.certainty = details.certainty
    this.topic = details.topic
    this.partition = details.partition
  }
}

/** The producer's buffer, and the line of those who wait for room in it, are full. Nothing was taken. */
export class BufferFullError extends KafkaError {
  override readonly name: string = 'BufferFullError'
  readonly certainty: Certainty = 'not-persisted'

  constructor(message: string) {
    super('BUFFER_FULL', message, { retriable: true })
  }
}

export interface UnsupportedVersionDetails extends ErrorDetails {
  readonly api: string
  readonly version?: number | undefined
  /** The field that this version cannot carry. */
  readonly path?: string | undefined
  /** The versions that would do, say `4+`. */
  readonly carried?: string | undefined
}

/** No version that both sides speak can say what was asked. Nothing was sent. */
export class UnsupportedVersionError extends KafkaError {
  override readonly name: string = 'UnsupportedVersionError'
  readonly api: string
  readonly version: number | undefined
  readonly path: string | undefined
  readonly carried: string | undefined

  constructor(message: string, details: UnsupportedVersionDetails) {
    super('UNSUPPORTED_VERSION', message, details)
    this.api = details.api
    this.version = details.version
    this.path = details.path
    this.carried = details.carried
  }
}

/** The client was closed before or during the call. */
export class ClosedError extends KafkaError {
  override readonly name: string = 'ClosedError'

  constructor(what: string) {
    super('CLOSED', `${what} is closed`)
  }
}
