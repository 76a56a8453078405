import type { Clock, Timer } from '../../foundation/clock.ts'
import { type Deferred, deferred } from '../../foundation/deferred.ts'
import type { PartitionState } from '../cluster/cluster-state.ts'

/** Why a wait has ended. */
export type WakeReason = 'changed' | 'due' | 'abandoned'

/** A wait that is on. */
export interface Wait {
  readonly woken: Promise<WakeReason>
  /** Ends it: the one who waits has gone. */
  abandon(): void
}

interface Waiter {
  readonly partitions: readonly PartitionState[]
  readonly woken: Deferred<WakeReason>
  readonly timer: Timer
}

/** Where long polls wait for their partitions to change. Holds one timer for each of them, and nothing else. */
export class WaitingRoom {
  readonly #clock: Clock
  readonly #waiters = new Map<PartitionState, Set<Waiter>>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Ends when one of these partitions changes, or at `untilMs` of the clock. */
  wait(partitions: readonly PartitionState[], untilMs: number): Wait {
    const woken = deferred<WakeReason>()
    const timer = this.#clock.setTimer(untilMs - this.#clock.now(), () => this.#end(waiter, 'due'))
    const waiter: Waiter = { partitions, woken, timer }
    for (const partition of partitions) {
      const waiters = this.#waiters.get(partition) ?? new Set()
      waiters.add(waiter)
      this.#waiters.set(partition, waiters)
    }
    return { woken: woken.promise, abandon: () => this.#end(waiter, 'abandoned') }
  }

  /** Wakes everyone who waits for one of `changed`. */
  wake(changed: Iterable<PartitionState>): void {
    for (const partition of changed) {
      for (const waiter of [...(this.#waiters.get(partition) ?? [])]) this.#end(waiter, 'changed')
    }
  }

  #end(waiter: Waiter, reason: WakeReason): void {
    waiter.timer.cancel()
    for (const partition of waiter.partitions) {
      const waiters = this.#waiters.get(partition)
      waiters?.delete(waiter)
      if (waiters?.size === 0) this.#waiters.delete(partition)
    }
    waiter.woken.resolve(reason)
  }
}
