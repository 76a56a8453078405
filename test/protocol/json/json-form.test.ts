// Messages in Kafka's own JSON form. That it is Kafka's is shown by the golden vectors; here: what is refused, and that nothing is lost.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allMessages } from '../../../protocol-specs/generator/model.ts'
import { KafkaError, type ProtocolError } from '../../../src/foundation/errors.ts'
import {
  fromJson,
  fromJsonText,
  isMessageName,
  type MessageName,
  messageFacts,
  messageNames,
  toJson,
  toJsonText,
} from '../../../src/protocol/client.ts'
import { messageArbitrary } from '../support/arbitrary-message.ts'
import { withDefaults } from '../support/default-value.ts'
import { pairs, specs } from '../support/specs.ts'

const id = 'ABEiM0RVZneImaq7zN3u_w'

async function refusal(act: () => unknown): Promise<ProtocolError> {
  try {
    await act()
  } catch (error) {
    if (KafkaError.is(error)) return error as ProtocolError
    throw error
  }
  throw new Error('nothing was refused')
}

describe('messageFacts', () => {
  it('finds every message of the specs by its name, and no other', async () => {
    expect(messageNames().sort()).toEqual(
      allMessages(specs)
        .map(({ name }) => name)
        .sort(),
    )
    expect([isMessageName('MetadataRequest'), isMessageName('toString'), isMessageName('')]).toEqual([true, false, false])
    expect((await refusal(() => messageFacts('Nothing' as MessageName))).message).toBe('there is no message Nothing')
  })

  it('says what the specs say', async () => {
    const { name, versions, flexibleFrom, fields } = await messageFacts('FetchRequest')
    expect({ name, versions, flexibleFrom }).toEqual({ name: 'FetchRequest', versions: { min: 0, max: 18 }, flexibleFrom: 12 })
    expect(fields.find((field) => field.name === 'maxBytes')).toEqual({
      name: 'maxBytes',
      type: 'int32',
      versions: [3, 18],
      default: 2147483647,
      optional: true,
      ignorable: true,
    })
    expect(fields.find((field) => field.name === 'clusterId')).toMatchObject({ tag: 0, default: null, nullable: [12, 18] })
  })
})

describe('toJson and fromJson', () => {
  it.each(pairs)('of %s version %i lose nothing', async (name, version, { message }) => {
    const facts = await messageFacts(name as MessageName)
    fc.assert(
      fc.property(messageArbitrary(message, version), (value) => {
        const whole = withDefaults(message.root, value as Record<string, unknown>)
        expect(fromJsonText(facts, version, toJsonText(facts, version, value as never))).toStrictEqual(whole)
        expect(fromJson(facts, version, toJson(facts, version, value as never))).toStrictEqual(whole)
      }),
      { seed: 40, numRuns: 6 },
    )
  })

  it('are Kafka’s form', async () => {
    const facts = await messageFacts('ProduceRequest')
    const message = {
      acks: -1,
      timeoutMs: 5,
      topicData: [{ topicId: id, partitionData: [{ index: 0, records: [Buffer.from('ab'), Buffer.from('c')] }] }],
      unknownTags: [{ tag: 9, data: Buffer.from([255]) }],
    }
    expect(toJson(facts, 13, message)).toEqual({
      transactionalId: null,
      acks: -1,
      timeoutMs: 5,
      topicData: [{ topicId: id, partitionData: [{ index: 0, records: 'YWJj' }] }],
      _unknownTaggedFields: [{ tag: 9, data: '/w==' }],
    })
  })

  it('keep int64 exact, as a number where it can be one', async () => {
    const facts = await messageFacts('InitProducerIdResponse')
    const message = (producerId: bigint) => ({ throttleTimeMs: 0, errorCode: 0, producerId, producerEpoch: 1 })
    expect(toJson(facts, 1, message(7n))).toMatchObject({ producerId: 7 })
    expect(toJson(facts, 1, message(2n ** 63n - 1n))).toMatchObject({ producerId: 9223372036854775807n })
    expect(toJsonText(facts, 1, message(-(2n ** 63n)))).toBe(
      '{"throttleTimeMs":0,"errorCode":0,"producerId":-9223372036854775808,"producerEpoch":1}',
    )
    expect(fromJsonText(facts, 1, toJsonText(facts, 1, message(-(2n ** 63n))))).toMatchObject({ producerId: -(2n ** 63n) })
  })

  it('write float64 with a decimal point, so that Kafka knows it for one', async () => {
    const facts = await messageFacts('AlterClientQuotasRequest')
    const message = (value: number) => ({
      entries: [{ entity: [], ops: [{ key: 'k', value, remove: false }] }],
      validateOnly: false,
    })
    const texts = [1, -0, 1.5, 1e21, 1e300].map((value) => /"value":([^,]+)/.exec(toJsonText(facts, 1, message(value)))?.[1])
    expect(texts).toEqual(['1.0', '-0.0', '1.5', '1e+21', '1e+300'])
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(fromJsonText(facts, 1, toJsonText(facts, 1, message(value)))).toEqual(withUnknown(message(value)))
    }
  })

  it('leave out tagged fields that have their default, and fields that the version does not carry', async () => {
    const facts = await messageFacts('FetchRequest')
    const message = { maxWaitMs: 1, minBytes: 1, topics: [], sessionEpoch: 9, replicaState: { replicaId: -1 } }
    expect(Object.keys(toJson(facts, 16, message))).not.toContain('replicaState')
    expect(Object.keys(toJson(facts, 4, message))).toEqual([
      ...['replicaId', 'maxWaitMs', 'minBytes', 'maxBytes', 'isolationLevel', 'topics'],
    ])
  })

  it('refuse a value that the version cannot carry, with its path', async () => {
    const facts = await messageFacts('FetchRequest')
    const message = { maxWaitMs: 1, minBytes: 1, topics: [], rackId: 'r', forgottenTopicsData: [{ topic: 'a', partitions: [] }] }
    expect(await refusal(() => toJson(facts, 4, message))).toMatchObject({
      code: 'UNSUPPORTED_VERSION',
      path: 'forgottenTopicsData',
      carried: '7+',
    })
    expect((await refusal(() => toJson(facts, 99, message))).code).toBe('UNSUPPORTED_VERSION')
    expect((await refusal(() => fromJson(facts, 99, {}))).code).toBe('UNSUPPORTED_VERSION')
  })

  it.each<[what: string, json: string, path: string, message: string]>([
    ['a missing field', '{"topics":[]}', 'allowAutoTopicCreation', 'missing'],
    ['a misspelt field', '{"topics":[],"allowAutoTopicCreation":true,"topix":1}', 'topix', 'no such field'],
    [
      'a field of another version',
      '{"topics":[{"topicId":"x","name":"a"}],"allowAutoTopicCreation":true}',
      'topics[0].topicId',
      'no such',
    ],
    ['a wrong type', '{"topics":[{"name":5}],"allowAutoTopicCreation":true}', 'topics[0].name', 'expected a string, got 5'],
    ['null', '{"topics":[{"name":null}],"allowAutoTopicCreation":true}', 'topics[0].name', 'expected a string, got null'],
    ['no object', '{"topics":["a"],"allowAutoTopicCreation":true}', 'topics[0]', 'expected an object'],
    ['no array', '{"topics":{},"allowAutoTopicCreation":true}', 'topics', 'expected an array'],
    ['what every object has', '{"topics":[],"allowAutoTopicCreation":true,"constructor":1}', 'constructor', 'no such field'],
  ])('refuse %s, with its path', async (_what, json, path, message) => {
    const facts = await messageFacts('MetadataRequest')
    const error = await refusal(() => fromJsonText(facts, 4, json))
    expect(error).toMatchObject({ code: 'PROTOCOL', api: 'MetadataRequest', version: 4, path })
    expect(error.message).toContain(message)
  })

  it.each<[what: string, partition: object, path: string]>([
    ['bytes without padding', { index: 0, records: 'YWI' }, 'records'],
    ['bytes that are none', { index: 0, records: '!' }, 'records'],
    ['a fraction', { index: 0.5, records: null }, 'index'],
    ['text for a number', { index: '0', records: null }, 'index'],
  ])('refuse %s', async (_what, partition, path) => {
    const facts = await messageFacts('ProduceRequest')
    const json = { acks: 1, timeoutMs: 1, topicData: [{ name: 't', partitionData: [partition] }] }
    expect(await refusal(() => fromJson(facts, 2, json as never))).toMatchObject({
      path: `topicData[0].partitionData[0].${path}`,
    })
  })

  it('refuse what is no message, with the path', async () => {
    const facts = await messageFacts('ProduceRequest')
    const whole = { acks: 1, timeoutMs: 1, topicData: [] }
    for (const [message, path] of [
      [{ ...whole, acks: '1' }, 'acks'],
      [{ ...whole, topicData: [null] }, 'topicData[0]'],
      [{ ...whole, topicData: undefined }, 'topicData'],
      [{ ...whole, unknownTags: [{ tag: 1, data: 'x' }] }, 'unknownTags'],
    ] as const) {
      expect(await refusal(() => toJson(facts, 9, message as never))).toMatchObject({ api: 'ProduceRequest', path })
    }
  })
})

/** As a decoder gives it: unknown tags in every struct. */
function withUnknown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUnknown)
  if (typeof value !== 'object' || value === null) return value
  return {
    ...Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withUnknown(member)])),
    unknownTags: undefined,
  }
}
