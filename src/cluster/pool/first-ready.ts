import type { Connection } from '../../connection/connection.ts'
import { formatAddress } from '../../connection/transport.ts'
import type { Clock, Timer } from '../../foundation/clock.ts'
import { deferred } from '../../foundation/deferred.ts'
import { ConnectionError, type KafkaError } from '../../foundation/errors.ts'
import type { Link } from './link.ts'

/** A dial that has brought nothing for so long is no reason to wait with the next (cb-B3). */
const staggerMs = 250

/**
 * The first connection to become ready among these links, dialled in this order, one more whenever the last has failed or has
 * been silent for 250 ms. Rejects with one `ConnectionError` that names every address and what was wrong with it.
 */
export function firstReady(clock: Clock, links: readonly Link[]): Promise<Connection> {
  const outcome = deferred<Connection>()
  const failures: string[] = []
  let dialled = 0
  let stagger: Timer | null = null
  const settle = (connection: Connection): void => {
    stagger?.cancel()
    dialled = links.length
    outcome.resolve(connection)
  }
  const fail = (link: Link, error: KafkaError): void => {
    failures.push(`${formatAddress(link.address)} (${error.message})`)
    if (failures.length === links.length) outcome.reject(nobody(failures, error))
    else dialNext()
  }
  const dialNext = (): void => {
    stagger?.cancel()
    const link = links[dialled]
    if (link === undefined) return
    dialled += 1
    stagger = clock.setTimer(staggerMs, dialNext)
    link.open().then(settle, (error: KafkaError) => fail(link, error))
  }
  if (links.length === 0) outcome.reject(nobody(['no address known'], null))
  dialNext()
  outcome.promise.then(undefined, () => stagger?.cancel())
  return outcome.promise
}

function nobody(failures: readonly string[], cause: KafkaError | null): ConnectionError {
  return new ConnectionError(`no broker reachable: ${failures.join(', ')}`, { sent: 'no', cause: cause ?? undefined })
}
