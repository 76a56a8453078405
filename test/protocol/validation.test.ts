// The rules of what is refused and what is not, row by row: Kafka's own where Java's classes have one.
import { describe, expect, it } from 'vitest'
import { KafkaError, type ProtocolError, type UnsupportedVersionError } from '../../src/foundation/errors.ts'
import {
  type ApiTypes,
  ApiVersions,
  type ClientApi,
  CreateTopics,
  DeleteTopics,
  decodeResponse,
  encodeRequest,
  Fetch,
  type FetchRequestInput,
  InitProducerId,
  ListOffsets,
  Metadata,
  Produce,
} from '../../src/protocol/client.ts'
import * as server from '../../src/protocol/server.ts'
import { ByteWriter } from '../../src/wire/byte-writer.ts'

const id = 'ABEiM0RVZneImaq7zN3u_w'

function refusal(act: () => unknown): ProtocolError | UnsupportedVersionError {
  try {
    act()
  } catch (error) {
    if (KafkaError.is(error)) return error as ProtocolError | UnsupportedVersionError
    throw error
  }
  throw new Error('nothing was refused')
}

const fetch: FetchRequestInput = {
  maxWaitMs: 1,
  minBytes: 1,
  topics: [{ topic: 'a', topicId: id, partitions: [{ partition: 0, fetchOffset: 0n, partitionMaxBytes: 1 }] }],
}

const fetchWith = (partition: object): FetchRequestInput => ({
  ...fetch,
  topics: [
    { topic: 'a', topicId: id, partitions: [] },
    {
      topic: 'b',
      topicId: id,
      partitions: [
        { partition: 0, fetchOffset: 0n, partitionMaxBytes: 1 },
        { partition: 1, fetchOffset: 0n, partitionMaxBytes: 1, ...partition },
      ],
    },
  ],
})

const producePartition = { index: 0, errorCode: 0, baseOffset: 0n }
const produceAnswer = (partition: object): server.ProduceResponseInput => ({
  responses: [{ name: 'a', topicId: id, partitionResponses: [{ ...producePartition, ...partition }] }],
})

/** Writes a request and reads it on the other side. */
function exchanged<T extends ApiTypes>(api: ClientApi<T>, version: number, message: T['requestInput']): T['request'] {
  const other = (server as unknown as Record<string, server.ServerApi<T>>)[api.name]
  if (other === undefined) throw new Error(api.name)
  return server.decodeRequest(other, version, encodeRequest(api, version, message))
}

describe('a value that the version cannot carry', () => {
  it('is refused with path and versions if it is not ignorable', () => {
    const error = refusal(() => encodeRequest(Fetch, 11, fetchWith({ lastFetchedEpoch: 3 })))
    expect(error).toMatchObject({
      code: 'UNSUPPORTED_VERSION',
      api: 'FetchRequest',
      version: 11,
      path: 'topics[1].partitions[1].lastFetchedEpoch',
      carried: '12+',
    })
    expect(error.message).toContain('FetchRequest version 11, topics[1].partitions[1].lastFetchedEpoch')
  })

  it.each([
    [7, '8-10'],
    [11, '8-10'],
  ])('is refused beyond either end of its range (version %i)', (version, carried) => {
    const message = { topics: null, includeClusterAuthorizedOperations: true }
    const path = 'includeClusterAuthorizedOperations'
    expect(refusal(() => encodeRequest(Metadata, version, message))).toMatchObject({ code: 'UNSUPPORTED_VERSION', path, carried })
    expect(exchanged(Metadata, 8, message).includeClusterAuthorizedOperations).toBe(true)
  })

  it('is refused in a tag outside its range, flexible version or not', () => {
    for (const version of [11, 14]) {
      const error = refusal(() => encodeRequest(Fetch, version, { ...fetch, replicaState: { replicaId: 1 } }))
      expect(error).toMatchObject({ code: 'UNSUPPORTED_VERSION', path: 'replicaState', carried: '15+' })
    }
    const path = 'responses[0].partitionResponses[0].currentLeader'
    const leader = produceAnswer({ currentLeader: { leaderId: 1 } })
    expect(refusal(() => server.encodeResponse(server.Produce, 9, leader))).toMatchObject({ path, carried: '10+' })
    const endpoints = { responses: [], nodeEndpoints: [{ nodeId: 1, host: 'h', port: 1 }] }
    expect(refusal(() => server.encodeResponse(server.Fetch, 15, endpoints))).toMatchObject({ path: 'nodeEndpoints' })
  })

  it('is dropped silently if it is ignorable', () => {
    expect(encodeRequest(Fetch, 10, { ...fetch, rackId: 'r' })).toEqual(encodeRequest(Fetch, 10, fetch))
    expect(encodeRequest(Fetch, 12, fetchWith({ highWatermark: 3n }))).toEqual(encodeRequest(Fetch, 12, fetchWith({})))
    expect(exchanged(Fetch, 12, fetch).topics[0]).toMatchObject({ topic: 'a', topicId: 'AAAAAAAAAAAAAAAAAAAAAA' })
  })

  it('is no fault if it is the default', () => {
    const defaults = { replicaState: { replicaId: -1, replicaEpoch: -1n }, forgottenTopicsData: [] }
    expect(encodeRequest(Fetch, 6, { ...fetch, ...defaults })).toEqual(encodeRequest(Fetch, 6, fetch))
    expect(encodeRequest(Metadata, 0, { topics: [], allowAutoTopicCreation: true })).toEqual(Buffer.alloc(4))
  })

  it('is refused in an array, and in a struct, that is not carried', () => {
    const forgotten = { ...fetch, forgottenTopicsData: [{ topic: 'a', partitions: [] }] }
    expect(refusal(() => encodeRequest(Fetch, 6, forgotten))).toMatchObject({ path: 'forgottenTopicsData', carried: '7+' })
    const diverging = { divergingEpoch: { epoch: 1 } }
    const partition = { partitionIndex: 0, errorCode: 0, highWatermark: 0n, records: null, ...diverging }
    const answer = { responses: [{ topic: 'a', partitions: [partition] }] }
    expect(refusal(() => server.encodeResponse(server.Fetch, 11, answer))).toMatchObject({
      path: 'responses[0].partitions[0].divergingEpoch',
      carried: '12+',
    })
  })

  it('counts unknown tags of a struct as a value', () => {
    const replicaState = { unknownTags: [{ tag: 0, data: Buffer.alloc(1) }] }
    expect(refusal(() => encodeRequest(Fetch, 14, { ...fetch, replicaState }))).toMatchObject({ path: 'replicaState' })
  })
})

describe('a value that is left out', () => {
  it('is written as its default if the field is optional', () => {
    expect(exchanged(Metadata, 4, { topics: null }).allowAutoTopicCreation).toBe(true)
    expect(exchanged(Fetch, 18, fetch)).toMatchObject({ clusterId: null, replicaState: { replicaId: -1 }, maxBytes: 2147483647 })
    expect(exchanged(CreateTopics, 7, { topics: [] })).toMatchObject({ timeoutMs: 60_000, validateOnly: false })
    expect(exchanged(CreateTopics, 7, { topics: [], timeoutMs: undefined }).timeoutMs).toBe(60_000)
  })

  it('is missing if the field is carried by all versions and has no default', () => {
    const error = refusal(() => encodeRequest(Metadata, 4, {} as never))
    expect(error).toMatchObject({ code: 'PROTOCOL', api: 'MetadataRequest', version: 4, path: 'topics' })
    expect(error.message).toContain('missing')
    expect(refusal(() => encodeRequest(Fetch, 4, fetchWith({ fetchOffset: undefined }))).path).toBe(
      'topics[1].partitions[1].fetchOffset',
    )
  })

  it('is missing at the versions that carry it if the field is required there', () => {
    const byName = { acks: 1, timeoutMs: 1, topicData: [{ name: 'a', partitionData: [] }] }
    const byId = { acks: 1, timeoutMs: 1, topicData: [{ topicId: id, partitionData: [] }] }
    expect(refusal(() => encodeRequest(Produce, 13, byName))).toMatchObject({ code: 'PROTOCOL', path: 'topicData[0].topicId' })
    expect(refusal(() => encodeRequest(Produce, 12, byId))).toMatchObject({ code: 'PROTOCOL', path: 'topicData[0].name' })
    expect(refusal(() => encodeRequest(DeleteTopics, 6, { topicNames: ['a'], timeoutMs: 1 })).message).toContain('missing')
    expect(encodeRequest(Produce, 13, byId).length).toBeGreaterThan(encodeRequest(Produce, 12, byName).length)
  })
})

describe('an invalid value', () => {
  it.each([
    ['null where it is not nullable at this version', Metadata, 0, { topics: null }, 'topics'],
    ['null in an older version only', Metadata, 9, { topics: [{ name: null }] }, 'topics[0].name'],
    ['no array', Metadata, 4, { topics: 'a' }, 'topics'],
    ['an element that is no struct', Metadata, 4, { topics: [{ name: 'a' }, 'b'] }, 'topics[1]'],
    ['an element that is missing', Metadata, 4, { topics: [undefined] }, 'topics[0]'],
    ['no string', Metadata, 4, { topics: [{ name: 5 }] }, 'topics[0].name'],
    ['no boolean', Metadata, 4, { topics: null, allowAutoTopicCreation: 1 }, 'allowAutoTopicCreation'],
    ['NaN for an integer', DeleteTopics, 1, { topicNames: [], timeoutMs: Number.NaN }, 'timeoutMs'],
    ['an integer out of range', Produce, 3, { acks: 32_768, timeoutMs: 1, topicData: [] }, 'acks'],
    ['a number for an int64', ListOffsets, 1, listOffsets(5), 'topics[0].partitions[0].timestamp'],
    ['an int64 out of range', ListOffsets, 1, listOffsets(2n ** 63n), 'topics[0].partitions[0].timestamp'],
    ['a string in an array of strings', DeleteTopics, 5, { topicNames: ['a', 7], timeoutMs: 1 }, 'topicNames[1]'],
    ['an integer in an array of integers', CreateTopics, 7, createTopics([1, 1.5]), 'topics[0].assignments[0].brokerIds[1]'],
    ['no uuid', Metadata, 12, { topics: [{ name: null, topicId: 'x' }] }, 'topics[0].topicId'],
    ['a string of 32,768 bytes', Metadata, 4, { topics: [{ name: 'a'.repeat(32_768) }] }, 'topics[0].name'],
    ['a compact string of 32,768 bytes', Metadata, 9, { topics: [{ name: 'ü'.repeat(16_384) }] }, 'topics[0].name'],
    ['no struct in a tag', Fetch, 15, { ...fetch, replicaState: 7 }, 'replicaState'],
    ['null in a tag', Fetch, 15, { ...fetch, replicaState: null }, 'replicaState'],
    [
      'a wrong value in the struct of a tag',
      Fetch,
      15,
      { ...fetch, replicaState: { replicaEpoch: 7 } },
      'replicaState.replicaEpoch',
    ],
  ] as readonly (readonly [string, ClientApi, number, object, string])[])(
    'is refused: %s',
    (_what, api, version, message, path) => {
      const error = refusal(() => encodeRequest(api, version, message))
      expect(error).toMatchObject({ code: 'PROTOCOL', api: `${api.name}Request`, version, path })
      expect(error.message).toMatch(/expected|missing/)
    },
  )

  it('is refused if the message is no object', () => {
    expect(refusal(() => encodeRequest(Metadata, 4, null as never))).toMatchObject({ code: 'PROTOCOL', api: 'MetadataRequest' })
  })

  it('passes on what a getter of the message throws', () => {
    const message = Object.defineProperty({}, 'topics', { get: () => Number('x').toFixed(200) })
    expect(() => encodeRequest(Metadata, 4, message as never)).toThrow(RangeError)
  })
})

function listOffsets(timestamp: unknown): object {
  return { replicaId: -1, topics: [{ name: 'a', partitions: [{ partitionIndex: 0, timestamp }] }] }
}

function createTopics(brokerIds: unknown): object {
  const assignments = [{ partitionIndex: 0, brokerIds }]
  return { topics: [{ name: 'a', numPartitions: -1, replicationFactor: -1, assignments, configs: [] }] }
}

describe('tags', () => {
  it('with their default are not written, structs of defaults included', () => {
    const plain = encodeRequest(Fetch, 18, fetch)
    const replicaState = { replicaId: -1, replicaEpoch: -1n }
    expect(encodeRequest(Fetch, 18, { ...fetch, clusterId: null, replicaState })).toEqual(plain)
    expect(encodeRequest(Fetch, 18, { ...fetch, replicaState: {} })).toEqual(plain)
    expect(encodeRequest(Fetch, 18, { ...fetch, replicaState: { replicaId: 0 } }).length).toBeGreaterThan(plain.length)
  })

  it('that are unknown are kept, and written back in ascending order among the known ones', () => {
    const unknownTags = [
      { tag: 7, data: Buffer.from('seven') },
      { tag: 2, data: Buffer.alloc(0) },
    ]
    const message = { ...fetch, clusterId: 'c', replicaState: { replicaId: 4 }, unknownTags }
    const decoded = exchanged(Fetch, 15, message)
    expect(decoded.unknownTags).toEqual([unknownTags[1], unknownTags[0]])
    expect(encodeRequest(Fetch, 15, decoded)).toEqual(encodeRequest(Fetch, 15, message))
    const tail = encodeRequest(Fetch, 15, message).toString('hex')
    expect(tail).toMatch(/040002026301[0-9a-f]+0200070573/)
  })

  it('that are unknown are refused in a version that is not flexible', () => {
    const unknownTags = [{ tag: 7, data: Buffer.alloc(1) }]
    expect(refusal(() => encodeRequest(Fetch, 11, { ...fetch, unknownTags }))).toMatchObject({
      code: 'PROTOCOL',
      path: 'unknownTags',
    })
    expect(refusal(() => encodeRequest(Fetch, 11, fetchWith({ unknownTags }))).path).toBe('topics[1].partitions[1].unknownTags')
    expect(encodeRequest(Fetch, 11, { ...fetch, unknownTags: [] })).toEqual(encodeRequest(Fetch, 11, fetch))
  })

  it('that are unknown are refused if the struct defines their number at this version', () => {
    const unknownTags = [{ tag: 1, data: Buffer.alloc(1) }]
    expect(refusal(() => encodeRequest(Fetch, 15, { ...fetch, unknownTags })).message).toContain('tag 1')
    expect(exchanged(Fetch, 14, { ...fetch, unknownTags }).unknownTags).toEqual(unknownTags)
  })

  it.each([
    [
      'twice',
      [
        { tag: 9, data: Buffer.alloc(0) },
        { tag: 9, data: Buffer.alloc(1) },
      ],
    ],
    ['no number', [{ tag: 'x', data: Buffer.alloc(0) }]],
    ['no data', [{ tag: 9 }]],
    ['no entry', [null]],
    ['no list', { tag: 9, data: Buffer.alloc(0) }],
  ])('that are unknown are refused if there is %s', (_what, unknownTags) => {
    expect(refusal(() => encodeRequest(Metadata, 12, { topics: null, unknownTags: unknownTags as never }))).toMatchObject({
      code: 'PROTOCOL',
      path: 'unknownTags',
    })
  })

  it('in a message that are known, but not at its version, are kept as unknown', () => {
    const unknownTags = [{ tag: 0, data: Buffer.from([1, 0, 0, 0]) }]
    const bytes = server.encodeResponse(server.Produce, 9, produceAnswer({ unknownTags }))
    const [topic] = decodeResponse(Produce, 9, bytes).responses
    expect(topic?.partitionResponses[0]).toMatchObject({ unknownTags, currentLeader: { leaderId: -1 } })
  })
})

describe('versions', () => {
  it.each([-1, 14, 1.5, Number.NaN])('that the codec does not know (%d) are refused before anything is written', (version) => {
    const writer = new ByteWriter()
    const error = refusal(() => Metadata.encodeRequest(writer, { topics: null }, version))
    expect(error).toMatchObject({ code: 'UNSUPPORTED_VERSION', api: 'MetadataRequest', carried: '0-13' })
    expect(writer.length).toBe(0)
    expect(refusal(() => decodeResponse(Metadata, version, Buffer.alloc(99)))).toMatchObject({ code: 'UNSUPPORTED_VERSION' })
  })

  it('that are unstable are known to the codec', () => {
    const message = { transactionalId: 'a', transactionTimeoutMs: 1, enable2Pc: true }
    expect(exchanged(InitProducerId, 6, message).enable2Pc).toBe(true)
    expect(InitProducerId.unstableFrom).toBe(6)
  })
})

describe('bytes', () => {
  const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex')
  const metadata = (bytes: Buffer, version = 0): unknown => decodeResponse(Metadata, version, bytes)

  it('left over behind the message are refused, or accepted on request', () => {
    const bytes = hex('00000000 00000000 ff')
    expect(refusal(() => metadata(bytes))).toMatchObject({ code: 'PROTOCOL', api: 'MetadataResponse', version: 0, offset: 8 })
    expect(decodeResponse(Metadata, 0, bytes, { allowTrailingBytes: true }).topics).toEqual([])
    const asked = hex('00000000 ff')
    expect(refusal(() => server.decodeRequest(server.Metadata, 0, asked))).toMatchObject({ offset: 4 })
    expect(server.decodeRequest(server.Metadata, 0, asked, { allowTrailingBytes: true }).topics).toEqual([])
  })

  it.each([
    ['a length beyond the message', 0, '00000001 00000001 7fff 0000 00000000 0000', 'brokers[0].host', 8],
    ['null where it is not allowed', 0, 'ffffffff', 'brokers', 0],
    ['null for text', 0, '00000001 00000001 ffff 00000001 00000000', 'brokers[0].host', 8],
    ['a negative length', 1, '00000001 00000001 0000 00000001 fffe 00000000 00000000', 'brokers[0].rack', 14],
    ['a negative count', 0, 'fffffffe', 'brokers', 0],
    ['a count of more elements than can be there', 0, '000fffff 00000000', 'brokers', 0],
    ['a varint of more than 5 bytes', 9, '00000000 8080808080 01', 'brokers', 4],
    ['an end in the middle of a field', 0, '00000000 00000001 0000 0000 000000', 'topics', 4],
  ])('with %s are refused, with offset and path', (_what, version, text, path, offset) => {
    const error = refusal(() => metadata(hex(text), version))
    expect(error).toMatchObject({ code: 'PROTOCOL', api: 'MetadataResponse', version, path, offset })
    expect(error.message).toContain(`${path} at byte ${offset}`)
  })

  const apiVersions = (tags: string): unknown => decodeResponse(ApiVersions, 3, hex(`0000 01 00000000 ${tags}`))
  const epoch = '01 08 0000000000000007'
  const ready = '03 01 01'

  it('may hold tags in any order', () => {
    const expected = { finalizedFeaturesEpoch: 7n, zkMigrationReady: true }
    expect(apiVersions(`02 ${epoch} ${ready}`)).toMatchObject(expected)
    expect(apiVersions(`02 ${ready} ${epoch}`)).toMatchObject(expected)
  })

  it('may not hold a tag twice, known or unknown', () => {
    expect(refusal(() => apiVersions(`02 ${ready} ${ready}`)).message).toContain('tag 3 comes twice')
    expect(refusal(() => apiVersions('02 2001aa 2001bb')).message).toContain('tag 32 comes twice')
  })

  it.each([
    ['less than', '01 01 09 000000000000000700'],
    ['more than', '01 01 07 0000000000000007'],
  ])('of a tag whose value takes %s its announced size are refused', (_what, tags) => {
    expect(refusal(() => apiVersions(tags)).message).toContain('tag 1 announced')
  })

  it('of a tag that announces more than is left are refused', () => {
    expect(refusal(() => apiVersions('01 20 05 aabb'))).toMatchObject({ path: 'unknownTags' })
    expect(refusal(() => apiVersions('01 03 05 01')).message).toContain('announces 5 bytes')
  })

  it('that are no UTF-8 become replacement characters in text', () => {
    const broker = hex('00000001 00000001 0002 61ff 00000001 00000000')
    expect(decodeResponse(Metadata, 0, broker).brokers[0]?.host).toBe('a\ufffd')
  })
})
