/** After so many bytes the event loop is to turn. */
const bytesPerTurn = 4 * 1024 * 1024

/**
 * Native packages free the buffers that they made only when the event loop turns, which a caller that gets everything at once
 * never lets it do: after some megabytes of output that came at once, the next has to come by a promise.
 */
export class LoopTurns {
  #bytes = 0

  /** So much was handed out at once. */
  count(bytes: number): void {
    this.#bytes += bytes
  }

  /** Whether work may be done at once, `small` as it is or not; else it is done by a promise, and counting begins anew. */
  atOnce(small: boolean): boolean {
    if (small && this.#bytes < bytesPerTurn) return true
    this.#bytes = 0
    return false
  }
}
