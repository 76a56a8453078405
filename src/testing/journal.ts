import type { Clock } from '../foundation/clock.ts'
import { type Deferred, deferred } from '../foundation/deferred.ts'

/** What became of a request. */
export type JournalOutcome =
  /** Taken up, not answered yet: a long poll, or an interceptor that has not resolved. */
  | { readonly kind: 'waiting' }
  /** `errorCodes`: every code other than 0 in the answer, each once, in the order of the answer. */
  | { readonly kind: 'answered'; readonly response: unknown; readonly errorCodes: readonly number[] }
  /** No answer is due (acks=0), or an interceptor swallowed the request. */
  | { readonly kind: 'silent' }
  /** The broker closed the connection instead of answering, or it was lost before. */
  | { readonly kind: 'closed' }

/** One request that a broker read. */
export interface JournalEntry {
  /** Position in the history of the cluster, from 0. */
  readonly index: number
  /** When the whole request was there, in the clock's ms. */
  readonly time: number
  /** Id of the broker that got it. */
  readonly broker: number
  /** Number of the connection, unique in the cluster. */
  readonly connection: number
  /** Name of the API, for example `Produce`. */
  readonly api: string
  readonly apiKey: number
  readonly version: number
  readonly clientId: string | null
  readonly correlationId: number
  /** The decoded request; `null` if the broker does not take this API or version. */
  readonly request: unknown
  /** Whether an interceptor or a fault decided the outcome. */
  readonly intercepted: boolean
  readonly outcome: JournalOutcome
}

/** Entries as the broker writes them. */
export type OpenEntry = { -readonly [K in keyof JournalEntry]: JournalEntry[K] } & { readonly bytes: number }

/** Names an API: its descriptor, of either side, or anything else with its key. */
export interface ApiKey {
  readonly key: number
}

/** Which entries are meant; all of what is given must hold. */
export interface JournalFilter {
  readonly broker?: number | undefined
  readonly connection?: number | undefined
  readonly version?: number | undefined
  readonly outcome?: JournalOutcome['kind'] | undefined
  readonly where?: ((entry: JournalEntry) => boolean) | undefined
}

interface Watcher {
  readonly matches: (entry: JournalEntry) => boolean
  readonly found: Deferred<JournalEntry>
}

const maxEntries = 100_000
const maxBytes = 256 * 1024 * 1024

/**
 * Every request that reached a broker, in the order in which they were read: what a client really sent, and what it was
 * told. Holds the last 100,000 requests, of at most 256 MiB; `dropped` counts those that are gone.
 */
export class Journal {
  readonly #clock: Clock
  #entries: OpenEntry[] = []
  readonly #watchers = new Set<Watcher>()
  #bytes = 0
  #next = 0
  #dropped = 0

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Oldest first. The array is a copy; the outcome of an entry that is `waiting` still changes. */
  get entries(): readonly JournalEntry[] {
    return [...this.#entries]
  }

  /** How many entries have been dropped since the start or the last `clear`. */
  get dropped(): number {
    return this.#dropped
  }

  /** How many requests of this API there are since the start or the last `clear`. */
  count(api: ApiKey, filter: JournalFilter = {}): number {
    return this.of(api, filter).length
  }

  /** The requests of this API, oldest first. */
  of(api: ApiKey, filter: JournalFilter = {}): JournalEntry[] {
    const matches = matcher(api, filter)
    return this.#entries.filter(matches)
  }

  /**
   * Resolves to the first entry that fits, one that is there already or the next that comes. Outcomes count: an entry is
   * looked at again when its outcome changes. Rejects when the cluster closes.
   */
  waitFor(api: ApiKey, filter: JournalFilter = {}): Promise<JournalEntry> {
    const matches = matcher(api, filter)
    const watcher: Watcher = { matches, found: deferred() }
    const there = this.#entries.find(matches)
    if (there === undefined) this.#watchers.add(watcher)
    else watcher.found.resolve(there)
    return watcher.found.promise
  }

  /** Forgets all entries, for example between the steps of a test. */
  clear(): void {
    this.#entries = []
    this.#bytes = 0
    this.#dropped = 0
  }

  /** For brokers: a request was read. */
  open(entry: Omit<OpenEntry, 'index' | 'time'>): OpenEntry {
    const opened: OpenEntry = { ...entry, index: this.#next, time: this.#clock.now() }
    this.#next += 1
    this.#entries.push(opened)
    this.#bytes += opened.bytes
    this.#trim()
    this.#tell(opened)
    return opened
  }

  /** For brokers: the outcome of a request has changed. */
  settle(entry: OpenEntry, outcome: JournalOutcome): void {
    entry.outcome = outcome
    this.#tell(entry)
  }

  /** For the cluster: nothing more will come. */
  close(reason: unknown): void {
    for (const watcher of this.#watchers) watcher.found.reject(reason)
    this.#watchers.clear()
  }

  #tell(entry: OpenEntry): void {
    for (const watcher of this.#watchers) {
      if (!watcher.matches(entry)) continue
      this.#watchers.delete(watcher)
      watcher.found.resolve(entry)
    }
  }

  /** Drops the oldest tenth once the journal is full, so that the cost of a drop is spread. */
  #trim(): void {
    if (this.#entries.length <= maxEntries && this.#bytes <= maxBytes) return
    let dropped = 0
    const least = this.#entries.length / 10
    while (dropped < least || this.#bytes > maxBytes) {
      const entry = this.#entries[dropped]
      if (entry === undefined) break
      this.#bytes -= entry.bytes
      dropped += 1
    }
    this.#entries = this.#entries.slice(dropped)
    this.#dropped += dropped
  }
}

function matcher(api: ApiKey, filter: JournalFilter): (entry: JournalEntry) => boolean {
  return (entry) =>
    entry.apiKey === api.key &&
    (filter.broker === undefined || entry.broker === filter.broker) &&
    (filter.connection === undefined || entry.connection === filter.connection) &&
    (filter.version === undefined || entry.version === filter.version) &&
    (filter.outcome === undefined || entry.outcome.kind === filter.outcome) &&
    (filter.where === undefined || filter.where(entry))
}
