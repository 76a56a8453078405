import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { parseJsonWithComments } from '../../protocol-specs/generator/import/json-with-comments.ts'
import { readKafkaRelease } from '../../protocol-specs/generator/import/kafka-facts.ts'
import { unzip } from '../../protocol-specs/generator/import/zip.ts'

const folder = mkdtempSync(join(tmpdir(), 'kafka-files-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A zip archive of these files, deflated, with a comment. */
function zip(files: Readonly<Record<string, string>>, method = 8): Buffer {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const [path, text] of Object.entries(files)) {
    const name = Buffer.from(path)
    const data = method === 8 ? deflateRawSync(text) : Buffer.from(text)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50)
    entry.writeUInt16LE(method, 10)
    entry.writeUInt32LE(data.length, 20)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    locals.push(local, name, data)
    entries.push(entry, name)
    offset += local.length + name.length + data.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, ...entries, end, Buffer.from('a comment')])
}

const probe = `// A comment, with "quotes".
{
  "apiKey": 7, "type": "request", "listeners": ["broker", "zkBroker"], "name": "ProbeRequest", "latestVersionUnstable": true,
  "validVersions": "2-9", "flexibleVersions": "5+", // and another
  "fields": [
    { "name": "Items", "type": "[]Item", "versions": "0+", "nullableVersions": "3+", "ignorable": true, "about": "see // here", "fields": [
      { "name": "Key", "type": "int32", "versions": "0+", "mapKey": true, "default": "0x7f", "entityType": "brokerId" } ] },
    { "name": "Shared", "type": "Thing", "versions": "6+", "tag": 0, "taggedVersions": "6+" },
    { "name": "Gone", "type": "int8", "versions": "0-1" },
    { "name": "Id", "type": "string", "versions": "4+", "default": "", "flexibleVersions": "none" }
  ],
  "commonStructs": [ { "name": "Thing", "versions": "0+", "fields": [
    { "name": "Blob", "type": "bytes", "versions": "0+", "zeroCopy": true, "default": "null", "nullableVersions": "7+" } ] } ]
}`

describe('a zip archive', () => {
  it.each([0, 8])('is read, compressed by method %i, wanted files only', (method) => {
    const files = unzip(zip({ 'a/b.json': 'text of b', 'c.class': 'c' }, method), (path) => path.endsWith('.json'))
    expect([...files].map(([path, bytes]) => [path, bytes.toString()])).toEqual([['a/b.json', 'text of b']])
  })

  it.each([
    ['nothing', Buffer.alloc(0), 'directory is missing'],
    ['something else', Buffer.alloc(200, 'x'), 'directory is missing'],
    ['an unknown compression', zip({ a: 'a' }, 12), 'method 12'],
  ])('that is %s is refused', (_what, bytes, message) => {
    expect(() => unzip(bytes, () => true)).toThrow(message)
  })
})

describe('Kafka’s message files', () => {
  it('are JSON with comments', () => {
    expect(parseJsonWithComments('// one\n{ "a": "http://x", // two\n "b": "\\"//" }')).toEqual({ a: 'http://x', b: '"//' })
  })

  it.each(['jar', 'folder'])('of a %s become facts, without their texts', (kind) => {
    const path = join(folder, kind === 'jar' ? 'x.jar' : 'ProbeRequest.json')
    writeFileSync(path, kind === 'jar' ? zip({ 'common/message/ProbeRequest.json': probe, 'common/other.txt': '' }) : probe)
    const { messages } = readKafkaRelease(kind === 'jar' ? path : folder)
    const message = messages.get('ProbeRequest')
    expect(JSON.stringify(message)).not.toContain('here')
    expect(message).toMatchObject({
      versions: { min: 2, max: 9 },
      flexibleFrom: 5,
      request: { key: 7, unstableFrom: 9, listeners: ['broker', 'zkBroker'] },
      fields: [
        {
          name: 'items',
          type: '[] Item',
          versions: { min: 2, max: 9 },
          nullable: { min: 3, max: 9 },
          ignorable: true,
          tag: null,
        },
        { name: 'shared', type: '{} Thing', versions: { min: 6, max: 9 }, tag: 0 },
        { name: 'id', type: 'string', rigid: true, default: null },
      ],
    })
    expect(message?.fields[0]?.fields[0]).toMatchObject({ name: 'key', key: true, default: '127', entity: 'brokerId' })
    expect(message?.fields[1]?.fields[0]).toMatchObject({ view: true, default: 'null', nullable: { min: 7, max: 9 } })
  })

  it('that are not there are an error that says what is needed', () => {
    expect(() => readKafkaRelease(join(folder, 'none.jar'))).toThrow('no such jar or folder')
    writeFileSync(join(folder, 'empty.jar'), zip({}))
    expect(() => readKafkaRelease(join(folder, 'empty.jar'))).toThrow('kafka-clients jar of 3.0 or newer')
  })

  it('with a field that is tagged in some of its versions only are an error: the notation cannot say it', () => {
    writeFileSync(
      join(folder, 'x.jar'),
      zip({ 'common/message/P.json': probe.replace('"taggedVersions": "6+"', '"taggedVersions": "7+"') }),
    )
    expect(() => readKafkaRelease(join(folder, 'x.jar'))).toThrow('tagged in some of its versions only')
  })
})
