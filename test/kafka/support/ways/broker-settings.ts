/**
 * The broker properties that all our clusters share, beside roles and addresses: replication 3 of which 2 must be in
 * sync (a single broker: 1 of 1), small internal topics, no topics made in passing, and a broker that dies is noticed
 * after 6 s. `message.max.bytes` and the rest stay at Kafka's defaults.
 */
export function commonSettings(brokers: number): Record<string, string> {
  const replicas = String(Math.min(brokers, 3))
  const inSync = brokers > 1 ? '2' : '1'
  return {
    'auto.create.topics.enable': 'false',
    'default.replication.factor': replicas,
    'min.insync.replicas': inSync,
    'unclean.leader.election.enable': 'false',
    'offsets.topic.num.partitions': '5',
    'offsets.topic.replication.factor': replicas,
    'transaction.state.log.num.partitions': '5',
    'transaction.state.log.replication.factor': replicas,
    'transaction.state.log.min.isr': inSync,
    'group.initial.rebalance.delay.ms': '0',
  }
}

/** Those that only a cluster without ZooKeeper has. */
export function kraftSettings(brokers: number): Record<string, string> {
  return {
    ...commonSettings(brokers),
    'process.roles': 'broker,controller',
    'controller.listener.names': 'CONTROLLER',
    'broker.session.timeout.ms': '6000',
    'broker.heartbeat.interval.ms': '1000',
    'share.coordinator.state.topic.num.partitions': '5',
    'share.coordinator.state.topic.replication.factor': String(Math.min(brokers, 3)),
    'share.coordinator.state.topic.min.isr': brokers > 1 ? '2' : '1',
  }
}

/** Those that only a cluster with ZooKeeper has. */
export function zooKeeperSettings(brokers: number): Record<string, string> {
  return { ...commonSettings(brokers), 'zookeeper.session.timeout.ms': '6000', 'zookeeper.connection.timeout.ms': '60000' }
}
