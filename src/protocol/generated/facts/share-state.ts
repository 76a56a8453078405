// Generated from protocol-specs/data/share-state.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

/** The fields of ShareSnapshotKey. */
export const ShareSnapshotKey: MessageFacts = {
  name: 'ShareSnapshotKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'topicId', type: 'uuid' },
    { name: 'partition', type: 'int32' },
  ],
}

const ShareSnapshotValueStateBatch: StructFacts = {
  name: 'StateBatch',
  fields: [
    { name: 'firstOffset', type: 'int64' },
    { name: 'lastOffset', type: 'int64' },
    { name: 'deliveryState', type: 'int8' },
    { name: 'deliveryCount', type: 'int16' },
  ],
}

/** The fields of ShareSnapshotValue. */
export const ShareSnapshotValue: MessageFacts = {
  name: 'ShareSnapshotValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'snapshotEpoch', type: 'int32' },
    { name: 'stateEpoch', type: 'int32' },
    { name: 'leaderEpoch', type: 'int32' },
    { name: 'startOffset', type: 'int64' },
    { name: 'deliveryCompleteCount', type: 'int32', tag: 0, default: -1, optional: true },
    { name: 'createTimestamp', type: 'int64' },
    { name: 'writeTimestamp', type: 'int64' },
    { name: 'stateBatches', type: 'struct', struct: ShareSnapshotValueStateBatch, array: true },
  ],
}

/** The fields of ShareUpdateKey. */
export const ShareUpdateKey: MessageFacts = {
  name: 'ShareUpdateKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'topicId', type: 'uuid' },
    { name: 'partition', type: 'int32' },
  ],
}

const ShareUpdateValueStateBatch: StructFacts = {
  name: 'StateBatch',
  fields: [
    { name: 'firstOffset', type: 'int64' },
    { name: 'lastOffset', type: 'int64' },
    { name: 'deliveryState', type: 'int8' },
    { name: 'deliveryCount', type: 'int16' },
  ],
}

/** The fields of ShareUpdateValue. */
export const ShareUpdateValue: MessageFacts = {
  name: 'ShareUpdateValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'snapshotEpoch', type: 'int32' },
    { name: 'leaderEpoch', type: 'int32' },
    { name: 'startOffset', type: 'int64' },
    { name: 'deliveryCompleteCount', type: 'int32', tag: 0, default: -1, optional: true },
    { name: 'stateBatches', type: 'struct', struct: ShareUpdateValueStateBatch, array: true },
  ],
}
