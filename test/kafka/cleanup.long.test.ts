import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { createInterface } from 'node:readline'
import { getContainerRuntimeClient } from 'testcontainers'
import { afterEach, describe, expect, it } from 'vitest'
import { kafkaAvailability } from './support/kafka-availability.ts'
import { defaultVersion, kafkaChoice, zooKeeperVersion } from './support/kafka-choice.ts'
import { projectRoot } from './support/kafka-jars.ts'
import type { Way } from './support/kafka-under-test.ts'
import { runLabel } from './support/ways/containers-way.ts'

const brokers = 3
const startLimitMs = 300_000
/** What the project promises: so long after the end of a test run nothing of it is left. */
const promiseMs = 20_000

let testRun: ChildProcess | undefined

afterEach(() => {
  testRun?.kill('SIGKILL')
})

/** Starts a test run with a cluster of this kind and resolves to its process id when the cluster is ready. */
async function startTestRun(way: Way, version: string): Promise<number> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST.*|TEST|NODE_ENV|NODE_OPTIONS|KAFKA_BROKERS)$/.test(name),
  )
  const env = { ...Object.fromEntries(inherited), KAFKA_VIA: way, KAFKA_VERSION: version }
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'kafka', 'test/kafka/support/test-bench.test.ts']
  const child = spawn(process.execPath, args, { cwd: projectRoot, env, stdio: ['ignore', 'pipe', 'inherit'] })
  testRun = child
  const printed: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    printed.push(line)
    if (line.startsWith(`Kafka for tests: ${version}, ${brokers} nodes`)) return child.pid as number
  }
  throw new Error(`the test run has ended before its cluster was ready:\n${printed.join('\n')}`)
}

interface ProcessRow {
  readonly pid: number
  readonly parent: number
  readonly command: string
}

function processes(): ProcessRow[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 1 << 24 })
    .trim()
    .split('\n')
  return rows.map((row) => {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row) ?? []
    return { pid: Number(pid), parent: Number(parent), command: command ?? '' }
  })
}

/** The process, its children, theirs and so on, and every process whose command line names the run's folder. */
function processesOf(run: number): ProcessRow[] {
  const all = processes()
  const ids = new Set([run])
  for (let before = 0; before < ids.size; ) {
    before = ids.size
    for (const { pid, parent, command } of all) {
      if (ids.has(parent) || command.includes(`jackdaw-kafka-${run}-`)) ids.add(pid)
    }
  }
  return all.filter(({ pid, command }) => ids.has(pid) && !command.includes('<defunct>'))
}

const foldersOf = (run: number): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith(`jackdaw-kafka-${run}-`))

/** What this run has in the engine: brokers, their reaper, their network. Each can be asked whether it is still there. */
async function engineObjectsOf(run: number): Promise<{ name: string; inspect: () => Promise<unknown> }[]> {
  const { container, network } = await getContainerRuntimeClient()
  const session = 'org.testcontainers.session-id'
  const running = await container.list()
  const sessions = running.filter(({ Labels }) => Labels[runLabel]?.startsWith(`${run}-`)).map(({ Labels }) => Labels[session])
  const ours = running.filter(({ Labels }) => sessions.includes(Labels[session] ?? ''))
  const networks = ours.flatMap(({ NetworkSettings }) => Object.entries(NetworkSettings.Networks))
  const ownNetworks = new Set(networks.filter(([name]) => name !== 'bridge').map(([, { NetworkID }]) => NetworkID))
  return [
    ...ours.map(({ Id, Image }) => ({ name: `container ${Image}`, inspect: () => container.getById(Id).inspect() })),
    ...[...ownNetworks].map((id) => ({ name: `network ${id}`, inspect: () => network.getById(id).inspect() })),
  ]
}

const kinds = await Promise.all(
  (
    [
      ['containers', kafkaChoice().version],
      ['jvm', defaultVersion],
      ['jvm', zooKeeperVersion],
    ] as const
  ).map(async ([way, version]) => ({ way, version, available: await kafkaAvailability({ via: way, version }) })),
)

describe('after kill -9 of a test run', () => {
  for (const { way, version, available } of kinds) {
    const why = available.way === undefined ? ` (skipped: ${available.reason})` : ''
    it.skipIf(why !== '')(
      `nothing of its Kafka ${version} (${way}) is left${why}`,
      { timeout: startLimitMs + promiseMs },
      async () => {
        const run = await startTestRun(way, version)
        const processIds = new Set(processesOf(run).map(({ pid }) => pid))
        const objects = way === 'containers' ? await engineObjectsOf(run) : []
        if (way === 'jvm') {
          expect(processesOf(run).filter(({ command }) => command.includes('kafka.Kafka'))).toHaveLength(brokers)
          expect(foldersOf(run)).toHaveLength(1)
        } else {
          // Brokers, a reaper, a network.
          expect(objects.map(({ name }) => name)).toHaveLength(brokers + 2)
        }

        process.kill(run, 'SIGKILL')

        const left = async (): Promise<string[]> => {
          const stillThere = await Promise.allSettled(objects.map(({ inspect }) => inspect()))
          return [
            ...processes().flatMap(({ pid, command }) =>
              processIds.has(pid) && !command.includes('<defunct>') ? [command] : [],
            ),
            ...processesOf(run).map(({ command }) => command),
            ...foldersOf(run),
            ...objects.flatMap(({ name }, i) => (stillThere[i]?.status === 'fulfilled' ? [name] : [])),
          ]
        }
        await expect.poll(left, { timeout: promiseMs, interval: 250 }).toEqual([])
      },
    )
  }
})
