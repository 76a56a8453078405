// Generated from protocol-specs/data/committed-offsets.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts } from '../../json/message-facts.ts'

/** The fields of LegacyOffsetCommitKey. */
export const LegacyOffsetCommitKey: MessageFacts = {
  name: 'LegacyOffsetCommitKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'group', type: 'string' },
    { name: 'topic', type: 'string' },
    { name: 'partition', type: 'int32' },
  ],
}

/** The fields of LegacyOffsetCommitValue. */
export const LegacyOffsetCommitValue: MessageFacts = {
  name: 'LegacyOffsetCommitValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'offset', type: 'int64' },
    { name: 'metadata', type: 'string' },
    { name: 'commitTimestamp', type: 'int64' },
  ],
}

/** The fields of OffsetCommitKey. */
export const OffsetCommitKey: MessageFacts = {
  name: 'OffsetCommitKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'group', type: 'string' },
    { name: 'topic', type: 'string' },
    { name: 'partition', type: 'int32' },
  ],
}

/** The fields of OffsetCommitValue. */
export const OffsetCommitValue: MessageFacts = {
  name: 'OffsetCommitValue',
  versions: { min: 0, max: 4 },
  flexibleFrom: 4,
  fields: [
    { name: 'offset', type: 'int64' },
    { name: 'leaderEpoch', type: 'int32', versions: [3, 4], default: -1, optional: true, ignorable: true },
    { name: 'metadata', type: 'string' },
    { name: 'commitTimestamp', type: 'int64' },
    { name: 'expireTimestamp', type: 'int64', versions: [1, 1], default: -1n, optional: true, ignorable: true },
    { name: 'topicId', type: 'uuid', versions: [4, 4], tag: 0, optional: true, ignorable: true },
  ],
}
