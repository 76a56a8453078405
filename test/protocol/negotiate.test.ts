import { describe, expect, it } from 'vitest'
import { KafkaError, type UnsupportedVersionError } from '../../src/foundation/errors.ts'
import { Fetch, InitProducerId, Metadata, Produce } from '../../src/protocol/client.ts'
import { commonRange, explicitRange, pickVersion, usableRange } from '../../src/protocol/negotiate.ts'

function refusal(act: () => unknown): UnsupportedVersionError {
  try {
    act()
  } catch (error) {
    if (KafkaError.is(error) && error.code === 'UNSUPPORTED_VERSION') return error as UnsupportedVersionError
    throw error
  }
  throw new Error('nothing was refused')
}

describe('commonRange', () => {
  it('is what both sides speak', () => {
    expect(commonRange(Metadata, { min: 0, max: 7 })).toEqual({ min: 0, max: 7 })
    expect(commonRange(Metadata, { min: 4, max: 99 })).toEqual({ min: 4, max: 13 })
  })

  it('is null where there is nothing in common, or the broker does not offer the API', () => {
    expect(commonRange(Metadata, { min: 14, max: 15 })).toBeNull()
    expect(commonRange(Metadata, { min: -1, max: -1 })).toBeNull()
    expect(commonRange(Metadata, undefined)).toBeNull()
  })

  it('begins at our baseline where Kafka 4 offers versions that it does not take (KAFKA-18659)', () => {
    expect(commonRange(Produce, { min: 0, max: 12 })).toEqual({ min: 3, max: 12 })
    expect(commonRange(Produce, { min: 0, max: 13 })).toEqual({ min: 3, max: 13 })
  })

  it('keeps the old versions of brokers before Kafka 4, which do take them', () => {
    expect(commonRange(Produce, { min: 0, max: 11 })).toEqual({ min: 0, max: 11 })
    expect(commonRange(Fetch, { min: 0, max: 17 })).toEqual({ min: 0, max: 17 })
    expect(commonRange(Fetch, { min: 4, max: 18 })).toEqual({ min: 4, max: 18 })
  })

  it('leaves out unstable versions unless they are asked for', () => {
    expect(commonRange(InitProducerId, { min: 0, max: 6 })).toEqual({ min: 0, max: 5 })
    expect(commonRange(InitProducerId, { min: 0, max: 6 }, { unstable: true })).toEqual({ min: 0, max: 6 })
    expect(commonRange(InitProducerId, { min: 6, max: 6 })).toBeNull()
  })
})

describe('usableRange', () => {
  it('refuses with both ranges and the broker in the message', () => {
    const error = refusal(() => usableRange(Metadata, { min: 20, max: 21 }, 'k1:9092'))
    expect(error).toMatchObject({ api: 'Metadata', carried: '20-21' })
    expect(error.message).toContain('k1:9092 offers versions 20-21, this client speaks 0-13')
    expect(refusal(() => usableRange(Metadata, undefined, 'k1:9092')).message).toContain('does not offer this API')
    expect(usableRange(Metadata, { min: 1, max: 2 }, 'k1:9092')).toEqual({ min: 1, max: 2 })
  })
})

describe('explicitRange', () => {
  it('gives the version asked for, unstable ones too', () => {
    expect(explicitRange(InitProducerId, { min: 0, max: 6 }, 6, 'k1:9092')).toBe(6)
    expect(explicitRange(Produce, { min: 0, max: 11 }, 0, 'k1:9092')).toBe(0)
  })

  it.each([
    ['the broker does not offer', { min: 0, max: 7 }, 8],
    ['we do not speak', { min: 0, max: 99 }, 14],
    ['is no version', { min: 0, max: 13 }, 1.5],
  ])('refuses one that %s', (_why, offered, version) => {
    expect(refusal(() => explicitRange(Metadata, offered, version, 'k1:9092'))).toMatchObject({ api: 'Metadata', version })
  })

  it('refuses one that Kafka 4 offers and does not take', () => {
    expect(refusal(() => explicitRange(Produce, { min: 0, max: 13 }, 2, 'k1:9092')).message).toContain('use versions 3-13')
  })
})

describe('pickVersion', () => {
  const range = { min: 2, max: 9 }

  it('takes the newest within the limits', () => {
    expect(pickVersion(Metadata, range, {})).toBe(9)
    expect(pickVersion(Metadata, range, { maxVersion: 5 })).toBe(5)
    expect(pickVersion(Metadata, range, { minVersion: 9, maxVersion: 20 })).toBe(9)
  })

  it('refuses with the range in the message if there is none', () => {
    expect(refusal(() => pickVersion(Metadata, range, { minVersion: 10 })).message).toContain('10 or newer is needed')
    expect(refusal(() => pickVersion(Metadata, range, { maxVersion: 1 }))).toMatchObject({ carried: '2-9' })
  })
})
