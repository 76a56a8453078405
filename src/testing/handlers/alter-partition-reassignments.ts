import { AlterPartitionReassignments } from '../../protocol/generated/server/alter-partition-reassignments.ts'
import { findPartition } from '../cluster/cluster-state.ts'
import { reassign } from '../cluster/leadership.ts'
import { replicasFault } from '../cluster/topic-plan.ts'
import { errorCodes } from '../error-codes.ts'
import { type Handler, type HandlerContext, type ItemOf, reply, type TypesOf } from './handler.ts'

/*
 * AlterPartitionReassignments (key 45). Gives partitions other replicas, at once: nothing has to be copied here, so there
 * never is a reassignment that could be cancelled. The leader stays if it is still a replica.
 *
 * 1: whether the number of replicas may change.
 */

type Types = TypesOf<typeof AlterPartitionReassignments>
type PartitionRequest = ItemOf<ItemOf<Types['request'], 'topics'>, 'partitions'>
type PartitionReply = ItemOf<ItemOf<Types['responseInput'], 'responses'>, 'partitions'>

export const alterPartitionReassignments: Handler<Types> = {
  api: AlterPartitionReassignments,
  errors: [
    errorCodes.UNKNOWN_TOPIC_OR_PARTITION,
    errorCodes.INVALID_REPLICATION_FACTOR,
    errorCodes.INVALID_REPLICA_ASSIGNMENT,
    errorCodes.NO_REASSIGNMENT_IN_PROGRESS,
  ],
  handle(request, context) {
    const factorMayChange = context.version === 0 || request.allowReplicationFactorChange
    return reply({
      throttleTimeMs: 0,
      errorCode: errorCodes.NONE,
      errorMessage: request.topics.length === 0 ? 'no partition is named' : null,
      allowReplicationFactorChange: request.allowReplicationFactorChange,
      responses: request.topics.map(({ name, partitions }) => ({
        name,
        partitions: partitions.map((partition) => change(name, partition, factorMayChange, context)),
      })),
    })
  },
  fail: (request, errorCode) => ({
    throttleTimeMs: 0,
    errorCode,
    errorMessage: 'refused',
    responses: request.topics.map(({ name, partitions }) => ({
      name,
      partitions: partitions.map(({ partitionIndex }) => ({ partitionIndex, errorCode, errorMessage: 'refused' })),
    })),
  }),
}

function change(topic: string, request: PartitionRequest, factorMayChange: boolean, { cluster }: HandlerContext): PartitionReply {
  const { partitionIndex, replicas } = request
  const refusal = (errorCode: number, errorMessage: string | null): PartitionReply => ({
    partitionIndex,
    errorCode,
    errorMessage,
  })
  const partition = findPartition(cluster, topic, partitionIndex)
  if (partition === undefined) return refusal(errorCodes.UNKNOWN_TOPIC_OR_PARTITION, 'there is no such partition')
  if (replicas === null) return refusal(errorCodes.NO_REASSIGNMENT_IN_PROGRESS, null)
  const fault = replicasFault(replicas, cluster)
  if (fault !== null) return refusal(errorCodes.INVALID_REPLICA_ASSIGNMENT, fault)
  if (!factorMayChange && replicas.length !== partition.replicas.length) {
    return refusal(errorCodes.INVALID_REPLICATION_FACTOR, 'the number of replicas would change')
  }
  reassign(cluster, partition, replicas)
  return { partitionIndex, errorCode: errorCodes.NONE, errorMessage: null }
}
