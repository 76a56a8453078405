import type { Random } from '../../foundation/random.ts'
import { PartitionLog } from '../log/partition-log.ts'
import type { Release } from '../releases.ts'

export interface BrokerState {
  readonly id: number
  readonly host: string
  readonly port: number
  readonly rack: string | null
  up: boolean
}

export interface PartitionState {
  readonly topic: TopicState
  readonly index: number
  /** Broker ids; the first one is the preferred leader. */
  replicas: readonly number[]
  isr: readonly number[]
  /** Who may lead again without loss where `isr` is empty (KIP-966). */
  eligible: readonly number[]
  /** −1: there is none. */
  leader: number
  /** Grows with every change of the leader. */
  leaderEpoch: number
  readonly log: PartitionLog
}

export interface TopicState {
  readonly name: string
  /** A uuid as Kafka prints it; zero on releases that have no topic ids. */
  readonly id: string
  readonly partitions: readonly PartitionState[]
  readonly configs: ReadonlyMap<string, string>
}

/** What every broker of the cluster goes by, as brokers' own properties would say. */
export interface ClusterSettings {
  readonly release: Release
  /** `auto.create.topics.enable`: an unknown topic in a metadata request is made in passing. */
  readonly autoCreateTopics: boolean
  /** `num.partitions` */
  readonly defaultPartitions: number
  /** `default.replication.factor` */
  readonly defaultReplicationFactor: number
  /** `min.insync.replicas`; topics can have their own. */
  readonly minInSyncReplicas: number
  /** `message.max.bytes`: the largest record batch; topics can have their own. */
  readonly maxMessageBytes: number
}

/** All that the brokers of one cluster share, as if they agreed at once. */
export interface ClusterState {
  readonly clusterId: string
  readonly settings: ClusterSettings
  readonly random: Random
  readonly brokers: Map<number, BrokerState>
  readonly topics: Map<string, TopicState>
  readonly topicsById: Map<string, TopicState>
  /** Partitions whose log or leadership has changed, or that are gone, since the driver last looked: waiting fetches look again. */
  readonly changed: Set<PartitionState>
  nextProducerId: number
}

export function emptyCluster(settings: ClusterSettings, random: Random): ClusterState {
  return {
    clusterId: newUuid(random),
    settings,
    random,
    brokers: new Map(),
    topics: new Map(),
    topicsById: new Map(),
    changed: new Set(),
    nextProducerId: 1000,
  }
}

/** A uuid as Kafka prints it: 22 characters of base64url, none of them a leading dash. */
export function newUuid(random: Random): string {
  for (;;) {
    const bytes = Buffer.from(Array.from({ length: 16 }, () => Math.floor(random() * 256)))
    const text = bytes.toString('base64url')
    if (!text.startsWith('-')) return text
  }
}

export function liveBrokers(cluster: ClusterState): BrokerState[] {
  return [...cluster.brokers.values()].filter((broker) => broker.up)
}

export function isUp(cluster: ClusterState, broker: number): boolean {
  return cluster.brokers.get(broker)?.up === true
}

/** The broker that clients are told is the controller: the first one that runs; −1 if none does. */
export function controllerOf(cluster: ClusterState): number {
  return liveBrokers(cluster)[0]?.id ?? -1
}

export function findPartition(cluster: ClusterState, topic: string, index: number): PartitionState | undefined {
  return cluster.topics.get(topic)?.partitions[index]
}

/** Adds a topic with these replicas for each partition; the first replica that runs leads. The caller has checked all. */
export function addTopic(
  cluster: ClusterState,
  name: string,
  assignments: readonly (readonly number[])[],
  configs: ReadonlyMap<string, string>,
): TopicState {
  const partitions: PartitionState[] = []
  const topic: TopicState = { name, id: newUuid(cluster.random), partitions, configs }
  for (const [index, replicas] of assignments.entries()) {
    const isr = replicas.filter((id) => isUp(cluster, id))
    const log = new PartitionLog()
    log.beginEpoch(0)
    partitions.push({ topic, index, replicas, isr, eligible: [], leader: isr[0] ?? -1, leaderEpoch: 0, log })
  }
  cluster.topics.set(name, topic)
  cluster.topicsById.set(topic.id, topic)
  return topic
}

export function removeTopic(cluster: ClusterState, topic: TopicState): void {
  cluster.topics.delete(topic.name)
  cluster.topicsById.delete(topic.id)
  // With ZooKeeper, a fetch that waits hears of it only when its time is over.
  if (cluster.settings.release.kraft) for (const partition of topic.partitions) cluster.changed.add(partition)
}

/** Replicas for `partitions` partitions, spread over the brokers that run: partition i starts one broker behind partition i − 1. */
export function spreadReplicas(cluster: ClusterState, partitions: number, replicationFactor: number): number[][] {
  const ids = liveBrokers(cluster).map((broker) => broker.id)
  const first = cluster.topics.size
  return Array.from({ length: partitions }, (_, index) =>
    Array.from({ length: replicationFactor }, (_, replica) => ids[(first + index + replica) % ids.length] as number),
  )
}

/** A topic's own setting, or the cluster's. */
export function topicSetting(topic: TopicState, name: string, otherwise: number): number {
  const own = topic.configs.get(name)
  return own === undefined ? otherwise : Number(own)
}
