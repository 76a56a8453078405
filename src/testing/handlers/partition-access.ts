import type { ClusterState, PartitionState } from '../cluster/cluster-state.ts'
import { errorCodes } from '../error-codes.ts'

/** Who may answer for a partition. */
export type Access = 'leader' | 'replica'

/**
 * Why `broker` does not answer for this partition: 0 if it does. The epoch is the one that the client believes in, −1 for
 * none: an older one is fenced, a newer one unknown to this broker (KIP-320).
 */
export function accessError(
  { leader, replicas, leaderEpoch }: PartitionState,
  broker: number,
  access: Access,
  believedEpoch: number,
): number {
  const hosted = replicas.includes(broker)
  if (!hosted) return errorCodes.NOT_LEADER_OR_FOLLOWER
  if (believedEpoch >= 0 && believedEpoch < leaderEpoch) return errorCodes.FENCED_LEADER_EPOCH
  if (believedEpoch > leaderEpoch) return errorCodes.UNKNOWN_LEADER_EPOCH
  if (access === 'leader' && leader !== broker) return errorCodes.NOT_LEADER_OR_FOLLOWER
  return errorCodes.NONE
}

/** A topic by id or by name, whichever the version of the request carries. */
export function findTopic(
  cluster: ClusterState,
  byId: boolean,
  name: string,
  id: string,
): ClusterState['topics'] extends Map<string, infer T> ? T | undefined : never {
  return byId ? cluster.topicsById.get(id) : cluster.topics.get(name)
}
