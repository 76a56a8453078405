import type { ClientApi, VersionRange } from '../../src/protocol/api.ts'
import { ApiVersions } from '../../src/protocol/client.ts'
import { releases } from '../../src/testing/releases.ts'
import { WireClient } from '../testing/support/wire-client.ts'
import { type Known, masked } from './mask.ts'
import type { RequestStep, Script, Step, Vars } from './script.ts'
import { scripts } from './scripts/all-scripts.ts'
import type { Stage, Timed } from './stage.ts'
import type { Transcript, TranscriptEntry } from './transcript.ts'

interface Sent {
  readonly client: WireClient
  readonly step: RequestStep
  readonly version: number
  readonly correlationId: number
}

interface Run {
  readonly stage: Stage
  readonly known: Known & { readonly topicNames: Map<string, string> }
  readonly vars: Vars
  readonly connections: Map<string, WireClient>
  /** Requests that wait for a `receive`, by connection. */
  readonly parked: Map<string, Sent>
  readonly entries: TranscriptEntry[]
}

/** Runs a script and returns what the brokers did, masked. */
export async function runScript(script: Script, stage: Stage): Promise<Transcript> {
  const topicNames = new Map<string, string>()
  const ids = new Map<string, string>()
  const run: Run = {
    stage,
    known: {
      topicNames,
      ports: invert(stage.ports),
      script: script.name,
      scripts: scripts.map(({ name }) => name),
      release: stage.release,
    },
    vars: {
      id: (topic) => {
        const id = ids.get(topic)
        if (id === undefined) throw new Error(`${script.name} has made no topic ${topic}`)
        return id
      },
    },
    connections: new Map(),
    parked: new Map(),
    entries: [],
  }
  try {
    for (const step of script.steps) {
      if (step.kind === 'topic') {
        const id = await stage.createTopic(step.topic, step.assignments, step.configs)
        ids.set(step.topic, id)
        topicNames.set(id, step.topic)
      } else await play(step, run)
    }
  } finally {
    await Promise.all([...run.connections.values()].map((client) => client.close()))
  }
  return { script: script.name, release: stage.release, entries: run.entries }
}

async function play(step: Exclude<Step, { kind: 'topic' }>, run: Run): Promise<void> {
  const { stage } = run
  switch (step.kind) {
    case 'request':
      for (const version of versionsOf(step, stage)) await playRequest(step, version, run)
      return
    case 'receive': {
      const sent = run.parked.get(step.on)
      if (sent === undefined) throw new Error(`nothing is parked on ${step.on}`)
      run.parked.delete(step.on)
      run.entries.push(entryOf(step.name, sent, await stage.receive(sent.client, step.waitMs, false), run.known))
      return
    }
    case 'raw':
      return playRaw(step, run)
    case 'move':
      return stage.moveLeader(step.topic, step.partition, step.to)
    case 'stop':
      return stage.stopBroker(step.broker)
    case 'start':
      return stage.startBroker(step.broker)
    case 'settle':
      return stage.settle(step.ms)
  }
}

/** Versions of a step that this release offers and our codecs know; for a list, all that our codecs know. */
function versionsOf({ api, versions }: RequestStep, { release }: Stage): number[] {
  const offered = releases[release].versions.get(api.key)
  if (offered === undefined) return []
  const within = (version: number, { min, max }: VersionRange): boolean => version >= min && version <= max
  const known = Array.from({ length: api.versions.max - api.versions.min + 1 }, (_, i) => api.versions.min + i)
  const wanted = versions === 'all' ? known : versions
  return wanted.filter((version) => within(version, offered) && within(version, api.versions))
}

async function playRequest(step: RequestStep, version: number, run: Run): Promise<void> {
  const client = await connectionFor(step, run)
  const correlationId = client.send(step.api, version, step.body(run.vars, version))
  const sent: Sent = { client, step, version, correlationId }
  if (step.parks) {
    run.parked.set(step.on ?? '', sent)
    await run.stage.parked(client)
    return
  }
  // A request that gets no answer is followed by one that does: whose answer comes first shows it.
  const probes = 'acks' in step.body(run.vars, version) && (step.body(run.vars, version) as { acks: number }).acks === 0
  if (probes) client.send(ApiVersions, 0, {})
  run.entries.push(
    entryOf(`${step.name}, v${version}`, sent, await run.stage.receive(client, step.waitMs, step.hangs), run.known),
  )
  if (step.on === undefined) await client.close()
}

async function connectionFor({ on, to }: RequestStep, { connections, stage }: Run): Promise<WireClient> {
  const open = on === undefined ? undefined : connections.get(on)
  if (open !== undefined) return open
  const client = await WireClient.connect(await stage.address(to))
  if (on !== undefined) connections.set(on, client)
  return client
}

function entryOf(
  name: string,
  { client, step, version, correlationId }: Sent,
  { received, wait }: Timed,
  known: Known,
): TranscriptEntry {
  const api = step.api.name
  if (received === null) return { step: name, api, wait: 'never' }
  if (received === 'closed') return { step: name, api, wait: 'closed' }
  if (received.readInt32BE(0) !== correlationId) return { step: name, api, wait: 'never' }
  return { step: name, api, wait, answer: masked(client.decode(step.api, version, received).body, known) }
}

async function playRaw(step: Step & { readonly kind: 'raw' }, { stage, known, entries }: Run): Promise<void> {
  const client = await WireClient.connect(await stage.address(step.to))
  if (step.sized) client.sendFrame(step.frame)
  else client.sendBytes(step.frame)
  const { received, wait } = await stage.receive(client, 0, false)
  await client.close()
  if (received === 'closed' || received === null) entries.push({ step: step.name, api: 'none', wait: 'closed' })
  else {
    // The one answer to a request that a broker does not take has the layout of version 0.
    const body = client.decode(ApiVersions as ClientApi, 0, received).body
    entries.push({ step: step.name, api: 'ApiVersions', wait, answer: masked(body, known) })
  }
}

function invert(ports: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  return new Map([...ports].map(([id, port]) => [port, id]))
}
