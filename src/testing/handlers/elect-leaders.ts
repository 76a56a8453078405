import { ElectLeaders } from '../../protocol/generated/server/elect-leaders.ts'
import { type ClusterState, findPartition, isUp, type PartitionState } from '../cluster/cluster-state.ts'
import { setLeader } from '../cluster/leadership.ts'
import { errorCodes } from '../error-codes.ts'
import { type Handler, type ItemOf, reply, type TypesOf } from './handler.ts'

/*
 * ElectLeaders (key 43). Makes the preferred replica the leader (type 0), or any replica that runs where there is no leader
 * (type 1). Asked for all partitions it names all topics, and of them the partitions that are not led as they should be.
 *
 * 0: preferred replicas only. 1: election type, top-level error.
 */

type ElectLeadersTypes = TypesOf<typeof ElectLeaders>
type TopicReply = ItemOf<ElectLeadersTypes['responseInput'], 'replicaElectionResults'>
type PartitionReply = ItemOf<TopicReply, 'partitionResult'>

const preferred = 0
const unclean = 1

export const electLeaders: Handler<ElectLeadersTypes> = {
  api: ElectLeaders,
  errors: [
    errorCodes.UNKNOWN_TOPIC_OR_PARTITION,
    errorCodes.INVALID_REQUEST,
    errorCodes.PREFERRED_LEADER_NOT_AVAILABLE,
    errorCodes.ELIGIBLE_LEADERS_NOT_AVAILABLE,
    errorCodes.ELECTION_NOT_NEEDED,
  ],
  handle(request, { cluster, version }) {
    const { topicPartitions, electionType } = request
    const type = version === 0 ? preferred : electionType
    if (type !== preferred && type !== unclean) return reply(electLeaders.fail(request, errorCodes.INVALID_REQUEST, version))
    const replicaElectionResults =
      topicPartitions === null
        ? electWhereNeeded(cluster, type)
        : topicPartitions.map(({ topic, partitions }) => ({
            topic,
            partitionResult: partitions.map((index) => result(index, electFor(cluster, topic, index, type))),
          }))
    return reply({ throttleTimeMs: 0, replicaElectionResults })
  },
  fail: ({ topicPartitions }, errorCode, version) => ({
    throttleTimeMs: 0,
    replicaElectionResults: (topicPartitions ?? []).map(({ topic, partitions }) => ({
      topic,
      partitionResult: partitions.map((index) => result(index, errorCode)),
    })),
    ...(version >= 1 && { errorCode }),
  }),
}

function result(partitionId: number, errorCode: number): PartitionReply {
  return { partitionId, errorCode, errorMessage: errorCode === errorCodes.NONE ? null : 'no election took place' }
}

function electWhereNeeded(cluster: ClusterState, type: number): TopicReply[] {
  return [...cluster.topics.values()].map(({ name, partitions }) => ({
    topic: name,
    partitionResult: partitions
      .map((partition) => result(partition.index, elect(cluster, partition, type)))
      .filter(({ errorCode }) => errorCode !== errorCodes.ELECTION_NOT_NEEDED),
  }))
}

function electFor(cluster: ClusterState, topic: string, index: number, type: number): number {
  const partition = findPartition(cluster, topic, index)
  return partition === undefined ? errorCodes.UNKNOWN_TOPIC_OR_PARTITION : elect(cluster, partition, type)
}

function elect(cluster: ClusterState, partition: PartitionState, type: number): number {
  return type === unclean ? electAny(cluster, partition) : electPreferred(cluster, partition)
}

function electPreferred(cluster: ClusterState, partition: PartitionState): number {
  const first = partition.replicas[0] as number
  if (partition.leader === first) return errorCodes.ELECTION_NOT_NEEDED
  if (!isUp(cluster, first) || !partition.isr.includes(first)) return errorCodes.PREFERRED_LEADER_NOT_AVAILABLE
  setLeader(cluster, partition, first)
  return errorCodes.NONE
}

function electAny(cluster: ClusterState, partition: PartitionState): number {
  if (partition.leader !== -1) return errorCodes.ELECTION_NOT_NEEDED
  const live = partition.replicas.find((id) => isUp(cluster, id))
  if (live === undefined) return errorCodes.ELIGIBLE_LEADERS_NOT_AVAILABLE
  partition.isr = [live]
  setLeader(cluster, partition, live)
  return errorCodes.NONE
}
