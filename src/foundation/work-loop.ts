/**
 * The only scheduling primitive: `poke()` runs `step`; a poke that comes while it runs makes it run once more. So a driver
 * re-derives what to do from its machines, and no wake-up is lost.
 */
export class WorkLoop {
  readonly #step: () => void
  #running = false
  #again = false

  constructor(step: () => void) {
    this.#step = step
  }

  poke(): void {
    if (this.#running) {
      this.#again = true
      return
    }
    this.#running = true
    try {
      do {
        this.#again = false
        this.#step()
      } while (this.#again)
    } finally {
      this.#running = false
    }
  }
}
