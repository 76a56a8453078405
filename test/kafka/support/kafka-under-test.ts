/** How the brokers come to be: the user's own (`KAFKA_BROKERS`), a container engine, or Java processes of this machine. */
export type Way = 'brokers' | 'containers' | 'jvm'

/** One broker, at the address that it tells clients. */
export interface BrokerNode {
  readonly id: number
  readonly host: string
  readonly port: number
}

/**
 * What can be done to the brokers of a cluster that we started. Under `KAFKA_BROKERS` every call rejects: those brokers
 * are not ours.
 */
export interface BrokerControl {
  /** Stops a broker in order (it hands its leaderships over first) and resolves when its process has ended. */
  stopBroker(id: number): Promise<void>
  /** Starts a stopped or killed broker at its old address and resolves when the whole cluster lists it again. */
  startBroker(id: number): Promise<void>
  /** Ends a broker at once, as a power cut would, and resolves when its process has ended. */
  killBroker(id: number): Promise<void>
  /** Freezes a broker: its sockets accept and stay open, and nothing is answered. */
  pauseBroker(id: number): Promise<void>
  /** Lets a frozen broker go on. */
  unpauseBroker(id: number): Promise<void>
  /** Lets every frozen broker go on, starts every broker that does not run, and resolves when all list all. */
  restore(): Promise<void>
}

/** A real Kafka cluster, ready: each broker has answered ApiVersions, and each one lists all of them. */
export interface KafkaUnderTest extends BrokerControl {
  readonly way: Way
  /** For example `4.3.1`; `unknown` for brokers that are not ours, unless `KAFKA_VERSION` names it. */
  readonly version: string
  /** The bootstrap list: `host:port`, comma separated. */
  readonly brokers: string
  readonly nodes: readonly BrokerNode[]
  /** Removes all that was started: processes, containers, networks, folders. Can be called more than once. */
  close(): Promise<void>
}

/** What {@link KafkaUnderTest} is to consist of. */
export interface ClusterPlan {
  /** Number of brokers: 1 or 3. */
  readonly brokers: number
  readonly version: string
  /** Broker properties beside and above the usual ones, by their Kafka names. */
  readonly settings: Readonly<Record<string, string>>
}

/** `host:port,host:port` of these nodes. */
export function bootstrapList(nodes: readonly BrokerNode[]): string {
  return nodes.map(({ host, port }) => `${host}:${port}`).join(',')
}
