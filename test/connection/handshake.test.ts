import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Handshake, type HandshakeState } from '../../src/connection/handshake.ts'
import type { ApiVersionsResponse } from '../../src/protocol/client.ts'

const unsupportedVersion = 35

/** An answer to ApiVersions; `offered` is what it lists for ApiVersions itself, `null` for no list at all. */
function answer(errorCode: number, offered: number | null = 4): ApiVersionsResponse {
  return {
    errorCode,
    apiKeys: offered === null ? [] : [{ apiKey: 18, minVersion: 0, maxVersion: offered }],
    throttleTimeMs: 0,
    supportedFeatures: [],
    finalizedFeaturesEpoch: -1n,
    finalizedFeatures: [],
    zkMigrationReady: false,
  }
}

/** The versions asked for while a broker gives these answers, and how it ended. */
function run(...answers: readonly ApiVersionsResponse[]): { asked: number[]; state: HandshakeState } {
  const handshake = new Handshake()
  const asked: number[] = []
  for (const given of answers) {
    if (handshake.state.kind !== 'asking') break
    asked.push(handshake.state.version)
    handshake.onAnswer(given)
  }
  return { asked, state: handshake.state }
}

describe('Handshake', () => {
  it('asks for the newest version, and agrees on the ranges and finalized features of the answer', () => {
    const { asked, state } = run({
      ...answer(0),
      apiKeys: [
        { apiKey: 0, minVersion: 0, maxVersion: 13 },
        { apiKey: 3, minVersion: 0, maxVersion: 12 },
      ],
      finalizedFeatures: [{ name: 'transaction.version', minVersionLevel: 1, maxVersionLevel: 2 }],
    })
    expect(asked).toEqual([4])
    expect(state).toEqual({
      kind: 'agreed',
      agreed: {
        ranges: new Map([
          [0, { min: 0, max: 13 }],
          [3, { min: 0, max: 12 }],
        ]),
        features: new Map([['transaction.version', 2]]),
      },
    })
  })

  it('steps down to the version that a refusing broker lists (cb-E1)', () => {
    const { asked, state } = run(answer(unsupportedVersion, 2), answer(0, 2))
    expect(asked).toEqual([4, 2])
    expect(state.kind).toBe('agreed')
  })

  it('steps down to version 0 where an old broker lists nothing (cb-E1)', () => {
    expect(run(answer(unsupportedVersion, null), answer(0, 1)).asked).toEqual([4, 0])
  })

  it.each([4, 5, 32_767])(
    'does not ask again where the broker refuses 4 and offers %i: no version lower than the first',
    (offered) => {
      const { asked, state } = run(answer(unsupportedVersion, offered), answer(0))
      expect(asked).toEqual([4])
      expect(state).toMatchObject({ kind: 'failed', error: { code: 'UNSUPPORTED_VERSION', api: 'ApiVersions', version: 4 } })
    },
  )

  it('never asks for a negative version', () => {
    expect(run(answer(unsupportedVersion, -7), answer(0)).asked).toEqual([4, 0])
  })

  it('fails at a second refusal, with what was refused and what was offered', () => {
    const { asked, state } = run(answer(unsupportedVersion, 3), answer(unsupportedVersion, 2), answer(0))
    expect(asked).toEqual([4, 3])
    expect(state.kind === 'failed' && state.error.message).toMatch(/refused 3 and offers 2/)
  })

  it('fails at any other error code, and names it', () => {
    const { asked, state } = run(answer(58), answer(0))
    expect(asked).toEqual([4])
    expect(state).toMatchObject({ kind: 'failed', error: { code: 'PROTOCOL', api: 'ApiVersions' } })
    expect(state.kind === 'failed' && state.error.message).toContain('58')
  })

  it('reads the body of error 35 as version 0, whatever was asked; any other body as asked (KIP-511)', () => {
    const handshake = new Handshake()
    expect([handshake.bodyVersion(unsupportedVersion), handshake.bodyVersion(0), handshake.bodyVersion(58)]).toEqual([0, 4, 4])
    handshake.onAnswer(answer(unsupportedVersion, 3))
    expect([handshake.bodyVersion(unsupportedVersion), handshake.bodyVersion(0)]).toEqual([0, 3])
  })

  it('ends after two requests at most, each for a strictly lower version, and its end never changes', () => {
    const any = fc
      .record({
        errorCode: fc.constantFrom(0, unsupportedVersion, unsupportedVersion, 58),
        offered: fc.option(fc.integer({ min: -2, max: 9 })),
      })
      .map(({ errorCode, offered }) => answer(errorCode, offered))
    fc.assert(
      fc.property(fc.array(any, { minLength: 2, maxLength: 8 }), (answers) => {
        const { asked, state } = run(...answers)
        expect(state.kind).not.toBe('asking')
        expect(asked.length).toBeLessThanOrEqual(2)
        expect(asked[0]).toBe(4)
        expect(asked[1] ?? -1).toBeLessThan(4)
        const handshake = new Handshake()
        for (const given of answers) handshake.onAnswer(given)
        expect(handshake.state).toEqual(state)
      }),
      { seed: 213, numRuns: 1_000 },
    )
  })
})
