import { type KafkaError, ProtocolError, UnsupportedVersionError } from '../foundation/errors.ts'
import type { VersionRange } from '../protocol/api.ts'
import type { ApiVersionsResponse } from '../protocol/generated/types/api-versions.ts'

/** Answer to an ApiVersions request whose version the broker does not know; its body is always in the layout of version 0. */
const unsupportedVersion = 35
const apiVersionsKey = 18
const newestAsked = 4
const mostTries = 2

/** A feature that the cluster has finalized, with its level (KIP-584). */
export type FinalizedFeatures = ReadonlyMap<string, number>

/** What one connection has agreed on. */
export interface Agreed {
  /** The broker's range for each API key that it named. */
  readonly ranges: ReadonlyMap<number, VersionRange>
  readonly features: FinalizedFeatures
}

export type HandshakeState =
  | { readonly kind: 'asking'; readonly version: number }
  | { readonly kind: 'agreed'; readonly agreed: Agreed }
  | { readonly kind: 'failed'; readonly error: KafkaError }

/**
 * The first exchange of every connection (KIP-35, KIP-511): which versions does this broker speak?
 *
 *     asking(4) ── answer ──► agreed
 *        │ error 35, read as version 0
 *        └──► asking(the version it offers, or 0) ── answer ──► agreed
 *                        └ error 35 again, any other error ──► failed
 *
 * Invariants: at most two requests; the second asks for a strictly lower version than the first; a final state never changes.
 */
export class Handshake {
  #state: HandshakeState = { kind: 'asking', version: newestAsked }
  #tries = 1

  get state(): HandshakeState {
    return this.#state
  }

  /** The version whose layout the body of an answer has, given its error code. */
  bodyVersion(errorCode: number): number {
    if (errorCode === unsupportedVersion) return 0
    return this.#state.kind === 'asking' ? this.#state.version : 0
  }

  onAnswer(answer: ApiVersionsResponse): void {
    if (this.#state.kind !== 'asking') return
    if (answer.errorCode === unsupportedVersion) this.#stepDown(answer, this.#state.version)
    else if (answer.errorCode === 0) this.#state = { kind: 'agreed', agreed: agreedFrom(answer) }
    else this.#fail(new ProtocolError(`the broker answers ApiVersions with error ${answer.errorCode}`, { api: 'ApiVersions' }))
  }

  #stepDown(answer: ApiVersionsResponse, asked: number): void {
    const offered = answer.apiKeys.find((row) => row.apiKey === apiVersionsKey)?.maxVersion ?? 0
    const next = Math.max(0, Math.min(offered, newestAsked))
    if (this.#tries < mostTries && next < asked) {
      this.#tries += 1
      this.#state = { kind: 'asking', version: next }
      return
    }
    const message = `the broker takes no version of ApiVersions that we speak: it refused ${asked} and offers ${offered}`
    this.#fail(new UnsupportedVersionError(message, { api: 'ApiVersions', version: asked }))
  }

  #fail(error: KafkaError): void {
    this.#state = { kind: 'failed', error }
  }
}

function agreedFrom(answer: ApiVersionsResponse): Agreed {
  const ranges = new Map<number, VersionRange>()
  for (const { apiKey, minVersion, maxVersion } of answer.apiKeys) ranges.set(apiKey, { min: minVersion, max: maxVersion })
  const features = new Map<string, number>()
  for (const { name, maxVersionLevel } of answer.finalizedFeatures) features.set(name, maxVersionLevel)
  return { ranges, features }
}
