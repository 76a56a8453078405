import { UnsupportedVersionError } from '../foundation/errors.ts'
import type { ApiFacts, VersionRange } from './api.ts'

export interface NegotiateOptions {
  /** Also versions that are not stable yet. A broker offers them only if it was told to. */
  readonly unstable?: boolean | undefined
}

/**
 * The versions of an API that both sides speak: ours, as far as the broker offers them; `null` if there is none.
 *
 * What a broker offers is believed, with one exception: where an API has a `baselineSince`, a broker that offers that version
 * takes none below our baseline, although it says so (KAFKA-18659: Kafka 4 offers Produce from 0 on, and closes the connection
 * on anything below 3). Older brokers do serve what they offer, and so their old versions stay usable.
 */
export function commonRange(
  api: ApiFacts,
  offered: VersionRange | undefined,
  { unstable = false }: NegotiateOptions = {},
): VersionRange | null {
  if (offered === undefined) return null
  const ours = unstable ? api.versions.max : Math.min(api.versions.max, api.unstableFrom - 1)
  const lowest = offered.max >= api.baselineSince ? api.baseline : api.versions.min
  const min = Math.max(lowest, offered.min)
  const max = Math.min(ours, offered.max)
  return min <= max ? { min, max } : null
}

/**
 * `commonRange`, for a caller that cannot do without: throws an `UnsupportedVersionError` that names both ranges if the broker
 * (`peer`, say `host:9092`) and we have no stable version of the API in common.
 */
export function usableRange(api: ApiFacts, offered: VersionRange | undefined, peer: string): VersionRange {
  const range = commonRange(api, offered)
  if (range === null) throw unusable(api, offered, peer)
  return range
}

/**
 * `version`, which the caller asks for by number, if broker and codec both have it: unstable ones too. Else throws an
 * `UnsupportedVersionError` that names both ranges.
 */
export function explicitRange(api: ApiFacts, offered: VersionRange | undefined, version: number, peer: string): number {
  const range = commonRange(api, offered, { unstable: true })
  if (range !== null && Number.isInteger(version) && version >= range.min && version <= range.max) return version
  throw unusable(api, offered, peer, version)
}

/**
 * The newest version of `range` that is at least `minVersion` and at most `maxVersion`. Throws an `UnsupportedVersionError` that
 * names the range if there is none.
 */
export function pickVersion(
  api: ApiFacts,
  range: VersionRange,
  {
    minVersion = 0,
    maxVersion = range.max,
  }: { readonly minVersion?: number | undefined; readonly maxVersion?: number | undefined },
): number {
  const newest = Math.min(range.max, maxVersion)
  if (newest >= range.min && newest >= minVersion) return newest
  const asked = maxVersion < range.max ? `${minVersion} to ${maxVersion}` : `${minVersion} or newer`
  const message = `${api.name}: version ${asked} is needed, usable with this broker are ${shown(range)}`
  throw new UnsupportedVersionError(message, { api: api.name, version: minVersion, carried: shown(range) })
}

function unusable(api: ApiFacts, offered: VersionRange | undefined, peer: string, version?: number): UnsupportedVersionError {
  const theirs = offered === undefined ? 'does not offer this API' : `offers versions ${shown(offered)}`
  const asked = version === undefined ? 'no version in common' : `version ${version} cannot be used`
  const advice = offered === undefined ? 'use a newer broker' : `use versions ${shown(commonRange(api, offered) ?? api.versions)}`
  const message = `${api.name}: ${asked}: broker ${peer} ${theirs}, this client speaks ${shown(api.versions)}: ${advice}`
  return new UnsupportedVersionError(message, {
    api: api.name,
    version,
    carried: offered === undefined ? undefined : shown(offered),
  })
}

function shown({ min, max }: VersionRange): string {
  return min === max ? `${min}` : `${min}-${max}`
}
