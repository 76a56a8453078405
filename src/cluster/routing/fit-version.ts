import { KafkaError, UnsupportedVersionError } from '../../foundation/errors.ts'
import type { ApiTypes, ClientApi, VersionRange } from '../../protocol/api.ts'
import { encodeRequest } from '../../protocol/client-messages.ts'

/**
 * The newest version of the range that can carry every field the message sets, and has every field that it needs. Throws what the
 * newest version says, an `UnsupportedVersionError` or a `ProtocolError`, if none can.
 */
export function fitVersion<T extends ApiTypes>(api: ClientApi<T>, message: T['requestInput'], range: VersionRange): number {
  let first: KafkaError | null = null
  for (let version = range.max; version >= range.min; version -= 1) {
    const refusal = refusalOf(api, message, version)
    if (refusal === null) return version
    first ??= refusal
  }
  throw first ?? new UnsupportedVersionError(`${api.name}: no version in ${range.min}-${range.max}`, { api: api.name })
}

function refusalOf<T extends ApiTypes>(api: ClientApi<T>, message: T['requestInput'], version: number): KafkaError | null {
  try {
    encodeRequest(api, version, message)
    return null
  } catch (error) {
    // A field that only newer versions need is missing: a `ProtocolError` of those versions alone.
    if (KafkaError.is(error) && (error.code === 'UNSUPPORTED_VERSION' || error.code === 'PROTOCOL')) return error
    throw error
  }
}
