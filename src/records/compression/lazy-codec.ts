import type { Codec, CodecWork } from './codec.ts'

/**
 * A codec that needs a package: loaded when the codec is first used, which makes that use a promise; later ones are handled as
 * the loaded work does. Where `load` rejects, so does every use.
 */
export function lazyCodec(facts: Omit<Codec, keyof CodecWork>, load: () => Promise<CodecWork>): Codec {
  let work: CodecWork | null = null
  let loading: Promise<CodecWork> | null = null
  const loaded = (): Promise<CodecWork> => {
    loading ??= load().then((found) => {
      work = found
      return found
    })
    return loading
  }
  return {
    ...facts,
    compress: (bytes, level) =>
      work === null ? loaded().then((found) => found.compress(bytes, level)) : work.compress(bytes, level),
    decompress: (bytes, sizeHint, maxBytes) =>
      work === null
        ? loaded().then((found) => found.decompress(bytes, sizeHint, maxBytes))
        : work.decompress(bytes, sizeHint, maxBytes),
  }
}
