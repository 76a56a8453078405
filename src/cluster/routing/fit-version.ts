import { KafkaError, UnsupportedVersionError } from '../../foundation/errors.ts'
import type { ApiTypes, ClientApi, VersionRange } from '../../protocol/api.ts'
import { ByteWriter } from '../../wire/byte-writer.ts'

/**
 * The newest version of the range that can carry every field the message sets. Throws the `UnsupportedVersionError` of the
 * newest version if none can.
 */
export function fitVersion<T extends ApiTypes>(api: ClientApi<T>, message: T['requestInput'], range: VersionRange): number {
  let first: UnsupportedVersionError | null = null
  for (let version = range.max; version >= range.min; version -= 1) {
    const refusal = refusalOf(api, message, version)
    if (refusal === null) return version
    first ??= refusal
  }
  throw first ?? new UnsupportedVersionError(`${api.name}: no version in ${range.min}-${range.max}`, { api: api.name })
}

function refusalOf<T extends ApiTypes>(
  api: ClientApi<T>,
  message: T['requestInput'],
  version: number,
): UnsupportedVersionError | null {
  try {
    api.encodeRequest(new ByteWriter(), message, version)
    return null
  } catch (error) {
    if (KafkaError.is(error) && error.code === 'UNSUPPORTED_VERSION') return error as UnsupportedVersionError
    throw error
  }
}
