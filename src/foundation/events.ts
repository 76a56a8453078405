import type { Logger } from './logger.ts'

/**
 * Typed events of one client: a map from name to payload. A listener that throws is reported to the logger once; it harms
 * neither its neighbours nor the client. There is no event whose absence of listeners could end the process.
 */
export class Events<Payloads extends object> {
  readonly #listeners = new Map<keyof Payloads, Set<(payload: never) => void>>()
  readonly #reported = new WeakSet<object>()
  readonly #logger: Logger

  constructor(logger: Logger) {
    this.#logger = logger
  }

  /** Returns the function that unsubscribes. */
  on<Name extends keyof Payloads>(name: Name, listener: (payload: Payloads[Name]) => void): () => void {
    const listeners = this.#listeners.get(name) ?? new Set()
    this.#listeners.set(name, listeners)
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }

  emit<Name extends keyof Payloads>(name: Name, payload: Payloads[Name]): void {
    const listeners = this.#listeners.get(name)
    if (listeners === undefined) return
    // A listener that comes meanwhile hears the next event, one that has gone hears nothing more.
    for (const listener of [...listeners]) {
      if (!listeners.has(listener)) continue
      try {
        ;(listener as (payload: Payloads[Name]) => void)(payload)
      } catch (error) {
        if (this.#reported.has(listener)) continue
        this.#reported.add(listener)
        this.#logger.error('a listener has thrown', { event: String(name), error: String(error) })
      }
    }
  }
}
