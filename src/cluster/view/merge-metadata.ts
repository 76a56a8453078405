import type {
  MetadataResponse,
  MetadataResponsePartition,
  MetadataResponseTopic,
} from '../../protocol/generated/types/metadata.ts'
import type { Broker, ClusterView, PartitionView, TopicView } from './cluster-view.ts'

const zeroId = 'AAAAAAAAAAAAAAAAAAAAAA'
/** Brokers before 2.4, which answer Metadata below this version, may send leader epochs of another term (cb-M4). */
const reliableEpochsFrom = 9

/**
 * The view after an answer of this version. Judged partition by partition: an error or an older leader epoch keeps what was
 * known of that partition and touches no other. The same reference if nothing differs; an answer without brokers, which a
 * broker gives while it starts, changes nothing.
 */
export function mergeMetadata(view: ClusterView, answer: MetadataResponse, version: number): ClusterView {
  if (answer.brokers.length === 0) return view
  const brokers = mergeBrokers(view.brokers, answer)
  const topics = mergeTopics(view.topics, answer.topics, version >= reliableEpochsFrom)
  const clusterId = answer.clusterId ?? view.clusterId
  const { controllerId } = answer
  const same =
    brokers === view.brokers && topics === view.topics && clusterId === view.clusterId && controllerId === view.controllerId
  return same ? view : Object.freeze({ version: view.version + 1, clusterId, controllerId, brokers, topics })
}

/** An answer names all brokers: those it leaves out are gone (cb-B2). */
function mergeBrokers(known: ReadonlyMap<number, Broker>, answer: MetadataResponse): ReadonlyMap<number, Broker> {
  const next = new Map<number, Broker>()
  let changed = false
  for (const { nodeId, host, port, rack } of answer.brokers) {
    const old = known.get(nodeId)
    const same = old !== undefined && old.host === host && old.port === port && old.rack === rack
    next.set(nodeId, same ? old : Object.freeze({ id: nodeId, host, port, rack }))
    changed ||= !same
  }
  return changed || next.size !== known.size ? next : known
}

function mergeTopics(
  known: ReadonlyMap<string, TopicView>,
  answers: readonly MetadataResponseTopic[],
  reliableEpochs: boolean,
): ReadonlyMap<string, TopicView> {
  let next: Map<string, TopicView> | null = null
  for (const answer of answers) {
    if (answer.name === null || answer.errorCode !== 0) continue
    const old = known.get(answer.name)
    const merged = mergeTopic(old, answer.name, answer, reliableEpochs)
    if (merged === null || merged === old) continue
    next ??= new Map(known)
    next.set(answer.name, merged)
  }
  return next ?? known
}

/** `null` for an answer without partitions, or whose partition numbers have gaps: it describes no topic. */
function mergeTopic(
  old: TopicView | undefined,
  name: string,
  answer: MetadataResponseTopic,
  reliableEpochs: boolean,
): TopicView | null {
  const id = answer.topicId === zeroId ? null : answer.topicId
  // A topic that was deleted and made again starts its leader epochs anew: nothing of the old one holds.
  const recreated = old?.id != null && id !== null && old.id !== id
  const before = recreated ? [] : (old?.partitions ?? [])
  const partitions: PartitionView[] = [...before]
  let changed = old === undefined || recreated
  const sorted = [...answer.partitions].sort((a, b) => a.partitionIndex - b.partitionIndex)
  for (const found of sorted) {
    const index = found.partitionIndex
    if (index < 0 || index > partitions.length) return null
    const merged = mergePartition(partitions[index], found, reliableEpochs)
    changed ||= merged !== partitions[index]
    partitions[index] = merged
  }
  if (partitions.length === 0) return null
  const keptId = id ?? (recreated ? null : (old?.id ?? null))
  if (old !== undefined && !changed && keptId === old.id) return old
  return Object.freeze({ name, id: keptId, partitions: Object.freeze(partitions) })
}

function mergePartition(
  old: PartitionView | undefined,
  answer: MetadataResponsePartition,
  reliableEpochs: boolean,
): PartitionView {
  const epoch = reliableEpochs ? answer.leaderEpoch : -1
  if (old !== undefined) {
    const failed = answer.errorCode !== 0 && answer.leaderId < 0
    const older = epoch >= 0 && epoch < old.leaderEpoch
    if (failed || older) return old
  }
  const leader = answer.leaderId
  const leaderEpoch = epoch < 0 && old?.leader === leader ? old.leaderEpoch : epoch
  const { replicaNodes, isrNodes } = answer
  if (
    old?.leader === leader &&
    old.leaderEpoch === leaderEpoch &&
    sameIds(old.replicas, replicaNodes) &&
    sameIds(old.isr, isrNodes)
  ) {
    return old
  }
  return Object.freeze({ leader, leaderEpoch, replicas: Object.freeze([...replicaNodes]), isr: Object.freeze([...isrNodes]) })
}

function sameIds(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((id, i) => id === b[i])
}
