import { describe, expect, it } from 'vitest'
import { errorCodesIn } from '../../src/testing/broker/error-codes-in.ts'
import { allHandlers } from '../../src/testing/handlers/all-handlers.ts'
import { loadTranscript } from './files.ts'
import { everyRelease } from './script.ts'
import { scripts } from './scripts/all-scripts.ts'

/** Which error codes real brokers have answered with, by API. */
function recordedErrors(): Map<string, Set<number>> {
  const recorded = new Map<string, Set<number>>()
  for (const release of everyRelease) {
    for (const { name } of scripts.filter((script) => script.releases.includes(release))) {
      for (const { api, answer } of loadTranscript(release, name).entries) {
        const codes = recorded.get(api) ?? new Set()
        recorded.set(api, codes)
        for (const code of errorCodesIn(answer)) codes.add(code)
      }
    }
  }
  return recorded
}

describe('every answer of TestCluster', () => {
  const recorded = recordedErrors()

  it.each([...allHandlers.values()].map((handler) => [handler.api.name, handler] as const))(
    'to %s has been given by a real broker, too (cb-TB5)',
    (name, { errors }) => {
      expect(recorded.has(name)).toBe(true)
      expect(errors.filter((code) => recorded.get(name)?.has(code) !== true)).toEqual([])
    },
  )

  it.each([...allHandlers.values()].map((handler) => [handler.api.name, handler] as const))(
    'to %s is one that its handler lists: real brokers gave no other',
    (name, { errors }) => {
      expect([...(recorded.get(name) ?? [])].filter((code) => !errors.includes(code))).toEqual([])
    },
  )
})
