import {
  AlterPartitionReassignments,
  CreatePartitions,
  CreateTopics,
  DeleteRecords,
  DeleteTopics,
  DescribeProducers,
  DescribeTopicPartitions,
  ElectLeaders,
  Fetch,
  ListOffsets,
  ListPartitionReassignments,
  OffsetForLeaderEpoch,
  Produce,
  zeroUuid,
} from 'jackdaw/protocol'
import { must } from './ask.ts'
import { type Exchange, exchange, type Place } from './exchange.ts'
import { recordsFor } from './records-for.ts'

const timeoutMs = 30_000

/** APIs about topics and their partitions. */
export const topicExchanges: readonly Exchange[] = [
  exchange(CreateTopics, { request: (_, place) => newTopic(place), everyVersion: true }),
  exchange(DeleteTopics, {
    async request(version, place) {
      const topic = newTopic(place)
      await must(place, CreateTopics, topic)
      const name = topic.topics[0].name
      return version >= 6 ? { topics: [{ name, topicId: zeroUuid }], timeoutMs } : { topicNames: [name], timeoutMs }
    },
    everyVersion: true,
  }),
  exchange(Produce, {
    request: (version, { topic, topicId }) => ({
      acks: 1,
      timeoutMs,
      topicData: [
        {
          ...(version >= 13 ? { topicId } : { name: topic }),
          partitionData: [{ index: 0, records: recordsFor(version) }],
        },
      ],
    }),
    everyVersion: true,
  }),
  exchange(Fetch, {
    request: (version, { topic, topicId }) => ({
      maxWaitMs: 100,
      minBytes: 1,
      topics: [
        {
          ...(version >= 13 ? { topicId } : { topic }),
          partitions: [{ partition: 0, fetchOffset: 0n, partitionMaxBytes: 1_000_000 }],
        },
      ],
      forgottenTopicsData: [],
    }),
    everyVersion: true,
  }),
  exchange(ListOffsets, {
    request: (_, { topic }) => ({
      replicaId: -1,
      topics: [{ name: topic, partitions: [{ partitionIndex: 0, timestamp: -1n }] }],
    }),
    everyVersion: true,
  }),
  exchange(AlterPartitionReassignments, {
    request: (_, { topic, leader }) => ({
      timeoutMs,
      topics: [{ name: topic, partitions: [{ partitionIndex: 0, replicas: [leader] }] }],
    }),
    everyVersion: true,
  }),
  exchange(ElectLeaders, {
    request: (_, { topic }) => ({ topicPartitions: [{ topic, partitions: [0] }], timeoutMs }),
    // The preferred replica leads already.
    expected: [84],
    everyVersion: true,
  }),
  exchange(ListPartitionReassignments, {
    request: (_, { topic }) => ({ topics: [{ name: topic, partitionIndexes: [0] }] }),
  }),
  exchange(CreatePartitions, {
    request: (_, { topic }) => ({
      topics: [{ name: topic, count: 2, assignments: null }],
      timeoutMs,
      validateOnly: true,
    }),
  }),
  exchange(DeleteRecords, {
    request: (_, { topic }) => ({ topics: [{ name: topic, partitions: [{ partitionIndex: 0, offset: 0n }] }], timeoutMs }),
  }),
  exchange(OffsetForLeaderEpoch, {
    request: (version, { topic }) => ({
      ...(version >= 3 && { replicaId: -1 }),
      topics: [{ topic, partitions: [{ partition: 0, leaderEpoch: 0 }] }],
    }),
  }),
  exchange(DescribeProducers, { request: (_, { topic }) => ({ topics: [{ name: topic, partitionIndexes: [0] }] }) }),
  exchange(DescribeTopicPartitions, { request: (_, { topic }) => ({ topics: [{ name: topic }] }) }),
]

function newTopic({ unique, topics }: Place) {
  const name = unique('topic')
  topics.add(name)
  const topic = { name, numPartitions: 1, replicationFactor: 1, assignments: [], configs: [] }
  return { topics: [topic] as const, timeoutMs }
}
