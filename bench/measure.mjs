// Timing of cases that run in turns: one process, many rounds, the order rotated in each, the median reported.

/**
 * A case: `run` does the work once, for `units` records (or messages), and may return a promise.
 * @typedef {{ name: string, client: string, unit: string, units: number, run: () => unknown }} Case
 * @typedef {{ name: string, client: string, unit: string, perSecond: number, cpuNs: number, spread: number }} Result
 */

function cpuMicros() {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** Runs one case for about `ms` of CPU time; returns nanoseconds a unit, by the clock and of CPU time. */
async function sample({ run, units }, ms) {
  let calls = 0
  let used = 0
  // Asking for the time costs as much as a short call: ask less often where calls are short.
  let callsPerLook = 1
  const cpu = cpuMicros()
  const start = process.hrtime.bigint()
  do {
    for (let i = 0; i < callsPerLook; i++) {
      const pending = run()
      if (pending instanceof Promise) await pending
    }
    calls += callsPerLook
    used = cpuMicros() - cpu
    callsPerLook = used / calls < 100 ? 8 : 1
  } while (used < ms * 1000)
  return { wallNs: Number(process.hrtime.bigint() - start) / calls / units, cpuNs: (used * 1000) / calls / units }
}

const median = (sorted) => sorted[sorted.length >> 1]

/**
 * @param {Case[]} cases
 * @param {{ rounds: number, sampleMs: number, warmUpMs: number }} plan
 * @returns {Promise<Result[]>} in the order of the cases; `spread` is (slowest − fastest) / median of the rounds
 */
export async function measure(cases, { rounds, sampleMs, warmUpMs }) {
  for (const each of cases) await sample(each, warmUpMs)
  const samples = cases.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (let k = 0; k < cases.length; k++) {
      const index = (k + round) % cases.length
      samples[index].push(await sample(cases[index], sampleMs))
      // The event loop turns, as it would in real use: what waits to be freed is freed.
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  return cases.map(({ name, client, unit }, index) => {
    const wall = samples[index].map((s) => s.wallNs).sort((a, b) => a - b)
    const cpu = samples[index].map((s) => s.cpuNs).sort((a, b) => a - b)
    const spread = (wall[wall.length - 1] - wall[0]) / median(wall)
    return { name, client, unit, perSecond: 1e9 / median(wall), cpuNs: median(cpu), spread }
  })
}
