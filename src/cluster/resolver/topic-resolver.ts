import type { Random } from '../../foundation/random.ts'
import { type Backoff, backoffDelay } from '../routing/backoff.ts'
import { type ClusterView, partitionOf } from '../view/cluster-view.ts'

/** Why a partition is stalled: its leader and epoch when it failed, and how often it has failed without success between. */
interface Stall {
  readonly topic: string
  readonly partition: number
  leader: number
  leaderEpoch: number
  attempt: number
  /** Number of the round that may end this stall at the earliest: an older one can show the old leader (cb-M9). */
  minRound: number
  /** When the same leader may be tried again; infinity while the answer is awaited. */
  retryAt: number
}

/** A topic that has no place in the view yet. */
interface Lookup {
  since: number
  /** How many answers have said that there is no such topic. */
  unknownAnswers: number
}

export type TopicLookup =
  | { readonly kind: 'waiting' }
  /** Answers keep saying that the topic does not exist, for long enough to be believed. */
  | { readonly kind: 'unknown' }
  /** The cluster refuses to describe it: the error code of its answer. */
  | { readonly kind: 'refused'; readonly errorCode: number }

export interface TopicResolverOptions {
  readonly backoff: Backoff
  readonly random: Random
  /** A missing topic is believed missing after so long, and four answers: a fresh topic is unknown for a moment (cb-M6). */
  readonly resolveTimeoutMs: number
}

const believedAfterAnswers = 4
const unknownTopic = 3
const leaderNotAvailable = 5

/**
 * Which topics metadata must be asked for, and which partitions must not be used until it has answered.
 *
 *     need(topic) ─────┐
 *                      ├─► due ── takeRound ──► in flight ── onAnswer ──► known; stalls ended or tried again
 *     report(tp) ──► stalled ┘        ▲                  └─ onFailure ──┐
 *                                     └──────── backoff ◄──────────────┘
 *
 * Invariants: at most one round is in flight; what is reported while it is joins the next one, and is not satisfied by its
 * answer; a round names exactly the topics that wait; neither a stalled partition nor a missing topic holds up any other;
 * every stall ends: with a new leader or epoch, or with another try after its backoff (cb-M11). A partition that still has no
 * leader then is reported again by whoever uses it, so that metadata is asked only as long as somebody does.
 */
export class TopicResolver {
  readonly #options: TopicResolverOptions
  readonly #lookups = new Map<string, Lookup>()
  readonly #refused = new Map<string, number>()
  readonly #stalls = new Map<string, Map<number, Stall>>()
  #round = 0
  #inFlight: readonly string[] | null = null
  #failures = 0
  /** Rounds in a row that left a topic unresolved. */
  #emptyRounds = 0
  /** No round before this time: the last one has failed. */
  #notBefore = Number.NEGATIVE_INFINITY
  /** No round before this time for what only repeats: the last one left a topic unresolved. */
  #repeatAt = Number.NEGATIVE_INFINITY
  #due = new Set<string>()
  /** Something due is new: it does not wait for the repeats of others. */
  #urgent = false

  constructor(options: TopicResolverOptions) {
    this.#options = options
  }

  /** Somebody wants this topic, which the view does not have. */
  need(topic: string, now: number): void {
    if (this.#lookups.has(topic)) return
    this.#refused.delete(topic)
    this.#lookups.set(topic, { since: now, unknownAnswers: 0 })
    if (this.#inFlight?.includes(topic) !== true) this.#ask(topic)
  }

  /** How the lookup of a needed topic stands. Asking about one that was given up starts it anew. */
  lookup(topic: string, now: number): TopicLookup {
    const errorCode = this.#refused.get(topic)
    if (errorCode !== undefined) {
      this.#refused.delete(topic)
      return { kind: 'refused', errorCode }
    }
    const lookup = this.#lookups.get(topic)
    const believed =
      lookup !== undefined &&
      lookup.unknownAnswers >= believedAfterAnswers &&
      now - lookup.since >= this.#options.resolveTimeoutMs
    if (!believed) return { kind: 'waiting' }
    this.forget(topic)
    return { kind: 'unknown' }
  }

  /** Nobody waits for this topic any more. */
  forget(topic: string): void {
    this.#lookups.delete(topic)
    this.#refused.delete(topic)
  }

  /** Nobody uses any partition any more. */
  forgetStalls(): void {
    this.#stalls.clear()
  }

  /** A request to this partition's leader has failed in a way that puts the leader in doubt. Not to be used until further notice. */
  report(view: ClusterView, topic: string, partition: number): void {
    const known = partitionOf(view, topic, partition)
    const stalls = this.#stalls.get(topic) ?? new Map<number, Stall>()
    this.#stalls.set(topic, stalls)
    const old = stalls.get(partition)
    stalls.set(partition, {
      topic,
      partition,
      leader: known?.leader ?? -1,
      leaderEpoch: known?.leaderEpoch ?? -1,
      attempt: (old?.attempt ?? 0) + 1,
      minRound: this.#round + 1,
      retryAt: Number.POSITIVE_INFINITY,
    })
    this.#ask(topic)
  }

  /** The partition works: its next failure starts from the shortest backoff again. */
  onProgress(topic: string, partition: number): void {
    const stalls = this.#stalls.get(topic)
    if (stalls?.delete(partition) && stalls.size === 0) this.#stalls.delete(topic)
  }

  /** Whether the partition must not be used now. */
  isStalled(view: ClusterView, topic: string, partition: number, now: number): boolean {
    const stall = this.#stalls.get(topic)?.get(partition)
    if (stall === undefined || now >= stall.retryAt) return false
    const known = partitionOf(view, topic, partition)
    return known === undefined || !movedOn(stall, known.leader, known.leaderEpoch)
  }

  /** The topics to ask for now, or `null` if nothing is due or a round is under way. */
  takeRound(now: number): readonly string[] | null {
    if (this.#inFlight !== null) return null
    for (const topic of this.#due) if (!this.#isWanted(topic)) this.#due.delete(topic)
    if (this.#due.size === 0) this.#urgent = false
    if (this.#due.size === 0 || now < this.#dueAt()) return null
    this.#round += 1
    this.#inFlight = [...this.#due]
    this.#due = new Set()
    this.#urgent = false
    return this.#inFlight
  }

  /** The round is answered; `view` already shows it. `topicErrors` has the topics that were answered with an error. */
  onAnswer(view: ClusterView, topicErrors: ReadonlyMap<string, number>, now: number): void {
    const asked = this.#inFlight ?? []
    this.#inFlight = null
    this.#failures = 0
    this.#notBefore = now
    let resolved = true
    for (const topic of asked) {
      if (!this.#onLookupAnswer(view, topic, topicErrors.get(topic) ?? 0)) resolved = false
      this.#onStallAnswer(view, topic, now)
    }
    this.#emptyRounds = resolved ? 0 : this.#emptyRounds + 1
    this.#repeatAt = resolved ? now : now + backoffDelay(this.#options.backoff, this.#emptyRounds, this.#options.random)
  }

  /** The round has failed: its topics are due again after a backoff. */
  onFailure(now: number): void {
    for (const topic of this.#inFlight ?? []) this.#due.add(topic)
    this.#inFlight = null
    this.#failures += 1
    this.#notBefore = now + backoffDelay(this.#options.backoff, this.#failures, this.#options.random)
  }

  /** When `takeRound`, `isStalled` or `lookup` may answer differently although nothing was reported; infinity if never. */
  nextDeadline(now: number): number {
    let next = this.#inFlight === null && this.#due.size > 0 ? Math.max(now, this.#dueAt()) : Number.POSITIVE_INFINITY
    for (const stalls of this.#stalls.values()) {
      for (const { retryAt } of stalls.values()) if (retryAt > now && retryAt < next) next = retryAt
    }
    return next
  }

  #ask(topic: string): void {
    this.#due.add(topic)
    this.#urgent = true
  }

  #dueAt(): number {
    return this.#urgent ? this.#notBefore : Math.max(this.#notBefore, this.#repeatAt)
  }

  /** Whether somebody still waits for an answer about this topic. */
  #isWanted(topic: string): boolean {
    if (this.#lookups.has(topic)) return true
    for (const { retryAt } of this.#stalls.get(topic)?.values() ?? []) if (retryAt === Number.POSITIVE_INFINITY) return true
    return false
  }

  /** Whether the topic's lookup needs no further round. */
  #onLookupAnswer(view: ClusterView, topic: string, errorCode: number): boolean {
    const lookup = this.#lookups.get(topic)
    if (lookup === undefined) return true
    if (view.topics.has(topic)) {
      this.#lookups.delete(topic)
      return true
    }
    if (errorCode !== 0 && errorCode !== unknownTopic && errorCode !== leaderNotAvailable) {
      this.#lookups.delete(topic)
      this.#refused.set(topic, errorCode)
      return true
    }
    // Only this answer says that there is no such topic; one without a leader, or half described, is about to come.
    if (errorCode === unknownTopic) lookup.unknownAnswers += 1
    this.#due.add(topic)
    return false
  }

  #onStallAnswer(view: ClusterView, topic: string, now: number): void {
    for (const stall of this.#stalls.get(topic)?.values() ?? []) {
      if (stall.minRound > this.#round || stall.retryAt !== Number.POSITIVE_INFINITY) continue
      const known = partitionOf(view, topic, stall.partition)
      const moved = known !== undefined && movedOn(stall, known.leader, known.leaderEpoch)
      stall.retryAt = moved ? now : now + backoffDelay(this.#options.backoff, stall.attempt, this.#options.random)
    }
  }
}

/** Whether the partition has a usable leader other than the one that failed. */
function movedOn(stall: Stall, leader: number, leaderEpoch: number): boolean {
  return leader >= 0 && (leader !== stall.leader || leaderEpoch > stall.leaderEpoch)
}
