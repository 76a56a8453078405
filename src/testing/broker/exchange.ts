import type { Clock } from '../../foundation/clock.ts'
import { ProtocolError } from '../../foundation/errors.ts'
import type { ApiTypes, VersionRange } from '../../protocol/api.ts'
import { ApiVersions } from '../../protocol/generated/server/api-versions.ts'
import { ByteReader } from '../../wire/byte-reader.ts'
import type { ClusterState } from '../cluster/cluster-state.ts'
import { unsupportedApiVersions } from '../handlers/api-versions.ts'
import type { Answer, AnyHandler, HandlerContext } from '../handlers/handler.ts'
import type { Interceptors } from '../interceptors.ts'
import type { Journal, OpenEntry } from '../journal.ts'
import { errorCodesIn } from './error-codes-in.ts'
import { type RequestHead, readHead, responseFrame } from './framing.ts'
import type { WaitingRoom } from './waiting-room.ts'

/** What the brokers of a cluster share. */
export interface ClusterEnvironment {
  readonly cluster: ClusterState
  readonly handlers: ReadonlyMap<number, AnyHandler>
  readonly journal: Journal
  readonly interceptors: Interceptors
  readonly waitingRoom: WaitingRoom
  readonly clock: Clock
  /** Frames that declare more are refused, as `socket.request.max.bytes` says. */
  readonly maxRequestBytes: number
  /** A fault of a handler or an interceptor; never of a client. */
  readonly onFault: (error: unknown) => void
}

/** One broker, as its exchanges see it. */
export interface BrokerEnvironment extends ClusterEnvironment {
  readonly broker: number
  readonly versions: ReadonlyMap<number, VersionRange>
}

/** The connection that a request came on. */
export interface Peer {
  readonly connection: number
  /** Aborted when the connection is gone. */
  readonly gone: AbortSignal
}

/** What goes back. After `hang` the connection stays open and is not read any more. */
export type Outgoing =
  | { readonly kind: 'reply'; readonly pieces: Uint8Array[] }
  | { readonly kind: 'silent' }
  | { readonly kind: 'hang' }
  | { readonly kind: 'close' }

type Settled = Exclude<Answer<ApiTypes>, { readonly kind: 'wait' | 'later' }>

/** A request that was read, and all that its answer needs. */
interface Incoming {
  readonly head: RequestHead
  readonly handler: AnyHandler
  readonly request: object
  readonly context: HandlerContext
  readonly entry: OpenEntry
}

const close: Outgoing = { kind: 'close' }

/**
 * One request, from its frame to its answer: decoded, written into the journal, shown to the interceptors, handled. What a
 * broker would not understand closes the connection.
 */
export async function exchange(frame: Buffer, peer: Peer, environment: BrokerEnvironment): Promise<Outgoing> {
  const incoming = read(frame, peer, environment)
  if ('kind' in incoming) return incoming
  const { journal, interceptors } = environment
  const { entry, handler } = incoming
  try {
    if (!interceptors.watches(handler.api.key)) return settle(await handle(incoming, peer, environment), incoming, environment)
    return await intercepted(incoming, peer, environment)
  } catch (error) {
    journal.settle(entry, { kind: 'closed' })
    environment.onFault(error)
    return close
  }
}

/** The decoded request; or at once what goes back, if it is none that this broker takes. */
function read(frame: Buffer, peer: Peer, environment: BrokerEnvironment): Incoming | Outgoing {
  const { broker, versions, journal, cluster, clock, handlers } = environment
  const reader = new ByteReader(frame)
  const head = understood(() => readHead(reader, handlers), environment)
  if (head === null) return close
  const { apiKey, version, clientId, correlationId } = head
  const handler = handlers.get(apiKey)
  const api = handler?.api.name ?? `API ${apiKey}`
  const known = { broker, connection: peer.connection, api, apiKey, version, clientId, correlationId, bytes: frame.length }
  const note = (request: object | null): OpenEntry =>
    journal.open({ ...known, request, intercepted: false, outcome: { kind: 'waiting' } })
  const range = versions.get(apiKey)
  if (handler === undefined || range === undefined || version < range.min || version > range.max) {
    return refuse(head, note(null), environment)
  }
  const request = understood(() => decodeWhole(handler, reader, version), environment)
  const entry = note(request)
  if (request === null) {
    journal.settle(entry, { kind: 'closed' })
    return close
  }
  const context = { cluster, broker, version, versions, now: clock.now(), wallTime: clock.wallTime() }
  return { head, handler, request, context, entry }
}

function decodeWhole({ api }: AnyHandler, reader: ByteReader, version: number): object {
  const request = api.decodeRequest(reader, version)
  if (reader.remaining > 0) throw new ProtocolError(`${reader.remaining} bytes behind the request`)
  return request
}

/** What `decode` gives; `null` for bytes that break the protocol. */
function understood<T>(decode: () => T, { onFault }: BrokerEnvironment): T | null {
  try {
    return decode()
  } catch (error) {
    if (!(error instanceof ProtocolError)) onFault(error)
    return null
  }
}

/** An API or a version that this broker does not take: the end of the connection, but for ApiVersions (KIP-511). */
function refuse(head: RequestHead, entry: OpenEntry, { cluster, versions, journal }: BrokerEnvironment): Outgoing {
  if (head.apiKey !== ApiVersions.key || !versions.has(ApiVersions.key)) {
    journal.settle(entry, { kind: 'closed' })
    return close
  }
  const response = unsupportedApiVersions({ cluster, versions })
  journal.settle(entry, { kind: 'answered', response, errorCodes: errorCodesIn(response) })
  return { kind: 'reply', pieces: responseFrame(ApiVersions, { ...head, version: 0 }, response) }
}

/** Lets the handler work, through all its waits. */
async function handle(incoming: Incoming, { gone }: Peer, environment: BrokerEnvironment): Promise<Settled> {
  const { handler, request, context } = incoming
  let answer = handler.handle(request, context)
  wake(environment)
  while (answer.kind === 'wait' || answer.kind === 'later') {
    if (answer.kind === 'later') {
      answer = await answer.answer
      wake(environment)
      continue
    }
    const wait = environment.waitingRoom.wait(answer.partitions, answer.untilMs)
    if (gone.aborted) wait.abandon()
    gone.addEventListener('abort', wait.abandon, { once: true })
    const reason = await wait.woken
    gone.removeEventListener('abort', wait.abandon)
    if (reason === 'abandoned') return { kind: 'close' }
    answer = answer.again(environment.clock.now())
  }
  if (answer.kind === 'reply') checkErrors(handler, answer.body)
  return answer
}

/** Whoever waits for what has just changed looks again. */
export function wake({ cluster, waitingRoom }: ClusterEnvironment): void {
  if (cluster.changed.size === 0) return
  const changed = [...cluster.changed]
  cluster.changed.clear()
  waitingRoom.wake(changed)
}

function checkErrors({ api, errors }: AnyHandler, body: object): void {
  const stray = errorCodesIn(body).find((code) => !errors.includes(code))
  if (stray !== undefined) throw new RangeError(`${api.name} has answered ${stray}, which its handler does not list`)
}

async function intercepted(incoming: Incoming, peer: Peer, environment: BrokerEnvironment): Promise<Outgoing> {
  const { head, handler, request, entry } = incoming
  let handled: Promise<Settled> | null = null
  const handleOnce = (): Promise<Settled> => {
    if (handled === null) {
      handled = handle(incoming, peer, environment)
      // An interceptor may drop what it has asked for.
      handled.catch(() => {})
    }
    return handled
  }
  const { broker, interceptors } = environment
  const { version, clientId, correlationId } = head
  const decided = await interceptors.run(handler.api.key, request, {
    broker,
    connection: peer.connection,
    version,
    clientId,
    correlationId,
    handle: async () => {
      const answer = await handleOnce()
      return answer.kind === 'reply' ? answer.body : null
    },
  })
  if (decided === undefined) return settle(await handleOnce(), incoming, environment)
  entry.intercepted = true
  return settle(decidedAnswer(decided), incoming, environment)
}

function decidedAnswer(decided: object | 'close' | 'swallow'): Settled {
  if (decided === 'close') return { kind: 'close' }
  return decided === 'swallow' ? { kind: 'hang' } : { kind: 'reply', body: decided as object }
}

/** Encodes an answer and writes its outcome down. */
function settle(answer: Settled, { head, handler, entry }: Incoming, { journal }: BrokerEnvironment): Outgoing {
  switch (answer.kind) {
    case 'reply': {
      const pieces = responseFrame(handler.api, head, answer.body)
      journal.settle(entry, { kind: 'answered', response: answer.body, errorCodes: errorCodesIn(answer.body) })
      return { kind: 'reply', pieces }
    }
    case 'silent':
    case 'hang':
      journal.settle(entry, { kind: 'silent' })
      return { kind: answer.kind }
    case 'close':
      journal.settle(entry, { kind: 'closed' })
      return close
  }
}
