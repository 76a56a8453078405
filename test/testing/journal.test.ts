import { describe, expect, it } from 'vitest'
import { Journal, type OpenEntry } from '../../src/testing/journal.ts'
import { ManualClock } from '../../src/testing/manual-clock.ts'

const known = {
  broker: 1,
  connection: 1,
  version: 4,
  clientId: null,
  correlationId: 0,
  request: {},
  bytes: 10,
  intercepted: false,
}

function note(journal: Journal, apiKey: number, more: Partial<OpenEntry> = {}): OpenEntry {
  return journal.open({ ...known, api: `api ${apiKey}`, apiKey, outcome: { kind: 'waiting' }, ...more })
}

describe('Journal (cb-TB6)', () => {
  it('keeps requests in order, with the time of the clock', () => {
    const clock = new ManualClock(0)
    const journal = new Journal(clock)
    note(journal, 3)
    clock.advance(250)
    note(journal, 1)
    expect(journal.entries.map(({ index, time, apiKey }) => [index, time, apiKey])).toEqual([
      [0, 0, 3],
      [1, 250, 1],
    ])
  })

  it('counts by API, broker, version, outcome and whatever else is asked', () => {
    const journal = new Journal(new ManualClock(0))
    note(journal, 3, { broker: 1 })
    const other = note(journal, 3, { broker: 2, version: 7 })
    note(journal, 0)
    journal.settle(other, { kind: 'closed' })
    expect(journal.count({ key: 3 })).toBe(2)
    expect(journal.count({ key: 3 }, { broker: 2 })).toBe(1)
    expect(journal.count({ key: 3 }, { version: 4 })).toBe(1)
    expect(journal.count({ key: 3 }, { outcome: 'closed' })).toBe(1)
    expect(journal.count({ key: 3 }, { where: ({ index }) => index > 1 })).toBe(0)
  })

  it('forgets on demand', () => {
    const journal = new Journal(new ManualClock(0))
    note(journal, 3)
    journal.clear()
    expect(journal.entries).toEqual([])
    expect(note(journal, 3).index).toBe(1)
  })

  it('resolves for what is there, for what comes, and for an outcome that changes', async () => {
    const journal = new Journal(new ManualClock(0))
    const coming = journal.waitFor({ key: 3 })
    const answered = journal.waitFor({ key: 3 }, { outcome: 'answered' })
    const entry = note(journal, 3)
    expect(await coming).toBe(entry)
    expect(await journal.waitFor({ key: 3 })).toBe(entry)
    journal.settle(entry, { kind: 'answered', response: {}, errorCodes: [] })
    expect(await answered).toBe(entry)
  })

  it('rejects those who wait when the cluster closes', async () => {
    const journal = new Journal(new ManualClock(0))
    const waiting = journal.waitFor({ key: 3 })
    journal.close(new Error('closed'))
    await expect(waiting).rejects.toThrow('closed')
  })

  it('drops the oldest when it is full, and says how many', () => {
    const journal = new Journal(new ManualClock(0))
    const bytes = 64 * 1024 * 1024
    for (let i = 0; i < 5; i += 1) note(journal, 0, { bytes })
    expect(journal.dropped).toBe(1)
    expect(journal.entries.map(({ index }) => index)).toEqual([1, 2, 3, 4])
  })
})
