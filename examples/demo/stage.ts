import type { Kafka, KafkaOptions } from 'jackdaw'
import { AlterPartitionReassignments, ElectLeaders } from 'jackdaw/protocol'
import { TestCluster } from 'jackdaw/testing'

/** The cluster that the demo plays on. */
export interface Stage {
  readonly name: string
  readonly options: KafkaOptions
  /** Gives the partition another leader while it is in use. */
  readonly moveLeader: (kafka: Kafka, topic: string, partition: number) => Promise<number>
  readonly close: () => Promise<void>
}

const preferredReplica = 0
const electionNotNeeded = 84

/** Your brokers if `KAFKA_BROKERS` names them, else three of our own in this process. */
export async function openStage(brokers: string | undefined): Promise<Stage> {
  if (brokers !== undefined && brokers !== '') {
    return { name: `the brokers ${brokers}`, options: { brokers }, moveLeader: reassign, close: async () => {} }
  }
  const cluster = await TestCluster.start({ brokers: 3 })
  return {
    name: 'a TestCluster of 3 brokers in this process (set KAFKA_BROKERS for a real Kafka)',
    options: cluster.clientOptions(),
    moveLeader: async (kafka, topic, partition) => {
      const to = otherReplicas(kafka, topic, partition)[0] ?? 1
      cluster.moveLeader(topic, partition, to)
      return to
    },
    close: () => cluster.close(),
  }
}

function otherReplicas(kafka: Kafka, topic: string, partition: number): number[] {
  const { leader, replicas = [] } = kafka.view.topics.get(topic)?.partitions[partition] ?? {}
  return replicas.filter((id) => id !== leader)
}

/** The first replica is the preferred leader: the replicas in another order, then an election. */
async function reassign(kafka: Kafka, topic: string, partition: number): Promise<number> {
  const leader = kafka.view.topics.get(topic)?.partitions[partition]?.leader ?? -1
  const others = otherReplicas(kafka, topic, partition)
  const [to] = others
  if (to === undefined) throw new Error('the topic needs a replication factor of at least 2 for its leaders to move')
  const topics = [{ name: topic, partitions: [{ partitionIndex: partition, replicas: [...others, leader] }] }]
  const { errorCode, errorMessage } = await kafka.request(AlterPartitionReassignments, { topics, timeoutMs: 30_000 })
  if (errorCode !== 0) throw new Error(`the cluster refuses the reassignment: ${errorMessage}`)
  const election = { electionType: preferredReplica, topicPartitions: [{ topic, partitions: [partition] }], timeoutMs: 30_000 }
  for (;;) {
    const { replicaElectionResults } = await kafka.request(ElectLeaders, election)
    if (replicaElectionResults[0]?.partitionResult[0]?.errorCode === electionNotNeeded) return to
  }
}
