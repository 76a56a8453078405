import type { TopicState } from '../cluster/cluster-state.ts'
import { topicSetting } from '../cluster/cluster-state.ts'
import type { RecordRules } from '../log/record-rules.ts'
import type { Release } from '../releases.ts'

/** What this topic wants of records that come at `wallTime`. */
export function recordRules(topic: TopicState, release: Release, wallTime: number): RecordRules {
  const ahead = topicSetting(topic, 'message.timestamp.after.max.ms', release.timestampAfterMaxMs)
  const appendTime = topic.configs.get('message.timestamp.type') === 'LogAppendTime'
  return {
    latestTimestamp: appendTime ? Number.POSITIVE_INFINITY : wallTime + ahead,
    keysNeeded: (topic.configs.get('cleanup.policy') ?? '').includes('compact'),
  }
}
