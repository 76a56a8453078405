import { BrokerError } from '../foundation/errors.ts'
import { type ErrorName, errorTable } from './generated/errors.ts'

export type { ErrorName } from './generated/errors.ts'

/** What an error code says, and what to do before the next try. */
export interface ErrorFacts {
  readonly code: number
  /** Kafka's name, or `UNKNOWN_<code>` for a code that we do not know. */
  readonly name: ErrorName | `UNKNOWN_${number}`
  /** The same request may succeed later. */
  readonly retriable: boolean
  /** Our picture of topics and leaders is stale: refresh it first. */
  readonly refreshMetadata: boolean
  /** The group or transaction coordinator has moved: look it up first. */
  readonly coordinator: boolean
  /** Another client has taken over this identity: final. */
  readonly fencing: boolean
}

const byCode: ReadonlyMap<number, ErrorFacts> = /* @__PURE__ */ new Map(
  errorTable.map(([code, name, words]) => [code, { code, name, ...factsOf(words) }]),
)

const codes: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(errorTable.map(([code, name]) => [name, code]))

function factsOf(words: string): Omit<ErrorFacts, 'code' | 'name'> {
  const said = new Set(words.split(' '))
  return {
    retriable: said.has('retriable'),
    refreshMetadata: said.has('metadata'),
    coordinator: said.has('coordinator'),
    fencing: said.has('fencing'),
  }
}

/** What we know of an error code. One that we do not know is not retriable (X17 of the client rules: it is surfaced, no more). */
export function errorFacts(code: number): ErrorFacts {
  const known = byCode.get(code)
  if (known !== undefined) return known
  return { code, name: `UNKNOWN_${code}`, ...factsOf('') }
}

/** Kafka's name of an error code, or `UNKNOWN_<code>`. */
export function errorName(code: number): ErrorFacts['name'] {
  return errorFacts(code).name
}

/** The code that Kafka gives to this name. */
export function errorCode(name: ErrorName): number {
  return codes.get(name) ?? -1
}

/** Whether the same request may succeed later. */
export function isRetriable(code: number): boolean {
  return errorFacts(code).retriable
}

export interface BrokerErrorContext {
  readonly topic?: string | undefined
  readonly partition?: number | undefined
  /** What the broker said in words. */
  readonly message?: string | null | undefined
}

/** The error of an answer of `api` (its name, say `Produce`) that carries this code. */
export function brokerError(api: string, code: number, { topic, partition, message }: BrokerErrorContext = {}): BrokerError {
  const { name, retriable } = errorFacts(code)
  const place = topic === undefined ? '' : ` for ${topic}${partition === undefined ? '' : `-${partition}`}`
  const words = message === undefined || message === null || message === '' ? '' : `: ${message}`
  return new BrokerError(`${api} failed${place} with ${name} (${code})${words}`, {
    errorCode: code,
    errorName: name,
    api,
    topic,
    partition,
    retriable,
  })
}
