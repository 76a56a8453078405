import { describe, expect, it } from 'vitest'
import { compare, loadTranscript } from './files.ts'
import { runScript } from './run-script.ts'
import { everyRelease } from './script.ts'
import { scripts } from './scripts/all-scripts.ts'
import { testStage } from './test-stage.ts'

describe.each(everyRelease)('TestCluster as Kafka %s', (release) => {
  const played = scripts.filter((script) => script.releases.includes(release))

  it.each(played.map((script) => [script.name, script] as const))(
    'answers %s as the real one did (cb-TB3)',
    async (name, script) => {
      const stage = await testStage(release, script)
      try {
        const transcript = await runScript(script, stage)
        expect(compare(loadTranscript(release, name), transcript)).toEqual([])
      } finally {
        await stage.close()
      }
    },
  )
})
