// Generated from protocol-specs/apis/012-heartbeat.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { GroupId } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** HeartbeatRequest, versions 0-4, as decoded. */
export interface HeartbeatRequest {
  readonly groupId: GroupId
  /** From the last JoinGroup. */
  readonly generationId: number
  readonly memberId: string
  /** Versions 3+. */
  readonly groupInstanceId: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** HeartbeatRequest, versions 0-4, as the encoder takes it. */
export interface HeartbeatRequestInput {
  readonly groupId: GroupId
  /** From the last JoinGroup. */
  readonly generationId: number
  readonly memberId: string
  /** Versions 3+; default null. */
  readonly groupInstanceId?: string | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** HeartbeatResponse, versions 0-4, as decoded. */
export interface HeartbeatResponse {
  /** Versions 1+. */
  readonly throttleTimeMs: number
  /** REBALANCE_IN_PROGRESS: join again. */
  readonly errorCode: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** HeartbeatResponse, versions 0-4, as the encoder takes it. */
export interface HeartbeatResponseInput {
  /** Versions 1+. */
  readonly throttleTimeMs?: number | undefined
  /** REBALANCE_IN_PROGRESS: join again. */
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of Heartbeat (API key 12). */
export interface HeartbeatTypes {
  readonly requestInput: HeartbeatRequestInput
  readonly request: HeartbeatRequest
  readonly responseInput: HeartbeatResponseInput
  readonly response: HeartbeatResponse
}
