// Generated from protocol-specs/apis/063-broker-heartbeat.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { BrokerId } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** BrokerHeartbeatRequest, versions 0-2, as decoded. */
export interface BrokerHeartbeatRequest {
  readonly brokerId: BrokerId
  readonly brokerEpoch: bigint
  readonly currentMetadataOffset: bigint
  readonly wantFence: boolean
  readonly wantShutDown: boolean
  /** Versions 1+. */
  readonly offlineLogDirs: string[]
  /** Versions 2+. */
  readonly cordonedLogDirs: string[] | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** BrokerHeartbeatRequest, versions 0-2, as the encoder takes it. */
export interface BrokerHeartbeatRequestInput {
  readonly brokerId: BrokerId
  /** Default -1. */
  readonly brokerEpoch?: bigint | undefined
  readonly currentMetadataOffset: bigint
  readonly wantFence: boolean
  readonly wantShutDown: boolean
  /** Versions 1+. */
  readonly offlineLogDirs?: readonly string[] | undefined
  /** Versions 2+; default null. */
  readonly cordonedLogDirs?: readonly string[] | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** BrokerHeartbeatResponse, versions 0-2, as decoded. */
export interface BrokerHeartbeatResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly isCaughtUp: boolean
  readonly isFenced: boolean
  readonly shouldShutDown: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** BrokerHeartbeatResponse, versions 0-2, as the encoder takes it. */
export interface BrokerHeartbeatResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly isCaughtUp: boolean
  /** Default true. */
  readonly isFenced?: boolean | undefined
  readonly shouldShutDown: boolean
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of BrokerHeartbeat (API key 63). */
export interface BrokerHeartbeatTypes {
  readonly requestInput: BrokerHeartbeatRequestInput
  readonly request: BrokerHeartbeatRequest
  readonly responseInput: BrokerHeartbeatResponseInput
  readonly response: BrokerHeartbeatResponse
}
