import { describe, expect, it } from 'vitest'
import { ApiVersions, Metadata, Produce, readResponseHeader, writeRequestHeader } from '../../src/protocol/client.ts'
import {
  readRequestHeader,
  ApiVersions as ServerApiVersions,
  Metadata as ServerMetadata,
  writeResponseHeader,
} from '../../src/protocol/server.ts'
import { ByteReader } from '../../src/wire/byte-reader.ts'
import { ByteWriter } from '../../src/wire/byte-writer.ts'

function written(write: (writer: ByteWriter) => void): Buffer {
  const writer = new ByteWriter()
  write(writer)
  return writer.toBuffer()
}

const request = (version: number, clientId: string | null = 'ab'): Buffer =>
  written((w) => writeRequestHeader(w, { api: Metadata, version, correlationId: 7, clientId }))

const apiOf = (key: number): typeof ServerMetadata | undefined => (key === ServerMetadata.key ? ServerMetadata : undefined)

describe('request headers', () => {
  it('are of version 1 before a classic request, of version 2, with tags, before a flexible one', () => {
    expect(request(8).toString('hex')).toBe('0003000800000007'.concat('00026162'))
    expect(request(9).toString('hex')).toBe('0003000900000007'.concat('00026162', '00'))
  })

  it('keep the client id a classic string, also null', () => {
    expect(request(9, null).toString('hex')).toBe('0003000900000007'.concat('ffff', '00'))
  })

  it.each([8, 9])('of version %i are read as they were written', (version) => {
    const reader = new ByteReader(request(version))
    expect(readRequestHeader(reader, apiOf)).toMatchObject({
      requestApiKey: 3,
      requestApiVersion: version,
      correlationId: 7,
      clientId: 'ab',
    })
    expect(reader.remaining).toBe(0)
  })

  it('keep unknown tags for the reader', () => {
    const reader = new ByteReader(Buffer.from(`${request(9).toString('hex').slice(0, -2)}01050155`, 'hex'))
    expect(readRequestHeader(reader, apiOf).unknownTags).toEqual([{ tag: 5, data: Buffer.from([0x55]) }])
  })

  it('of an API that the reader does not know are read up to the client id', () => {
    const reader = new ByteReader(Buffer.from('7fff000900000007ffff00', 'hex'))
    expect(readRequestHeader(reader, apiOf)).toMatchObject({ requestApiKey: 0x7fff, requestApiVersion: 9, clientId: null })
    expect(reader.remaining).toBe(1)
  })

  it('that are cut off are a ProtocolError', () => {
    for (let size = 0; size < request(9).length; size += 1) {
      expect(() => readRequestHeader(new ByteReader(request(9).subarray(0, size)), apiOf)).toThrow(/bytes needed|announced/)
    }
  })
})

describe('response headers', () => {
  it('are of version 0 before a classic answer, of version 1, with tags, before a flexible one', () => {
    expect(written((w) => writeResponseHeader(w, ServerMetadata, 8, 7)).toString('hex')).toBe('00000007')
    expect(written((w) => writeResponseHeader(w, ServerMetadata, 9, 7)).toString('hex')).toBe('0000000700')
  })

  it('are always of version 0 before an answer to ApiVersions (KIP-511)', () => {
    expect(written((w) => writeResponseHeader(w, ServerApiVersions, 4, 7)).toString('hex')).toBe('00000007')
    const reader = new ByteReader(Buffer.from('0000000700', 'hex'))
    expect([readResponseHeader(reader, ApiVersions, 4), reader.remaining]).toEqual([7, 1])
  })

  it('are read as they were written', () => {
    const reader = new ByteReader(Buffer.from('00000007010501550000', 'hex'))
    expect([readResponseHeader(reader, Produce, 9), reader.remaining]).toEqual([7, 2])
  })
})
