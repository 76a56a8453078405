import { ConfigError } from '../foundation/errors.ts'
import type { ApiFacts, ApiTypes } from '../protocol/api.ts'
import { type ErrorName, errorCode } from '../protocol/broker-error.ts'
import { allHandlers } from './handlers/all-handlers.ts'
import type { Interceptors } from './interceptors.ts'

/** A fault that a TestCluster plays. */
export interface Fault {
  /**
   * What every item of the request is answered with: a code, or Kafka's name of it. Nothing is carried out. A produce with
   * acks=0 gets no answer: its connection is closed, as brokers do.
   */
  readonly error: number | ErrorName
  /** How many requests it hits. Default: all. */
  readonly times?: number | undefined
  /** Only requests to this broker. */
  readonly broker?: number | undefined
}

/** Scripted failures. What is more particular is an interceptor. */
export class Faults {
  readonly #interceptors: Interceptors

  constructor(interceptors: Interceptors) {
    this.#interceptors = interceptors
  }

  /** Requests of this API fail from now on. Returns the function that ends it. */
  on<T extends ApiTypes>(api: ApiFacts<T>, { error, times, broker }: Fault): () => void {
    const handler = allHandlers.get(api.key)
    if (handler === undefined) throw new ConfigError(`TestCluster does not speak ${api.name}: it has no answer to fail`)
    const code = typeof error === 'number' ? error : errorCode(error)
    const fail = (request: T['request'], { version }: { readonly version: number }): T['responseInput'] | 'close' =>
      'acks' in request && request.acks === 0 ? 'close' : handler.fail(request, code, version)
    return this.#interceptors.add(api, fail, { times, broker })
  }
}
