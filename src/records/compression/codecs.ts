import { ConfigError, ProtocolError } from '../../foundation/errors.ts'
import { type Codec, type CodecName, codecNames } from './codec.ts'
import { gzip } from './gzip.ts'
import { lz4 } from './lz4.ts'
import { snappy } from './snappy.ts'
import { zstd } from './zstd.ts'

/** The codec in use for each number. */
const codecs = new Map<number, Codec>([gzip, snappy, lz4, zstd].map((codec) => [codec.id, codec]))

/** The codec of this name. It may need a package: then its first use is a promise, which rejects where that is missing. */
export function codecByName(name: CodecName): Codec {
  const found = codecs.get(codecNames.indexOf(name))
  if (found !== undefined) return found
  throw new ConfigError(`'${name}' is not a codec: use one of ${codecNames.slice(1).join(', ')}`)
}

/** The codec with this number. Throws `ProtocolError` with code `CODEC_MISSING` where Kafka has none. */
export function codecById(id: number): Codec {
  const found = codecs.get(id)
  if (found !== undefined) return found
  const known = codecNames.slice(1).join(', ')
  throw new ProtocolError(`records are compressed with codec number ${id}; Kafka 4.3 knows 1 to 4: ${known}`, {
    code: 'CODEC_MISSING',
  })
}

/**
 * From now on, and everywhere in this process, batches are compressed and decompressed by `codec` in place of the one of that
 * name, which is returned. Throws `ConfigError` where the name is none of Kafka's, or does not go with the number.
 */
export function registerCodec(codec: Codec): Codec {
  const { id, name, compress, decompress } = codec
  if (typeof compress !== 'function' || typeof decompress !== 'function') {
    throw new ConfigError(`codec '${name}' needs the methods compress and decompress`)
  }
  const replaced = codecByName(name)
  if (replaced.id !== id) throw new ConfigError(`codec '${name}' has the number ${replaced.id} in Kafka, not ${id}`)
  codecs.set(id, codec)
  return replaced
}
