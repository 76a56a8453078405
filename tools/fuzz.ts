// Feeds decoders what no broker sends, for as long as it is told: npm run fuzz -- [--seconds 60] [--seed 1]
// Says the seed, so that a failure can be had again; exits with 1 on the first.
import { parseArgs } from 'node:util'
import { fuzzJson } from '../test/protocol/support/fuzz-json.ts'
import { assertMutationsHarmless, assertNoiseHarmless } from '../test/protocol/support/mutations.ts'
import { pairs } from '../test/protocol/support/specs.ts'

const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } })
const seconds = Number(values.seconds ?? 60)
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
const numRuns = 20
const end = performance.now() + seconds * 1000

console.log(`fuzzing ${pairs.length} messages and versions for ${seconds} s, seed ${seed}`)
let inputs = 0
let round = 0
for (; performance.now() < end; round += 1) {
  for (const [name, version, codec] of pairs) {
    if (performance.now() >= end) break
    const runs = { seed: seed + round, numRuns }
    try {
      assertMutationsHarmless(codec, version, runs)
      assertNoiseHarmless(codec, version, runs)
    } catch (error) {
      console.error(`${name} version ${version}, seed ${runs.seed}:`, error)
      process.exit(1)
    }
    inputs += 2 * numRuns
  }
  fuzzJson({ seed: seed + round, numRuns })
  inputs += numRuns
}
console.log(`${inputs} inputs in ${round} rounds: each a value or a typed error`)
