// What a bundler makes of one API, and what `import 'jackdaw'` brings in.

import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const source = fileURLToPath(new URL('../../src', import.meta.url))
const kilobytes = 1_000

interface Bundle {
  readonly text: string
  /** The modules of which something is left, below `src`; packages by their path. */
  readonly modules: readonly string[]
}

/** Bundles a module and minifies it. */
async function bundled(contents: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: source, loader: 'ts' },
    absWorkingDir: source,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    write: false,
    metafile: true,
    logLevel: 'error',
  })
  const modules = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  )
  return { text: outputFiles.map(({ text }) => text).join(''), modules }
}

const generated = (modules: readonly string[]): string[] => modules.filter((path) => path.includes('/generated/'))

describe('one API in a bundle', () => {
  it.each(['Metadata', 'ApiVersions', 'FindCoordinator', 'Produce', 'ListOffsets', 'OffsetCommit', 'JoinGroup'])(
    '%s is at most 10 KB, and no other API comes with it',
    async (api) => {
      const { text, modules } = await bundled(`export { ${api} } from './protocol/client.ts'`)
      expect(text.length).toBeLessThan(10 * kilobytes)
      expect(generated(modules)).toEqual([`protocol/generated/client/${kebab(api)}.ts`])
    },
  )

  it('with all that it takes to write and read messages is below 20 KB, packed below 8 KB', async () => {
    const { text, modules } = await bundled(
      `import { decodeResponse, encodeRequest, Metadata } from './protocol/client.ts'
       export const ask = (topics) => encodeRequest(Metadata, 12, { topics })
       export const answer = (bytes) => decodeResponse(Metadata, 12, bytes)`,
    )
    expect(text.length).toBeLessThan(20 * kilobytes)
    expect(gzipSync(text).length).toBeLessThan(8 * kilobytes)
    expect(modules.filter((path) => path.includes('node_modules'))).toEqual([])
    expect(generated(modules)).toEqual(['protocol/generated/client/metadata.ts'])
  })

  it('runs', async () => {
    const { text } = await bundled(
      `import { encodeRequest, Metadata } from './protocol/client.ts'
       export const ask = () => encodeRequest(Metadata, 9, { topics: null }).toString('hex')`,
    )
    const module = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as { readonly ask: () => string }
    expect(module.ask()).toBe('0001000000')
  })
})

describe('what is imported', () => {
  it('by the client are the APIs that it uses, not all', async () => {
    const { modules } = await bundled(`export { Kafka } from './index.ts'`)
    const apis = generated(modules).filter((path) => path.includes('/client/'))
    expect(apis.length).toBeGreaterThan(5)
    expect(apis.length).toBeLessThan(40)
    expect(generated(modules).filter((path) => /\/(server|internal|facts)\//.test(path))).toEqual([])
  })

  it('by the JSON form alone are no codecs', async () => {
    const { modules } = await bundled(`export { parseExactJson, toJsonText } from './protocol/client.ts'`)
    expect(generated(modules)).toEqual([])
  })
})

function kebab(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
}
