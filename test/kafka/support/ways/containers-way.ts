import { randomBytes } from 'node:crypto'
import type { Readable } from 'node:stream'
import {
  type ContainerRuntimeClient,
  GenericContainer,
  getContainerRuntimeClient,
  ImageName,
  Network,
  Wait,
} from 'testcontainers'
import { freePorts } from '../free-ports.ts'
import type { BrokerNode, ClusterPlan, KafkaUnderTest } from '../kafka-under-test.ts'
import { kraftSettings } from './broker-settings.ts'
import { type BrokerDriver, ownedCluster, startLimitMs } from './owned-cluster.ts'

/** The label that all containers of one cluster carry; its value is the run's id. */
export const runLabel = 'jackdaw.run'

const clientPort = 9092
const brokerPort = 19_092
const controllerPort = 9093
const stopLimitSeconds = 60
const tailLines = 30

/** Why this image cannot be run here, or undefined when it can: an engine answers and has it or pulls it. */
export async function containersUnavailable(image: string): Promise<string | undefined> {
  let client: ContainerRuntimeClient
  try {
    client = await engine()
  } catch {
    return 'no container engine answers'
  }
  try {
    await client.image.pull(ImageName.fromString(image))
    return undefined
  } catch (error) {
    return `the container engine has no image ${image} and cannot pull it (${(error as Error).message.slice(0, 160)})`
  }
}

/**
 * The engine. What this process starts there, testcontainers' reaper removes soon after this process is gone. The reaper
 * has to be this process's own: one that is shared waits for all who share it. Only those that carry the test label of
 * testcontainers are not shared.
 */
function engine(): Promise<ContainerRuntimeClient> {
  process.env['TESTCONTAINERS_RYUK_TEST_LABEL'] ??= 'true'
  process.env['TESTCONTAINERS_RYUK_RECONNECTION_TIMEOUT'] ??= '5s'
  return getContainerRuntimeClient()
}

/** A cluster of containers of this image, KRaft nodes that are brokers and controllers, in a network of their own. */
export async function startContainerCluster(plan: ClusterPlan, image: string): Promise<KafkaUnderTest> {
  const client = await engine()
  const { host } = client.info.containerRuntime
  const ports = await freePorts(plan.brokers)
  const nodes = ports.map((port, i): BrokerNode => ({ id: i + 1, host, port }))
  const runId = `${process.pid}-${randomBytes(4).toString('hex')}`
  // Before any container, because the first to start makes the reaper.
  const network = await new Network().start()
  // Together: a node says that it has started when a majority of the controllers is up.
  const starts = await Promise.allSettled(nodes.map((node) => startNode(plan, image, nodes, node, network, runId)))
  const ids = new Map(starts.flatMap((start, i) => (start.status === 'fulfilled' ? [[i + 1, start.value] as const] : [])))
  const driver = containerDriver(client, ids, async () => {
    await network.stop()
  })
  const failed = starts.find((start) => start.status === 'rejected')
  if (failed) {
    await driver.close()
    throw failed.reason
  }
  return ownedCluster('containers', plan.version, nodes, driver)
}

/** `a.b-c_d` is `KAFKA_A_B___C__D` to the image. */
const variableOf = (setting: string): string =>
  `KAFKA_${setting.replaceAll('_', '__').replaceAll('-', '___').replaceAll('.', '_').toUpperCase()}`

const innerName = (id: number): string => `kafka-${id}`

async function startNode(
  plan: ClusterPlan,
  image: string,
  nodes: readonly BrokerNode[],
  node: BrokerNode,
  network: Awaited<ReturnType<Network['start']>>,
  runId: string,
): Promise<string> {
  const settings = {
    ...kraftSettings(plan.brokers),
    'node.id': String(node.id),
    'controller.quorum.voters': nodes.map(({ id }) => `${id}@${innerName(id)}:${controllerPort}`).join(','),
    listeners: `HOST://:${clientPort},BROKER://:${brokerPort},CONTROLLER://:${controllerPort}`,
    'advertised.listeners': `HOST://${node.host}:${node.port},BROKER://${innerName(node.id)}:${brokerPort}`,
    'listener.security.protocol.map': 'HOST:PLAINTEXT,BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'inter.broker.listener.name': 'BROKER',
    ...plan.settings,
  }
  const tail: string[] = []
  let printed: Readable | undefined
  const container = new GenericContainer(image)
    // Fixed, because an engine gives another port at every start, and brokers tell clients where they are.
    .withExposedPorts({ container: clientPort, host: node.port })
    .withEnvironment({
      ...Object.fromEntries(Object.entries(settings).map(([setting, value]) => [variableOf(setting), value])),
      CLUSTER_ID: '4L6g3nShT-eMCtK--X86sw',
      KAFKA_HEAP_OPTS: '-Xms128m -Xmx512m',
      // Quiet but for the line that is waited for. By KAFKA_LOG4J_ROOT_LOGLEVEL, Kafka 4's set-up would write a logger
      // without appender, and nothing at all would be printed.
      KAFKA_LOG4J_LOGGERS: 'kafka=WARN,org.apache.kafka=WARN,kafka.server.KafkaRaftServer=INFO',
    })
    .withLabels({ [runLabel]: runId })
    .withNetwork(network)
    .withNetworkAliases(innerName(node.id))
    .withLogConsumer((stream) => {
      printed = stream
      stream.on('data', (text: Buffer | string) => {
        tail.push(...text.toString().trimEnd().split('\n'))
        tail.splice(0, tail.length - tailLines)
      })
    })
    .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/))
    .withStartupTimeout(startLimitMs)
  try {
    return (await container.start()).getId()
  } catch (error) {
    throw new Error(
      `broker ${node.id} does not start in a container of ${image}: ${(error as Error).message}\n${tail.join('\n')}`,
    )
  } finally {
    // It would keep this process alive.
    printed?.destroy()
  }
}

function containerDriver(
  client: ContainerRuntimeClient,
  ids: ReadonlyMap<number, string>,
  removeNetwork: () => Promise<void>,
): BrokerDriver {
  const container = (id: number) => client.container.getById(ids.get(id) ?? '')
  return {
    start: async (id) => void (await container(id).start()),
    stop: async (id) => void (await container(id).stop({ t: stopLimitSeconds })),
    async kill(id) {
      await container(id).kill({ signal: 'SIGKILL' })
      await container(id).wait()
    },
    pause: async (id) => void (await container(id).pause()),
    unpause: async (id) => void (await container(id).unpause()),
    async check(running) {
      for (const { id } of running) {
        const { State } = await container(id).inspect()
        if (State.Running) continue
        const printed = await container(id).logs({ stdout: true, stderr: true, tail: tailLines })
        throw new Error(`the container of broker ${id} has ended (exit code ${State.ExitCode}):\n${printed.toString()}`)
      }
    },
    async close() {
      await Promise.all([...ids.values()].map((id) => client.container.getById(id).remove({ force: true, v: true })))
      await removeNetwork()
    },
  }
}
