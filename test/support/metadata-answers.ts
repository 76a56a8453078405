import type { ClusterView } from '../../src/cluster/view/cluster-view.ts'
import type {
  MetadataResponse,
  MetadataResponseBroker,
  MetadataResponsePartition,
  MetadataResponseTopic,
} from '../../src/protocol/client.ts'
import { topicIdOf } from './cluster-views.ts'

export const zeroUuid = 'AAAAAAAAAAAAAAAAAAAAAA'
export const leaderNotAvailable = 5

export function brokerAnswer(nodeId: number): MetadataResponseBroker {
  return { nodeId, host: `k${nodeId}`, port: 9092, rack: null }
}

/** An answer as a broker gives it, by default from a cluster of brokers 1 to 3. */
export function answerOf(
  topics: MetadataResponseTopic[],
  brokers: MetadataResponseBroker[] = [1, 2, 3].map(brokerAnswer),
): MetadataResponse {
  return {
    throttleTimeMs: 0,
    brokers,
    clusterId: 'cluster',
    controllerId: 1,
    topics,
    clusterAuthorizedOperations: 0,
    errorCode: 0,
  }
}

export function topicAnswer(name: string, partitions: MetadataResponsePartition[]): MetadataResponseTopic {
  return { errorCode: 0, name, topicId: topicIdOf(name), isInternal: false, partitions, topicAuthorizedOperations: 0 }
}

export function partitionAnswer(
  partitionIndex: number,
  leaderId: number,
  leaderEpoch: number,
  errorCode = 0,
): MetadataResponsePartition {
  return { errorCode, partitionIndex, leaderId, leaderEpoch, replicaNodes: [1, 2, 3], isrNodes: [1, 2, 3], offlineReplicas: [] }
}

/** The leaders of a topic's partitions, each as `leader@epoch`. */
export function leadersOf(view: ClusterView, topic: string): string[] {
  return (view.topics.get(topic)?.partitions ?? []).map(({ leader, leaderEpoch }) => `${leader}@${leaderEpoch}`)
}
