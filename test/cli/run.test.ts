import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { TestCluster } from 'jackdaw/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { BatchWriter } from '../../src/records/batch-writer.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jackdaw-cli-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** One call of the command, as a shell would make it. */
async function jackdaw(
  args: readonly string[],
  input: string | Buffer = '',
): Promise<{ code: number; out: string; err: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const code = await run(args, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr })
  return { code, out: written(stdout), err: written(stderr) }
}

/** All that a stream holds: newer Node.js gives it out chunk by chunk. */
function written(stream: PassThrough): string {
  let text = ''
  for (let chunk = stream.read(); chunk !== null; chunk = stream.read()) text += String(chunk)
  return text
}

const json =
  '{"topics":[{"topicId":"AAAAAAAAAAAAAAAAAAAAAA","name":"orders"}],"allowAutoTopicCreation":false,"includeTopicAuthorizedOperations":true}'

/** Two batches of one record each, as they lie in a log. */
function logSegment(): Buffer {
  const pieces = ['first', 'second'].flatMap((value, i) => {
    const writer = new BatchWriter()
    writer.append(1_700_000_000_000 + i, 'k', value, [['h', null]])
    writer.freeze()
    return [...writer.seal({ producerId: 9_007_199_254_740_993n, producerEpoch: 1, baseSequence: i, transactional: false })]
  })
  return Buffer.concat(pieces)
}

describe('jackdaw encode and decode', () => {
  it('are each other’s inverse, in hex, base64 and raw', async () => {
    const { out: hex, code } = await jackdaw(['encode', 'Metadata', '12', 'request'], json)
    expect(code).toBe(0)
    const bytes = Buffer.from(hex.trim(), 'hex')
    for (const [input, form] of [
      [hex, 'hex'],
      [bytes.toString('base64'), 'base64'],
      [bytes, 'raw'],
    ] as const) {
      expect((await jackdaw(['decode', 'metadata', '12', 'request', '--input', form], input)).out).toBe(`${json}\n`)
    }
  })

  it('find out by themselves in which form the input is, and read files', async () => {
    const file = join(folder, 'request')
    const { out: hex } = await jackdaw(['encode', '3', '12', 'request'], json)
    await writeFile(file, Buffer.from(hex.trim(), 'hex'))
    expect((await jackdaw(['decode', 'Metadata', '12', 'request'], hex)).out).toBe(`${json}\n`)
    expect((await jackdaw(['decode', 'Metadata', '12', 'request', file])).out).toBe(`${json}\n`)
  })

  it('explain every byte: offset, bytes, field, meaning', async () => {
    const { out: hex } = await jackdaw(['encode', 'Metadata', '12', 'request'], json)
    const { out } = await jackdaw(['decode', 'Metadata', '12', 'request', '--explain'], hex)
    const lines = out.trim().split('\n')
    expect(lines.some((line) => /topics\[0\]\.name.*string "orders"/.test(line))).toBe(true)
    const shown = lines.map((line) => /^ *\d+ {2}([0-9a-f]*)/.exec(line)?.[1] ?? '').join('')
    expect(shown).toBe(hex.trim())
  })

  it('keep 64-bit numbers exactly', async () => {
    const commit = '{"throttleTimeMs":0,"errorCode":0,"producerId":9223372036854775807,"producerEpoch":0}'
    const { out: hex } = await jackdaw(['encode', 'InitProducerId', '4', 'response'], commit)
    expect((await jackdaw(['decode', 'InitProducerId', '4', 'response'], hex)).out).toBe(`${commit}\n`)
  })
})

describe('jackdaw records', () => {
  it('prints a segment of a log as JSON lines, exactly', async () => {
    const file = join(folder, '00000000000000000000.log')
    await writeFile(file, logSegment())
    const { out, code, err } = await jackdaw(['records', file, '--input', 'raw'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const base = { offset: '0', key: 'aw==', headers: [['h', null]] }
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { ...base, timestamp: 1_700_000_000_000, value: 'Zmlyc3Q=' },
      { ...base, timestamp: 1_700_000_000_001, value: 'c2Vjb25k' },
    ])
    const batches = (await jackdaw(['records', file, '--batches'])).out.trim().split('\n')
    expect(batches.map((line) => JSON.parse(line))).toMatchObject([
      { magic: 2, codec: 'none', producerId: '9007199254740993', baseSequence: 0 },
      { producerId: '9007199254740993', baseSequence: 1 },
    ])
  })

  it('prints what is whole, and says what is behind it', async () => {
    const { out, err, code } = await jackdaw(['records', '--input', 'raw'], logSegment().subarray(0, -3))
    expect(code).toBe(0)
    expect(out.trim().split('\n').length).toBe(1)
    expect(err).toMatch(/bytes behind the last of 1 whole batches/)
  })

  it('refuses a record set that is damaged', async () => {
    const bytes = logSegment()
    bytes[70] = (bytes[70] ?? 0) ^ 1
    expect(await jackdaw(['records', '--input', 'raw'], bytes)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('CRC'),
    })
  })
})

describe('jackdaw apis', () => {
  it('lists what we speak', async () => {
    const { out, code } = await jackdaw(['apis'])
    expect(code).toBe(0)
    expect(out).toMatch(/^1 +Fetch +0-18$/m)
    expect(out).toMatch(/^22 +InitProducerId +0-5$/m)
  })

  it('side by side with what a broker offers', async () => {
    const cluster = await TestCluster.start({ brokers: 1, versions: { 0: [3, 8] } })
    const { out } = await jackdaw(['apis', '--broker', cluster.brokers])
    await cluster.close()
    expect(out).toMatch(/^key +API +ours +broker +usable/m)
    expect(out).toMatch(/^0 +Produce +0-13 +3-8 +3-8$/m)
    expect(out).toMatch(/^8 +OffsetCommit +0-10 +- +-$/m)
  })
})

describe('jackdaw vectors', () => {
  it('says how many were checked, and exits with 1 if one differs', async () => {
    const good = 'ApiVersionsRequest\t0\tmin\t{}\t\n'
    const [same, other] = [join(folder, 'rpc-same.tsv'), join(folder, 'rpc-other.tsv')]
    await writeFile(same, good)
    await writeFile(other, good.replace('\t\n', '\t00\n'))
    expect(await jackdaw(['vectors', 'check', same])).toMatchObject({ code: 0, out: `${same}: 1 checked, 0 differ, 0 skipped\n` })
    const { code, out } = await jackdaw(['vectors', 'check', other])
    expect(code).toBe(1)
    expect(out).toMatch(/1 checked, 1 differ, 0 skipped\n {2}line 1: ApiVersionsRequest 0 min/)
  })
})

describe('wrong input', () => {
  it.each([
    [['brew'], /no command 'brew'/],
    [['decode', 'Metadat', '1', 'request'], /no API 'Metadat': Metadata\?/],
    [['decode', 'Metadata', '99', 'request'], /versions 0-13, not '99'/],
    [['decode', 'Metadata', '1', 'sideways'], /request or response/],
    [['decode', 'Metadata'], /decode <Api> <version>/],
    [['decode', 'Metadata', '1', 'request', '/no/such/file'], /cannot read \/no\/such\/file/],
    [['decode', 'Metadata', '1', 'request', '--input', 'octal'], /hex, base64 or raw/],
    [['decode', 'Metadata', '1', 'request', '--verbose'], /--verbose/],
    [['encode', 'Metadata', '1', 'request'], /JSON/i],
    [['vectors', 'check', 'x.tsv'], /kind of x\.tsv/],
    [['vectors', 'check', 'rpc-none.tsv'], /cannot read rpc-none\.tsv/],
    [['apis', '--broker', 'a:b:c'], /a:b:c/],
    [['apis', 'more'], /takes no 'more'/],
  ])('%j is one clear line, exit code 2', async (args, message) => {
    const { code, out, err } = await jackdaw(args, 'not what is wanted')
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(message)
    expect(err.trim().split('\n').length).toBe(1)
  })

  it('bytes that are no such message name the field and the offset', async () => {
    const { code, err } = await jackdaw(['decode', 'Metadata', '12', 'response', '--input', 'hex'], '0000000002')
    expect(code).toBe(2)
    expect(err).toMatch(/brokers/)
  })

  it('without a command it says how it is used', async () => {
    expect(await jackdaw([])).toMatchObject({ code: 2, out: expect.stringContaining('decode <Api>') })
    expect(await jackdaw(['--help'])).toMatchObject({ code: 0 })
  })
})
