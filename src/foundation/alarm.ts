import type { Clock, Timer } from './clock.ts'

/**
 * One timer that follows a moving deadline: a driver calls `set(machine.nextDeadline())` after every step. It is judged
 * only after the poll phase has run once more, so a stalled loop does not time out an answer that already lies in the
 * socket. Infinity disarms it.
 */
export class Alarm {
  readonly #clock: Clock
  readonly #onDue: () => void
  #deadline = Number.POSITIVE_INFINITY
  #timer: Timer | null = null

  constructor(clock: Clock, onDue: () => void) {
    this.#clock = clock
    this.#onDue = onDue
  }

  set(deadline: number): void {
    if (deadline === this.#deadline) return
    this.#deadline = deadline
    this.#timer?.cancel()
    this.#timer = deadline === Number.POSITIVE_INFINITY ? null : this.#arm()
  }

  #arm(): Timer {
    return this.#clock.setTimer(this.#deadline - this.#clock.now(), () => {
      // Timers are clamped and may fire early: what is not due is armed again.
      if (this.#clock.now() < this.#deadline) {
        this.#timer = this.#arm()
        return
      }
      this.#timer = this.#clock.setImmediate(() => {
        this.#timer = null
        this.#deadline = Number.POSITIVE_INFINITY
        this.#onDue()
      })
    })
  }
}
