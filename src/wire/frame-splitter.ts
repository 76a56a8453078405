import { ProtocolError } from '../foundation/errors.ts'

const prefixBytes = 4
/** A frame holds at least its correlation id. */
const smallestFrame = 4
const httpPrefix = 0x48545450
const noBytes: Buffer = Buffer.alloc(0)

/**
 * Cuts a byte stream into Kafka's frames: int32 size, then so many bytes.
 *
 *     push(chunk) ──► [frame, …]        (frames without their size; views of the chunk where it holds them whole)
 *          └──► error                   (for good: after a bad size nothing that follows can be trusted)
 *
 * Invariants: it never holds more bytes than were received, whatever size a peer declares; the cost of a byte does not depend
 * on how the stream was cut; frames come out in order, each once.
 */
export class FrameSplitter {
  readonly #maxFrameBytes: number
  #parts: Buffer[] = []
  /** Bytes in `#parts`. */
  #held = 0
  /** Size of the frame being gathered, or −1 while its prefix is not complete. */
  #size = -1
  #error: ProtocolError | null = null

  /** `maxFrameBytes`: a frame that declares more is refused. */
  constructor(maxFrameBytes: number) {
    this.#maxFrameBytes = maxFrameBytes
  }

  /** Bytes received of a frame that is not complete yet. */
  get heldBytes(): number {
    return this.#held
  }

  /** Why the stream cannot be read on, or `null` while it can. */
  get error(): ProtocolError | null {
    return this.#error
  }

  /**
   * Takes what came in and returns the frames that are complete now. After an impossible size `error` is set: what was whole
   * before it is still returned, whatever follows is dropped.
   */
  push(chunk: Buffer): Buffer[] {
    const frames: Buffer[] = []
    let rest = chunk
    while (rest.length > 0 && this.#error === null) {
      if (this.#size < 0) {
        rest = this.#readPrefix(rest)
        if (this.#size < 0) break
      }
      if (this.#held + rest.length < this.#size) {
        this.#hold(rest)
        break
      }
      const missing = this.#size - this.#held
      frames.push(this.#complete(rest.subarray(0, missing)))
      rest = rest.subarray(missing)
    }
    return frames
  }

  /** Sets `#size` when all of the prefix is there; returns what follows it. */
  #readPrefix(chunk: Buffer): Buffer {
    let bytes = chunk
    if (this.#held > 0) {
      bytes = Buffer.concat([...this.#parts, chunk])
      this.#release()
    }
    if (bytes.length < prefixBytes) {
      this.#hold(bytes)
      return noBytes
    }
    const size = bytes.readInt32BE(0)
    if (size >= smallestFrame && size <= this.#maxFrameBytes) this.#size = size
    else this.#error = new ProtocolError(explain(size, this.#maxFrameBytes))
    return bytes.subarray(prefixBytes)
  }

  #complete(last: Buffer): Buffer {
    const frame = this.#held === 0 ? last : Buffer.concat([...this.#parts, last])
    this.#release()
    this.#size = -1
    return frame
  }

  #hold(bytes: Buffer): void {
    this.#parts.push(bytes)
    this.#held += bytes.length
  }

  #release(): void {
    this.#parts = []
    this.#held = 0
  }
}

/** What a size that cannot be a size most likely is. */
function explain(size: number, maxFrameBytes: number): string {
  const firstByte = size >>> 24
  const secondByte = (size >>> 16) & 0xff
  if (size === httpPrefix) return 'the peer speaks HTTP, not Kafka: check the port'
  if ((firstByte === 0x15 || firstByte === 0x16) && secondByte === 3) {
    return 'the peer speaks TLS, not plain Kafka: set the option tls, or use the plaintext port'
  }
  if (size < 0) return `the peer declares a frame of negative length ${size}`
  if (size < smallestFrame) return `the peer declares a frame of ${size} bytes, too small for an answer`
  return `the peer declares a frame of ${size} bytes, more than maxResponseBytes ${maxFrameBytes}`
}
