/**
 * What several batches may decompress to together: those of one fetch answer, say. To be passed to each `decodeBatch`, also to
 * several at a time: while one is being decompressed, what it may still need is held back from the others, which wait for it.
 */
export class DecompressionBudget {
  #left: number
  #held = 0
  #waiting: (() => void)[] = []

  /** `bytes` for all of them. */
  constructor(bytes: number) {
    this.#left = bytes
  }

  /** Bytes not used yet. A batch that needs more is refused; another budget may take it. */
  get left(): number {
    return this.#left
  }

  /** Sets `bytes` aside, or what is left where nobody else holds any; returns how many. By a promise where others hold too much. */
  hold(bytes: number): number | Promise<number> {
    return this.#grant(bytes) ?? this.#grantLater(bytes)
  }

  /** Ends a hold: `used` of its bytes are gone, the others free again. */
  settle(held: number, used: number): void {
    this.#held -= held
    this.#left -= used
    for (const wake of this.#waiting.splice(0)) wake()
  }

  #grant(bytes: number): number | null {
    const free = this.#left - this.#held
    if (free < bytes && this.#held > 0) return null
    const granted = Math.min(bytes, free)
    this.#held += granted
    return granted
  }

  async #grantLater(bytes: number): Promise<number> {
    for (;;) {
      await new Promise<void>((wake) => this.#waiting.push(wake))
      const granted = this.#grant(bytes)
      if (granted !== null) return granted
    }
  }
}
