import {
  AddRaftVoter,
  AlterConfigs,
  AlterReplicaLogDirs,
  ApiVersions,
  DescribeCluster,
  DescribeConfigs,
  DescribeLogDirs,
  DescribeQuorum,
  GetTelemetrySubscriptions,
  IncrementalAlterConfigs,
  ListConfigResources,
  Metadata,
  PushTelemetry,
  RemoveRaftVoter,
  UnregisterBroker,
  UpdateFeatures,
  zeroUuid,
} from 'jackdaw/protocol'
import { must } from './ask.ts'
import { type Exchange, exchange, type Place } from './exchange.ts'

const topicResource = 2
/** Keeps what would change the quorum from doing so. */
const otherCluster = 'not-this-cluster'

/** APIs about the cluster, its brokers and controllers, their configs, and what clients tell of themselves. */
export const clusterExchanges: readonly Exchange[] = [
  exchange(ApiVersions, {
    request: () => ({ clientSoftwareName: 'jackdaw-test', clientSoftwareVersion: '1' }),
    everyVersion: true,
  }),
  exchange(Metadata, { request: (_, { topic }) => ({ topics: [{ name: topic }] }), everyVersion: true }),
  exchange(DescribeCluster, { request: () => ({ includeClusterAuthorizedOperations: true }) }),
  exchange(DescribeQuorum, {
    request: () => ({ topics: [{ topicName: '__cluster_metadata', partitions: [{ partitionIndex: 0 }] }] }),
  }),
  exchange(DescribeConfigs, {
    request: (_, { topic }) => ({
      resources: [{ resourceType: topicResource, resourceName: topic, configurationKeys: null }],
    }),
  }),
  exchange(AlterConfigs, {
    request: (_, { topic }) => ({
      resources: [{ ...topicNamed(topic), configs: [{ name: 'retention.ms', value: '3600000' }] }],
      validateOnly: true,
    }),
  }),
  exchange(IncrementalAlterConfigs, {
    request: (_, { topic }) => ({
      resources: [{ ...topicNamed(topic), configs: [{ name: 'retention.ms', configOperation: 0, value: '3600000' }] }],
      validateOnly: true,
    }),
  }),
  exchange(ListConfigResources, { request: () => ({}) }),
  exchange(DescribeLogDirs, { request: (_, { topic }) => ({ topics: [{ topic, partitions: [0] }] }) }),
  exchange(AlterReplicaLogDirs, {
    request: async (_, place) => {
      const { topic } = place
      return { dirs: [{ path: await logDir(place), topics: [{ name: topic, partitions: [0] }] }] }
    },
  }),
  exchange(UpdateFeatures, {
    request: () => ({ featureUpdates: [{ feature: 'jackdaw.unknown', maxVersionLevel: 1 }] }),
    // There is no such feature.
    expected: [95],
  }),
  exchange(UnregisterBroker, {
    request: () => ({ brokerId: 1_000_000 }),
    // There is no such broker.
    expected: [102],
  }),
  exchange(AddRaftVoter, {
    request: () => ({
      clusterId: otherCluster,
      timeoutMs: 1_000,
      voterId: 1_000_000,
      voterDirectoryId: zeroUuid,
      listeners: [{ name: 'CONTROLLER', host: '127.0.0.1', port: 1 }],
    }),
    expected: [104],
  }),
  exchange(RemoveRaftVoter, {
    request: () => ({ clusterId: otherCluster, voterId: 1_000_000, voterDirectoryId: zeroUuid }),
    expected: [104],
  }),
  exchange(GetTelemetrySubscriptions, { request: () => ({ clientInstanceId: zeroUuid }) }),
  exchange(PushTelemetry, {
    request: async (_, place) => {
      const { clientInstanceId } = await must(place, GetTelemetrySubscriptions, { clientInstanceId: zeroUuid })
      return { clientInstanceId, subscriptionId: -1, terminating: true, compressionType: 0, metrics: new Uint8Array() }
    },
    // There is no such subscription.
    expected: [117],
  }),
]

function topicNamed(topic: string) {
  return { resourceType: topicResource, resourceName: topic }
}

/** Where the partition lies already. */
async function logDir(place: Place): Promise<string> {
  const { topic } = place
  const { results } = await must(place, DescribeLogDirs, { topics: [{ topic, partitions: [0] }] })
  return results.find(({ topics }) => topics.some(({ name }) => name === topic))?.logDir ?? ''
}
