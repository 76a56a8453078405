import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { freePorts } from '../free-ports.ts'
import { zooKeeperVersion } from '../kafka-choice.ts'
import { kafkaJars, missingJava, projectRoot } from '../kafka-jars.ts'
import type { BrokerNode, ClusterPlan, KafkaUnderTest } from '../kafka-under-test.ts'
import { kraftSettings, zooKeeperSettings } from './broker-settings.ts'
import { JvmRun } from './jvm-run.ts'
import { type BrokerDriver, ownedCluster, startLimitMs } from './owned-cluster.ts'

const host = '127.0.0.1'
const zooKeeper = 'zookeeper'
const brokerHeap = ['-Xms128m', '-Xmx512m', '-XX:+UseSerialGC', '-XX:+ExitOnOutOfMemoryError']
const smallHeap = ['-Xmx192m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1']
/** An orderly stop hands leaderships over, which takes longest on a loaded machine. */
const stopLimitMs = 60_000

/** Why brokers of this version cannot run as Java processes here, or undefined. It gets the jars when they are absent. */
export async function jvmUnavailable(version: string): Promise<string | undefined> {
  const reason = await missingJava()
  if (reason) return reason
  return kafkaJars(version).then(
    () => undefined,
    (error: Error) => error.message,
  )
}

/** A cluster of Java processes: KRaft nodes that are brokers and controllers, or brokers beside one ZooKeeper. */
export async function startJvmCluster(plan: ClusterPlan): Promise<KafkaUnderTest> {
  const jars = await kafkaJars(plan.version)
  const withZooKeeper = plan.version === zooKeeperVersion
  const ports = await freePorts(plan.brokers + (withZooKeeper ? 1 : plan.brokers))
  const nodes = ports.slice(0, plan.brokers).map((port, i): BrokerNode => ({ id: i + 1, host, port }))
  const innerPorts = ports.slice(plan.brokers)
  const run = new JvmRun()
  const classPath = ['-cp', join(jars, '*'), ...logging(plan.version)]
  try {
    if (withZooKeeper) await prepareZooKeeper(run, plan, nodes, innerPorts[0] as number, classPath)
    else await prepareKraft(run, plan, nodes, innerPorts, classPath)
    const driver = jvmDriver(run, [...brokerHeap, ...classPath, 'kafka.Kafka'], withZooKeeper)
    await Promise.all(nodes.map(({ id }) => driver.start(id)))
    return await ownedCluster('jvm', plan.version, nodes, driver)
  } catch (error) {
    await run.close()
    throw error
  }
}

const brokerName = (id: number): string => `broker-${id}`

function logging(version: string): string[] {
  const file = (name: string): string => pathToFileURL(join(projectRoot, 'tools', 'kafka', name)).href
  return version === zooKeeperVersion
    ? [`-Dlog4j.configuration=${file('log4j.properties')}`]
    : [`-Dlog4j2.configurationFile=${file('log4j2.properties')}`]
}

function writeSettings(run: JvmRun, node: BrokerNode, settings: Record<string, string>): string {
  const file = settingsFile(run, node.id)
  writeFileSync(
    file,
    Object.entries({ 'log.dirs': join(run.folder, `data-${node.id}`), ...settings })
      .map(([key, value]) => `${key}=${value}\n`)
      .join(''),
  )
  return file
}

const settingsFile = (run: JvmRun, id: number): string => join(run.folder, `${brokerName(id)}.properties`)

async function prepareKraft(
  run: JvmRun,
  plan: ClusterPlan,
  nodes: readonly BrokerNode[],
  controllerPorts: readonly number[],
  classPath: readonly string[],
): Promise<void> {
  // An id may not begin with '-' on a command line, so the first bit stays clear.
  const bytes = randomBytes(16)
  const clusterId = Buffer.from([(bytes[0] as number) & 0x7f, ...bytes.subarray(1)]).toString('base64url')
  await Promise.all(
    nodes.map((node, i) => {
      const file = writeSettings(run, node, {
        ...kraftSettings(plan.brokers),
        'node.id': String(node.id),
        'controller.quorum.voters': nodes.map(({ id }, j) => `${id}@${host}:${controllerPorts[j]}`).join(','),
        listeners: `PLAINTEXT://${host}:${node.port},CONTROLLER://${host}:${controllerPorts[i]}`,
        'advertised.listeners': `PLAINTEXT://${host}:${node.port}`,
        'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
        'inter.broker.listener.name': 'PLAINTEXT',
        ...plan.settings,
      })
      const format = ['kafka.tools.StorageTool', 'format', '-t', clusterId, '-c', file]
      return run.runToEnd(`format-${node.id}`, [...smallHeap, ...classPath, ...format])
    }),
  )
}

async function prepareZooKeeper(
  run: JvmRun,
  plan: ClusterPlan,
  nodes: readonly BrokerNode[],
  port: number,
  classPath: readonly string[],
): Promise<void> {
  const file = join(run.folder, 'zookeeper.properties')
  writeFileSync(
    file,
    `dataDir=${join(run.folder, 'zookeeper')}\nclientPort=${port}\nclientPortAddress=${host}\nadmin.enableServer=false\nmaxClientCnxns=0\n`,
  )
  // Brokers try again until it answers, so nobody waits for it here.
  run.start(zooKeeper, [...smallHeap, ...classPath, 'org.apache.zookeeper.server.quorum.QuorumPeerMain', file])
  for (const node of nodes) {
    writeSettings(run, node, {
      ...zooKeeperSettings(plan.brokers),
      'broker.id': String(node.id),
      'zookeeper.connect': `${host}:${port}`,
      listeners: `PLAINTEXT://${host}:${node.port}`,
      'advertised.listeners': `PLAINTEXT://${host}:${node.port}`,
      ...plan.settings,
    })
  }
}

function jvmDriver(run: JvmRun, command: readonly string[], withZooKeeper: boolean): BrokerDriver {
  const launch = (id: number): void => run.start(brokerName(id), [...command, settingsFile(run, id)])
  const end = async (id: number, signal: NodeJS.Signals): Promise<void> => {
    run.signal(brokerName(id), signal)
    await run.exited(brokerName(id))
  }
  const relaunches = new Map<number, number>()
  return {
    async start(id) {
      relaunches.set(id, performance.now() + startLimitMs)
      launch(id)
    },
    async stop(id) {
      const patience = new AbortController()
      const impatient = delay(stopLimitMs, undefined, { signal: patience.signal }).then(
        () => end(id, 'SIGKILL'),
        () => {},
      )
      await end(id, 'SIGTERM')
      patience.abort()
      await impatient
    },
    kill: (id) => end(id, 'SIGKILL'),
    pause: async (id) => run.signal(brokerName(id), 'SIGSTOP'),
    unpause: async (id) => run.signal(brokerName(id), 'SIGCONT'),
    async check(running) {
      if (withZooKeeper && run.exitOf(zooKeeper)) throw new Error(`ZooKeeper has ended:\n${run.logTail(zooKeeper)}`)
      for (const { id } of running) {
        if (!run.exitOf(brokerName(id))) continue
        // Kafka 2.1 gives up when ZooKeeper still holds the registration of its killed predecessor, for up to 6 s.
        if (withZooKeeper && performance.now() < (relaunches.get(id) ?? 0)) launch(id)
        else throw new Error(`${brokerName(id)} has ended:\n${run.logTail(brokerName(id))}`)
      }
    },
    close: () => run.close(),
  }
}
