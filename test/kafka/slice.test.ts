import type { Kafka } from 'jackdaw'
import { AlterPartitionReassignments, ElectLeaders } from 'jackdaw/protocol'
import { sliceSuite } from '../slice/slice-suite.ts'
import { describeOwnKafka } from './support/shared-kafka.ts'

const preferredLeader = 0

describeOwnKafka('the slice', (shared) => {
  /** The first replica is the preferred leader: another order of the same replicas, then an election. */
  const reassign = async (kafka: Kafka, topic: string, partition: number, replicas: readonly number[]): Promise<void> => {
    const answer = await kafka.request(AlterPartitionReassignments, {
      timeoutMs: 30_000,
      topics: [{ name: topic, partitions: [{ partitionIndex: partition, replicas }] }],
    })
    if (answer.errorCode !== 0) throw new Error(`reassignment refused: ${answer.errorMessage}`)
    for (;;) {
      const topicPartitions = [{ topic, partitions: [partition] }]
      await kafka.request(ElectLeaders, { electionType: preferredLeader, topicPartitions, timeoutMs: 30_000 })
      const elected = await kafka.request(ElectLeaders, { electionType: preferredLeader, topicPartitions, timeoutMs: 30_000 })
      // 84: not needed, the preferred replica leads.
      if (elected.replicaElectionResults[0]?.partitionResult[0]?.errorCode === 84) return
    }
  }

  sliceSuite({
    options: () => ({ brokers: shared.brokers }),
    moveLeader: async (kafka, topic, partition) => {
      const { leader = -1, replicas = [] } = kafka.view.topics.get(topic)?.partitions[partition] ?? {}
      // Brokers before 2.4 know no reassignment by request: there the leader is restarted.
      if (shared.version.startsWith('2.')) {
        await shared.stopBroker(leader)
        await shared.startBroker(leader)
      } else await reassign(kafka, topic, partition, [...replicas.filter((id) => id !== leader), leader])
    },
  })
})
