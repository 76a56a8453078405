import { ConfigError, ProtocolError } from '../../foundation/errors.ts'
import { type Codec, type CodecName, codecNames } from './codec.ts'
import { gzip } from './gzip.ts'

const codecs: readonly Codec[] = [gzip]

/** Throws `ProtocolError` with code `CODEC_MISSING` where this build cannot handle `name`; `ConfigError` for no codec's name. */
export function codecByName(name: CodecName): Codec {
  const found = codecs.find((codec) => codec.name === name)
  if (found !== undefined) return found
  if (name === 'none' || !codecNames.includes(name)) {
    throw new ConfigError(`'${name}' is not a codec: use one of ${codecNames.slice(1).join(', ')}`)
  }
  throw missing(name)
}

/** The codec with this number, 1 to 7. Throws `ProtocolError` with code `CODEC_MISSING` where there is none. */
export function codecById(id: number): Codec {
  const found = codecs.find((codec) => codec.id === id)
  if (found !== undefined) return found
  throw missing(codecNames[id] ?? `codec number ${id}, unknown to Kafka 4.3`)
}

function missing(what: string): ProtocolError {
  const known = ['none', ...codecs.map((codec) => codec.name)].join(', ')
  return new ProtocolError(`records are compressed with ${what}; this version handles ${known}`, { code: 'CODEC_MISSING' })
}
