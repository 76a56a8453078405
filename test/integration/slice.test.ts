import { TestCluster } from 'jackdaw/testing'
import { afterAll, beforeAll, describe } from 'vitest'
import { sliceSuite } from '../slice/slice-suite.ts'

describe('the slice on TestCluster', () => {
  let cluster: TestCluster
  beforeAll(async () => {
    cluster = await TestCluster.start({ brokers: 3 })
  })
  afterAll(() => cluster.close())

  sliceSuite({
    options: () => cluster.clientOptions(),
    moveLeader: async (kafka, topic, partition) => {
      const { leader = -1, replicas = [] } = kafka.view.topics.get(topic)?.partitions[partition] ?? {}
      const to = replicas.find((id) => id !== leader) ?? leader
      cluster.moveLeader(topic, partition, to)
    },
  })
})
