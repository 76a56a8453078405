import type { VersionRange } from '../protocol/api.ts'
import { allHandlers } from './handlers/all-handlers.ts'

/** Versions by API key, as `[min, max]`; `null` takes an API away. */
export type VersionCaps = Readonly<Record<number, readonly [min: number, max: number] | null>>

/** The versions of a release, with what the options say about them; later caps go before earlier ones. */
export function cappedVersions(
  versions: ReadonlyMap<number, VersionRange>,
  ...caps: readonly (VersionCaps | undefined)[]
): ReadonlyMap<number, VersionRange> {
  const capped = new Map(versions)
  for (const [key, range] of caps.flatMap((of) => Object.entries(of ?? {}))) {
    if (range === null) capped.delete(Number(key))
    else capped.set(Number(key), { min: range[0], max: range[1] })
  }
  return capped
}

/** What is wrong with these caps, a line each. An API that the cluster does not speak may be offered all the same. */
export function capFaults(name: string, caps: VersionCaps): string[] {
  return Object.entries(caps).flatMap(([key, range]) => {
    if (!/^\d{1,5}$/.test(key)) return [`${name}[${key}] must go by the API's key, as in { 0: [3, 8] } for Produce`]
    if (range === null) return []
    const known = allHandlers.get(Number(key))?.api.versions ?? { min: 0, max: 0x7fff }
    const [min, max] = Array.isArray(range) ? (range as readonly unknown[]) : []
    const good = Number.isInteger(min) && Number.isInteger(max) && (min as number) <= (max as number)
    if (good && (min as number) >= known.min && (max as number) <= known.max) return []
    return [`${name}[${key}] must be null or [min, max] within ${known.min} and ${known.max}`]
  })
}
