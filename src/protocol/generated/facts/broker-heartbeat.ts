// Generated from protocol-specs/apis/063-broker-heartbeat.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts } from '../../json/message-facts.ts'

/** The fields of BrokerHeartbeatRequest. */
export const BrokerHeartbeatRequest: MessageFacts = {
  name: 'BrokerHeartbeatRequest',
  versions: { min: 0, max: 2 },
  flexibleFrom: 0,
  fields: [
    { name: 'brokerId', type: 'int32' },
    { name: 'brokerEpoch', type: 'int64', default: -1n, optional: true },
    { name: 'currentMetadataOffset', type: 'int64' },
    { name: 'wantFence', type: 'bool' },
    { name: 'wantShutDown', type: 'bool' },
    { name: 'offlineLogDirs', type: 'uuid', array: true, versions: [1, 2], tag: 0, optional: true },
    { name: 'cordonedLogDirs', type: 'uuid', array: true, versions: [2, 2], nullable: [2, 2], tag: 1, default: null, optional: true },
  ],
}

/** The fields of BrokerHeartbeatResponse. */
export const BrokerHeartbeatResponse: MessageFacts = {
  name: 'BrokerHeartbeatResponse',
  versions: { min: 0, max: 2 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'isCaughtUp', type: 'bool' },
    { name: 'isFenced', type: 'bool', default: true, optional: true },
    { name: 'shouldShutDown', type: 'bool' },
  ],
}
