import { TopicResolver } from '../../src/cluster/resolver/topic-resolver.ts'
import type { ClusterView } from '../../src/cluster/view/cluster-view.ts'
import { clusterView } from './cluster-views.ts'

export const never: number = Number.POSITIVE_INFINITY
export const resolveTimeoutMs = 30_000
export const noErrors: ReadonlyMap<string, number> = new Map()
/** `orders` before and after its partition 0 has moved from broker 1 to broker 3. */
export const before: ClusterView = clusterView({
  orders: [
    [1, 5],
    [2, 5],
    [1, 5],
  ],
})
export const after: ClusterView = clusterView({
  orders: [
    [3, 6],
    [2, 5],
    [1, 5],
  ],
})

/** Waits 100 ms, doubling to 1 s, without jitter. */
export function resolver(): TopicResolver {
  return new TopicResolver({ backoff: { initialMs: 100, maxMs: 1_000 }, random: () => 0.5, resolveTimeoutMs })
}

/** One round, answered at once; returns what it asked for. */
export function round(
  r: TopicResolver,
  view: ClusterView,
  now: number,
  errors: ReadonlyMap<string, number> = noErrors,
): readonly string[] | null {
  const asked = r.takeRound(now)
  if (asked !== null) r.onAnswer(view, errors, now)
  return asked
}

/** The numbers of a topic's stalled partitions. */
export function stalled(r: TopicResolver, view: ClusterView, now: number, topic = 'orders'): number[] {
  return (view.topics.get(topic)?.partitions ?? []).flatMap((_, p) => (r.isStalled(view, topic, p, now) ? [p] : []))
}
