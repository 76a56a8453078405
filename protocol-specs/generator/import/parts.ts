import { intersect, type Range } from '../versions.ts'
import { lowestVersion } from './excluded-versions.ts'
import type { KafkaMessage } from './facts.ts'
import type { KafkaRelease } from './kafka-facts.ts'

/** What a message is compared with or made from: a release, and the versions for which it counts. */
export interface Part {
  readonly source: string
  readonly theirs: KafkaMessage
  readonly scope: Range
  /** The newest release decides what is said of a field as a whole; an older one only of fields that are gone. */
  readonly newest: boolean
}

/** The releases that have a say in a message, newest first: an older one counts for the versions that newer ones have dropped. */
export function partsOf(name: string, releases: readonly KafkaRelease[]): Part[] {
  const parts: Part[] = []
  let below = Number.POSITIVE_INFINITY
  for (const { source, messages } of releases) {
    const theirs = messages.get(name)
    const scope = theirs === undefined ? null : intersect(theirs.versions, { min: lowestVersion(name), max: below - 1 })
    if (theirs === undefined || scope === null || !Number.isFinite(scope.max)) continue
    parts.push({ source, theirs, scope, newest: parts.length === 0 })
    below = scope.min
  }
  return parts
}
