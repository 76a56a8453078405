import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'

/** What a vector file holds: it follows from how its name begins. */
export const vectorKinds = ['rpc', 'rpc-cross', 'records', 'records-bad', 'murmur2', 'scram'] as const
export type VectorKind = (typeof vectorKinds)[number]

/** The kind of a vector file by its name, the longest that fits; `undefined` if none does. */
export function kindOfFile(path: string): VectorKind | undefined {
  const fits = vectorKinds.filter((kind) => new RegExp(`^${kind}(?![a-z])`).test(basename(path)))
  return fits.sort((a, b) => b.length - a.length)[0]
}

/** The lines of a vector file, each cut into its columns; a file that ends in `.gz` is unpacked. Rejects as `readFile` does. */
export async function readVectorFile(path: string): Promise<string[][]> {
  const bytes = await readFile(path)
  const text = path.endsWith('.gz') ? await unpacked(bytes) : bytes.toString('utf8')
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line) => line.split('\t'))
}

async function unpacked(bytes: Buffer): Promise<string> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'))
  return await new Response(stream).text()
}
