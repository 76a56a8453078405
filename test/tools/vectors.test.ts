// The committed vector files: their form, and that they hold what Kafka's jars have. What the bytes mean is checked by the
// tests of the codecs.
import { createHash, createHmac, pbkdf2Sync } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { lowestVersion } from '../../protocol-specs/generator/import/excluded-versions.ts'
import { type KafkaRelease, readKafkaRelease } from '../../protocol-specs/generator/import/kafka-facts.ts'
import { murmur2, partitionForKey } from '../../src/producer/partitioner/murmur2.ts'
import { kafkaMessageJars } from '../../tools/kafka-clients.ts'

const folder = new URL('../vectors/', import.meta.url)
const newest = '4.3.1'
const old = '3.9.1'

/** Kind → how many columns name a case, and the form of a line. */
const kinds: Readonly<Record<string, { readonly keys: number; readonly line: RegExp }>> = {
  rpc: { keys: 3, line: /^[A-Za-z0-9]+\t\d+\t[a-z0-9-]+\t\{.*\}\t(?:[0-9a-f]{2})*$/ },
  'rpc-cross': {
    keys: 4,
    line: /^[A-Za-z0-9]+\t\d+\t\d+\t[a-z-]+(?::[A-Za-z0-9.]+)?\t\{.*\}\t(?:(?:[0-9a-f]{2})*|ERR [A-Za-z]+: .+)$/,
  },
  records: { keys: 1, line: /^[a-z0-9^-]+\t\[.*\]\t(?:[0-9a-f]{2})*$/ },
  'records-bad': { keys: 1, line: /^[a-z0-9-]+\tERR [A-Za-z]+\t(?:[0-9a-f]{2})*$/ },
  murmur2: { keys: 1, line: /^(?:[0-9a-f]{2})*\t-?\d+\t\d+(?: \d+){7}$/ },
  scram: { keys: 2, line: /^SCRAM-SHA-(?:256|512)\t[a-z0-9-]+\t\{.*\}$/ },
}

const expected = [
  ...['rpc', 'rpc-cross', 'records', 'records-bad'].flatMap((kind) => [`${kind}-${old}.tsv.gz`, `${kind}-${newest}.tsv.gz`]),
  ...['murmur2', 'scram'].map((kind) => `${kind}-${newest}.tsv.gz`),
].sort()

const linesOf = (name: string): string[] =>
  gunzipSync(readFileSync(new URL(name, folder)))
    .toString('utf8')
    .split('\n')
    .slice(0, -1)

/** `message version` of each line of an rpc file. */
const pairsOf = (name: string): Set<string> => new Set(linesOf(name).map((line) => line.split('\t', 2).join(' ')))

describe('the vector files', () => {
  it('are those of the two releases', () => {
    expect(readdirSync(folder).filter((name) => /^(?:rpc|records|murmur2|scram)/.test(name))).toEqual(expected)
  })

  it.each(expected)('%s has cases of its kind, each once, sorted by bytes', (name) => {
    const kind = kinds[name.replace(/-\d.*/, '')]
    const lines = linesOf(name)
    expect(lines.filter((line) => kind?.line.test(line) !== true).map((line) => line.slice(0, 200))).toEqual([])
    expect(new Set(lines.map((line) => line.split('\t', kind?.keys).join('\t'))).size).toBe(lines.length)
    const bytes = lines.map((line) => Buffer.from(line))
    expect(bytes.findIndex((line, index) => index > 0 && bytes[index - 1]!.compare(line) >= 0)).toBe(-1)
  })

  it.each(expected)('%s carries no time and no name, so that it can be made again', (name) => {
    const header = readFileSync(new URL(name, folder)).subarray(0, 8)
    expect(header.toString('hex')).toBe('1f8b080000000000')
  })

  it('are small enough for a repository', () => {
    const sizes = expected.map((name) => readFileSync(new URL(name, folder)).length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6_000_000)
  })
})

describe('rpc vectors', () => {
  const cases = [
    'min',
    'empty',
    'nulls',
    'one',
    'full',
    'mixed-1',
    'mixed-2',
    'mixed-3',
    'edge-min',
    'edge-max',
    'edge-127',
    'edge-128',
  ]

  it.each([newest, old])('of %s have every case of every message in every version', (release) => {
    const seen = new Set(linesOf(`rpc-${release}.tsv.gz`).map((line) => line.split('\t', 3).join(' ')))
    const wanted = [...pairsOf(`rpc-${release}.tsv.gz`)].flatMap((pair) => cases.map((name) => `${pair} ${name}`))
    expect([...seen].sort()).toEqual(wanted.sort())
  })

  it('write each newest value at every older version', () => {
    const cross = new Set(
      linesOf(`rpc-cross-${newest}.tsv.gz`)
        .map((line) => line.split('\t', 4))
        .map(([message, , written]) => `${message} ${written}`),
    )
    const pairs = pairsOf(`rpc-${newest}.tsv.gz`)
    const below = [...pairs].filter((pair) => pairs.has(pair.replace(/\d+$/, (version) => String(Number(version) + 1))))
    expect(below.filter((pair) => !cross.has(pair))).toEqual([])
  })
})

/** The releases' own lists of messages, or why there are none. */
async function findReleases(): Promise<readonly [KafkaRelease, KafkaRelease] | string> {
  try {
    return [readKafkaRelease(await kafkaMessageJars(newest)), readKafkaRelease(await kafkaMessageJars(old))]
  } catch (error) {
    return (error as Error).message
  }
}

const releases = await findReleases()
const reason = typeof releases === 'string' ? ` (skipped: ${releases})` : ''
if (reason !== '') console.warn(`SKIPPED: vectors are not counted from Kafka's jars${reason}`)

describe.skipIf(reason !== '')(`rpc vectors, counted from the jars${reason}`, () => {
  const [current, previous] = typeof releases === 'string' ? [] : releases

  /** `message version` of all versions of a release from `lowest` up to below `end`. */
  function pairs(release: KafkaRelease | undefined, lowest: (name: string) => number, end: (name: string) => number): string[] {
    return [...(release?.messages ?? [])].flatMap(([name, { versions }]) => {
      const first = Math.max(versions.min, lowest(name))
      const count = Math.min(versions.max + 1, end(name)) - first
      return Array.from({ length: Number.isFinite(first) ? Math.max(0, count) : 0 }, (_, index) => `${name} ${first + index}`)
    })
  }

  it('hold every version of every message of the newest', () => {
    const fromJars = pairs(
      current,
      () => 0,
      () => Number.POSITIVE_INFINITY,
    )
    expect(fromJars.length).toBeGreaterThan(600)
    expect([...pairsOf(`rpc-${newest}.tsv.gz`)].sort()).toEqual(fromJars.sort())
  })

  it('hold every version of the older one that the newest has no more', () => {
    const end = (name: string): number => {
      const min = current?.messages.get(name)?.versions.min ?? 0
      return Number.isFinite(min) ? min : 0
    }
    const fromJars = pairs(previous, lowestVersion, end)
    expect(fromJars.length).toBeGreaterThan(50)
    expect([...pairsOf(`rpc-${old}.tsv.gz`)].sort()).toEqual(fromJars.sort())
  })
})

describe('murmur2 vectors (cb-E56)', () => {
  const lines = linesOf(`murmur2-${newest}.tsv.gz`).map((line) => line.split('\t'))

  it('are the hashes and partitions that we compute', () => {
    const ours = lines.map(([hex = '']) => {
      const key = Buffer.from(hex, 'hex')
      return [hex, String(murmur2(key)), [1, 2, 3, 6, 7, 12, 50, 1000].map((count) => partitionForKey(key, count)).join(' ')]
    })
    expect(lines.length).toBeGreaterThan(500)
    expect(ours).toEqual(lines)
  })
})

describe('scram vectors', () => {
  const lines = linesOf(`scram-${newest}.tsv.gz`).map((line) => line.split('\t'))

  it.each(lines.map(([mechanism = '', name = '', json = '']) => [mechanism, name, json] as const))(
    '%s %s is right by RFC 5802',
    (mechanism, _name, json) => {
      const hash = mechanism === 'SCRAM-SHA-256' ? 'sha256' : 'sha512'
      const length = hash === 'sha256' ? 32 : 64
      const given = JSON.parse(json) as Readonly<Record<string, string>> & { readonly iterations: number }
      const text = (field: string): string => String(given[field])
      const hmac = (key: Buffer, data: string): Buffer => createHmac(hash, key).update(data).digest()
      const salted = pbkdf2Sync(text('password'), Buffer.from(text('salt'), 'base64'), given.iterations, length, hash)
      const clientKey = hmac(salted, 'Client Key')
      const storedKey = createHash(hash).update(clientKey).digest()
      const authMessage = [text('clientFirst').slice(3), text('serverFirst'), text('clientFinal').replace(/,p=.*/, '')].join(',')
      const clientSignature = hmac(storedKey, authMessage)
      const proof = clientKey.map((byte, index) => byte ^ clientSignature[index]!)
      const serverSignature = hmac(hmac(salted, 'Server Key'), authMessage)
      expect(given).toMatchObject({
        authMessage,
        saltedPassword: salted.toString('base64'),
        clientKey: clientKey.toString('base64'),
        storedKey: storedKey.toString('base64'),
        clientSignature: clientSignature.toString('base64'),
        clientProof: Buffer.from(proof).toString('base64'),
        serverKey: hmac(salted, 'Server Key').toString('base64'),
        serverSignature: serverSignature.toString('base64'),
      })
      expect(given['clientFinal']).toBe(`${text('clientFinalWithoutProof')},p=${text('clientProof')}`)
      expect(given['serverFinal']).toBe(`v=${text('serverSignature')}`)
    },
  )

  it('repeat the example of RFC 7677', () => {
    const example = lines.find(([mechanism, name]) => mechanism === 'SCRAM-SHA-256' && name === 'rfc-7677')
    expect(JSON.parse(example?.[2] ?? '{}')).toMatchObject({
      clientProof: 'dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=',
      serverFinal: 'v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=',
    })
  })
})
