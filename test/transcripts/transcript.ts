/** When an answer came: at once, not before the time that the request allows, never, or the connection was closed instead. */
export type WaitClass = 'at once' | 'after wait' | 'never' | 'closed'

/** What a broker did with one request. */
export interface TranscriptEntry {
  /** The step's name and, where it has some, the version: `unknown topic, v4`. */
  readonly step: string
  readonly api: string
  readonly wait: WaitClass
  /** The answer after masking; absent where there was none. */
  readonly answer?: unknown
}

/** A script as one release of Kafka played it. */
export interface Transcript {
  readonly script: string
  readonly release: string
  readonly entries: readonly TranscriptEntry[]
}
