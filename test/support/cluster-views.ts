import type { Broker, ClusterView, PartitionView, TopicView } from '../../src/cluster/view/cluster-view.ts'

/** A partition in short: its leader, or its leader and epoch. */
export type ShortPartition = number | readonly [leader: number, leaderEpoch: number]

/** A topic id that is the same for the same name. */
export function topicIdOf(name: string): string {
  return name.padEnd(22, 'A')
}

export function partitionView(short: ShortPartition): PartitionView {
  const [leader, leaderEpoch] = typeof short === 'number' ? [short, 0] : short
  return { leader, leaderEpoch, replicas: [1, 2, 3], isr: [1, 2, 3] }
}

export function topicView(name: string, partitions: readonly ShortPartition[], id: string | null = topicIdOf(name)): TopicView {
  return { name, id, partitions: partitions.map(partitionView) }
}

/** A view with brokers 1 to 3 and these topics; −1 stands for no leader. */
export function clusterView(
  topics: Readonly<Record<string, readonly ShortPartition[]>>,
  brokerIds: readonly number[] = [1, 2, 3],
): ClusterView {
  return {
    version: 1,
    clusterId: 'cluster',
    controllerId: 1,
    brokers: new Map(brokerIds.map((id): [number, Broker] => [id, { id, host: `k${id}`, port: 9092, rack: null }])),
    topics: new Map(Object.entries(topics).map(([name, partitions]) => [name, topicView(name, partitions)])),
  }
}
