// The fixtures were made with Kafka's own message classes: kafka-clients 4.3.1, and 3.9.1 for versions that 4.3.1 has dropped.
//   rpc.tsv        message, version, case, JSON, hex
//   rpc-cross.tsv  message, version of the value, version written, case, JSON, hex or refusal
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KafkaError } from '../../src/foundation/errors.ts'
import { withDefaults } from './support/default-value.ts'
import { fromKafkaJson } from './support/kafka-json.ts'
import { codecOf, codecs } from './support/specs.ts'

function rows(file: string): string[][] {
  const text = readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8')
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
}

const golden = rows('rpc.tsv').map(([name = '', version, , json = '', hex = '']) => ({
  name,
  version: Number(version),
  json,
  hex,
}))
const cross = rows('rpc-cross.tsv').map(([name = '', from, written, , json = '', outcome = '']) => {
  return { name, from: Number(from), written: Number(written), json, outcome }
})

describe('bytes of Kafka’s own classes', () => {
  it('cover the oldest and the newest version of every message', () => {
    const covered = new Set(golden.map(({ name, version }) => `${name} ${version}`))
    const wanted = codecs.flatMap(({ message: { name, versions } }) => [`${name} ${versions.min}`, `${name} ${versions.max}`])
    expect(wanted.filter((pair) => !covered.has(pair))).toEqual([])
  })

  it.each(golden)('$name version $version: written and read as Kafka does', ({ name, version, json, hex }) => {
    const { message, encode, decode } = codecOf(name)
    const value = fromKafkaJson(message.root, version, json)
    expect(encode(version, value).toString('hex')).toBe(hex)
    const decoded = decode(version, Buffer.from(hex, 'hex'))
    expect(decoded).toStrictEqual(withDefaults(message.root, value as Record<string, unknown>))
    expect(encode(version, decoded).toString('hex')).toBe(hex)
  })

  it.each(cross)(
    '$name $from written as version $written: bytes or refusal as Kafka’s',
    ({ name, from, written, json, outcome }) => {
      const { message, encode } = codecOf(name)
      const value = withDefaults(message.root, fromKafkaJson(message.root, from, json) as Record<string, unknown>)
      expect(outcomeOf(() => encode(written, value))).toBe(outcome)
    },
  )
})

/** In Kafka's terms, so that the two can be compared. */
function outcomeOf(encode: () => Buffer): string {
  try {
    return encode().toString('hex')
  } catch (error) {
    if (KafkaError.is(error) && error.code === 'UNSUPPORTED_VERSION') return 'ERR UnsupportedVersionException'
    throw error
  }
}
