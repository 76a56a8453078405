/** The topic configs that brokers know (Kafka 4.3). */
const known = new Set([
  'cleanup.policy',
  'compression.gzip.level',
  'compression.lz4.level',
  'compression.type',
  'compression.zstd.level',
  'delete.retention.ms',
  'file.delete.delay.ms',
  'flush.messages',
  'flush.ms',
  'follower.replication.throttled.replicas',
  'index.interval.bytes',
  'leader.replication.throttled.replicas',
  'local.retention.bytes',
  'local.retention.ms',
  'max.compaction.lag.ms',
  'max.message.bytes',
  'message.timestamp.after.max.ms',
  'message.timestamp.before.max.ms',
  'message.timestamp.type',
  'min.cleanable.dirty.ratio',
  'min.compaction.lag.ms',
  'min.insync.replicas',
  'preallocate',
  'retention.bytes',
  'retention.ms',
  'segment.bytes',
  'segment.index.bytes',
  'segment.jitter.ms',
  'segment.ms',
  'unclean.leader.election.enable',
])

/** Those that have an effect on a TestCluster, with the least value that they take. The others are taken and ignored. */
const minimum = new Map([
  ['max.message.bytes', 0],
  ['min.insync.replicas', 1],
])

/** What is wrong with these topic configs; `null` if nothing is. */
export function topicConfigFault(configs: ReadonlyMap<string, string>): string | null {
  for (const [name, value] of configs) {
    if (!known.has(name)) return `there is no topic config '${name}'`
    const least = minimum.get(name)
    if (least !== undefined && !(/^-?\d+$/.test(value) && Number(value) >= least))
      return `${name} must be at least ${least}, not '${value}'`
  }
  return null
}
