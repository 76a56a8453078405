import { type ClusterState, liveBrokers, type PartitionState } from '../cluster/cluster-state.ts'

/** Who leads, as an answer that refuses a stale leader says it (KIP-951). */
export interface LeaderHint {
  readonly leaderId: number
  readonly leaderEpoch: number
}

/** Where a broker of a hint listens. */
export interface NodeEndpoint {
  readonly nodeId: number
  readonly host: string
  readonly port: number
  readonly rack: string | null
}

export function leaderHint(partition: PartitionState): LeaderHint {
  return { leaderId: partition.leader, leaderEpoch: partition.leaderEpoch }
}

/** The endpoints of these brokers, each once; those that do not run are left out. */
export function nodeEndpoints(cluster: ClusterState, brokers: Iterable<number>): NodeEndpoint[] {
  const wanted = new Set(brokers)
  return liveBrokers(cluster)
    .filter((broker) => wanted.has(broker.id))
    .map(({ id, host, port, rack }) => ({ nodeId: id, host, port, rack }))
}
