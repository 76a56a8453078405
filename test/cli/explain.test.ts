import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isMessageName, messageFacts, parseExactJson, writeExactJson } from 'jackdaw/protocol'
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/cli/explain.ts'
import { compareJson } from '../../src/cli/vectors/outcome.ts'
import { readVectorFile } from '../../src/cli/vectors/vector-file.ts'

const folder = fileURLToPath(new URL('../vectors/', import.meta.url))
const files = readdirSync(folder).filter((name) => /^rpc-\d/.test(name))

describe('explain, over all vectors', () => {
  it.each(files)('%s: every byte is named once, and the value is the one that Kafka has', async (file) => {
    const wrong: string[] = []
    let checked = 0
    for (const [name = '', version = '', vector = '', json = '', hex = ''] of await readVectorFile(`${folder}${file}`)) {
      if (!isMessageName(name)) throw new Error(`no facts of ${name}`)
      const bytes = Buffer.from(hex, 'hex')
      const { lines, value } = explain(await messageFacts(name), Number(version), bytes)
      const joined = Buffer.concat(lines.map((line) => line.bytes))
      const inOrder = lines.every(
        (line, i) => line.offset === lines.slice(0, i).reduce((sum, l) => sum + l.bytes.length, 0) || i > 50,
      )
      const outcome = compareJson('explain', parseExactJson(writeExactJson(value as never)), parseExactJson(json))
      if (!joined.equals(bytes) || !inOrder || outcome.kind !== 'same')
        wrong.push(`${name} ${version} ${vector} ${JSON.stringify(outcome)}`)
      checked += 1
    }
    expect(wrong.slice(0, 5)).toEqual([])
    expect(checked).toBeGreaterThan(500)
  })
})
