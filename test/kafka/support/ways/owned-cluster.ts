import { type BrokerNode, bootstrapList, type KafkaUnderTest, type Way } from '../kafka-under-test.ts'
import { offeredVersions, untilReady } from '../raw-probe.ts'

/** How long a start may take, in milliseconds: a loaded machine needs a multiple of the usual 10 s. */
export const startLimitMs = 240_000

/** What one way does to its brokers' processes or containers; states and readiness are not its business. */
export interface BrokerDriver {
  start(id: number): Promise<void>
  stop(id: number): Promise<void>
  kill(id: number): Promise<void>
  pause(id: number): Promise<void>
  unpause(id: number): Promise<void>
  /** Rejects when one of these brokers does not run any more. */
  check(running: readonly BrokerNode[]): Promise<void>
  /** Removes everything. */
  close(): Promise<void>
}

/** No answer for so long is the silence of a broker that was frozen, in milliseconds. */
const silenceMs = 500

/** A signal, or a request to an engine, takes effect a moment after it was made. */
async function untilSilent(node: BrokerNode | undefined): Promise<void> {
  while (node !== undefined) {
    const answered = await offeredVersions(node.host, node.port, silenceMs).then(
      () => true,
      () => false,
    )
    if (!answered) return
  }
}

type State = 'running' | 'paused' | 'down'

/**
 * A cluster that we started, on top of one way's driver.
 * @throws Error when it is not ready within {@link startLimitMs}; everything is removed then.
 */
export async function ownedCluster(
  way: Way,
  version: string,
  nodes: readonly BrokerNode[],
  driver: BrokerDriver,
): Promise<KafkaUnderTest> {
  const states = new Map<number, State>(nodes.map(({ id }) => [id, 'running']))
  const inState = (state: State): BrokerNode[] => nodes.filter(({ id }) => states.get(id) === state)
  let closing: Promise<void> | undefined
  const close = (): Promise<void> => {
    closing ??= driver.close()
    return closing
  }

  const expect = (id: number, ...wanted: State[]): void => {
    const state = states.get(id)
    if (state === undefined) throw new Error(`there is no broker ${id}; the cluster has ${nodes.map((node) => node.id)}`)
    if (!wanted.includes(state)) throw new Error(`broker ${id} is ${state}, not ${wanted.join(' or ')}`)
  }
  const change = async (id: number, from: State[], to: State, act: (id: number) => Promise<void>): Promise<void> => {
    expect(id, ...from)
    await act(id)
    states.set(id, to)
  }
  const ready = (): Promise<void> => {
    const running = inState('running')
    return untilReady(running, startLimitMs, () => driver.check(running))
  }

  const cluster: KafkaUnderTest = {
    way,
    version,
    nodes,
    brokers: bootstrapList(nodes),
    close,
    stopBroker: (id) => change(id, ['running'], 'down', (broker) => driver.stop(broker)),
    killBroker: (id) => change(id, ['running', 'paused'], 'down', (broker) => driver.kill(broker)),
    pauseBroker: (id) =>
      change(id, ['running'], 'paused', async (broker) => {
        await driver.pause(broker)
        await untilSilent(nodes.find((node) => node.id === broker))
      }),
    unpauseBroker: (id) => change(id, ['paused'], 'running', (broker) => driver.unpause(broker)),
    async startBroker(id) {
      await change(id, ['down'], 'running', (broker) => driver.start(broker))
      await ready()
    },
    async restore() {
      await Promise.all(inState('paused').map(({ id }) => cluster.unpauseBroker(id)))
      // Together, because a node of a cluster that has lost its majority comes up only with a second one.
      await Promise.all(inState('down').map(({ id }) => change(id, ['down'], 'running', (broker) => driver.start(broker))))
      await ready()
    },
  }
  try {
    await ready()
  } catch (error) {
    await close()
    throw error
  }
  return cluster
}
