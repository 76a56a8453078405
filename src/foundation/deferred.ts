/**
 * A promise with its handles outside. It is born handled: a rejection that nobody awaits is no unhandled rejection, which
 * is right for internal promises; a caller who is handed `promise` and drops it has chosen so.
 */
export interface Deferred<T> {
  readonly promise: Promise<T>
  readonly resolve: (value: T) => void
  readonly reject: (reason: unknown) => void
}

const ignore = (): void => {}

export function deferred<T>(): Deferred<T> {
  let resolve!: (value: T) => void
  let reject!: (reason: unknown) => void
  const promise = new Promise<T>((res, rej) => {
    resolve = res
    reject = rej
  })
  promise.catch(ignore)
  return { promise, resolve, reject }
}
