// The one table that a run prints.

/** First goals, in million records a CPU-second, for 100 B records in batches of 16 KB, every value read. */
const goals = [
  { name: 'encode 100 B, 16 KB', client: 'jackdaw', accelerated: true, goal: 8 },
  { name: 'decode 100 B, 16 KB', client: 'jackdaw', accelerated: true, goal: 12 },
  { name: 'encode 100 B, 16 KB', client: 'jackdaw', accelerated: false, goal: 4.5 },
  { name: 'decode 100 B, 16 KB', client: 'jackdaw', accelerated: false, goal: 6 },
]

const columns = [
  { title: 'Node', width: 9 },
  { title: '@node-rs/crc32', width: 14 },
  { title: 'what', width: 34 },
  { title: 'client', width: 24 },
  { title: 'k/s', width: 8, right: true },
  { title: 'CPU-ns each', width: 11, right: true },
  { title: 'spread', width: 6, right: true },
  { title: 'goal', width: 24 },
]

const row = (cells) =>
  cells
    .map((cell, i) => (columns[i].right ? cell.padStart(columns[i].width) : cell.padEnd(columns[i].width)))
    .join('  ')
    .trimEnd()

/** Judged by CPU time, which is what the clock shows on a machine that does nothing else. */
function goalOf({ accelerated }, { name, client, cpuNs }) {
  const goal = goals.find((g) => g.name === name && g.client === client && g.accelerated === accelerated)?.goal
  if (goal === undefined) return ''
  const reached = 1e3 / cpuNs
  return `${reached >= goal ? 'met' : 'MISSED'}: ${reached.toFixed(1)} of ${goal} M/cpu-s`
}

/** Prints the report of run.mjs. */
export function printTable({ machine, versions, quick, runs }) {
  console.log(
    `${machine.cpu}, ${machine.cores} cores, ${machine.system}; kafkajs ${versions.kafkajs}, @platformatic/kafka ${versions['@platformatic/kafka']}`,
  )
  console.log(
    'k/s: thousand records (or messages) a second, median; CPU-ns: process CPU time for each; only jackdaw compares CRCs when decoding\n',
  )
  console.log(row(columns.map((c) => c.title)))
  console.log(row(columns.map((c) => '-'.repeat(c.width))))
  for (const run of runs) {
    for (const result of run.results) {
      const { name, client, perSecond, cpuNs, spread } = result
      const rate = (perSecond / 1e3).toFixed(perSecond < 1e5 ? 1 : 0)
      const cells = [
        run.node,
        run.accelerated ? 'yes' : 'no',
        name,
        client,
        rate,
        cpuNs.toFixed(0),
        `${(spread * 100).toFixed(0)} %`,
      ]
      console.log(row([...cells, quick ? '' : goalOf(run, result)]))
    }
  }
  for (const { node, accelerated, share } of runs.filter((run) => run.share < 0.9)) {
    const got = `${(share * 100).toFixed(0)} % of a core`
    console.log(
      `\n${node}, @node-rs/crc32 ${accelerated ? 'yes' : 'no'}: the process got ${got} only: trust its CPU-ns, not its rates`,
    )
  }
}
