import { type ClusterState, isUp, type PartitionState } from './cluster-state.ts'

/** Makes `leader` the leader, in a new leader epoch. Nothing happens if it is already. */
export function setLeader(cluster: ClusterState, partition: PartitionState, leader: number): void {
  if (partition.leader === leader) return
  partition.leader = leader
  bumpEpoch(cluster, partition)
}

function bumpEpoch(cluster: ClusterState, partition: PartitionState): void {
  partition.leaderEpoch += 1
  if (partition.leader !== -1) partition.log.beginEpoch(partition.leaderEpoch)
  cluster.changed.add(partition)
}

/**
 * A broker has gone: it leaves the in-sync replicas of its partitions, unless it is the last one, and the first in-sync
 * replica that runs takes over where it led. Where there is none the partition has no leader.
 */
export function onBrokerDown(cluster: ClusterState, broker: number): void {
  for (const partition of partitionsOf(cluster, broker)) {
    const others = partition.isr.filter((id) => id !== broker)
    if (others.length > 0) partition.isr = others
    else if (cluster.settings.release.major >= 4 && partition.isr.includes(broker)) {
      partition.isr = []
      partition.eligible = [broker]
    }
    if (partition.leader === broker) setLeader(cluster, partition, firstInSync(cluster, partition))
    cluster.changed.add(partition)
  }
}

/** A broker is back: it is in sync at once, since logs are shared, and leads where nobody could. */
export function onBrokerUp(cluster: ClusterState, broker: number): void {
  for (const partition of partitionsOf(cluster, broker)) {
    if (partition.leader === -1 && ![...partition.isr, ...partition.eligible].includes(broker)) continue
    if (!partition.isr.includes(broker)) partition.isr = [...partition.isr, broker]
    partition.eligible = []
    if (partition.leader === -1) setLeader(cluster, partition, firstInSync(cluster, partition))
    cluster.changed.add(partition)
  }
}

/**
 * Gives a partition new replicas, all in sync at once where they run. The leader stays if it is one of them; where a replica
 * goes the leader epoch grows all the same.
 */
export function reassign(cluster: ClusterState, partition: PartitionState, replicas: readonly number[]): void {
  const shrinks = partition.replicas.some((id) => !replicas.includes(id))
  partition.replicas = replicas
  partition.isr = replicas.filter((id) => isUp(cluster, id))
  if (!partition.isr.includes(partition.leader)) setLeader(cluster, partition, firstInSync(cluster, partition))
  else if (shrinks) bumpEpoch(cluster, partition)
  cluster.changed.add(partition)
}

function firstInSync(cluster: ClusterState, { replicas, isr }: PartitionState): number {
  return replicas.find((id) => isr.includes(id) && isUp(cluster, id)) ?? -1
}

function* partitionsOf(cluster: ClusterState, broker: number): Iterable<PartitionState> {
  for (const topic of cluster.topics.values()) {
    for (const partition of topic.partitions) if (partition.replicas.includes(broker)) yield partition
  }
}
