// Generated from protocol-specs/apis/011-join-group.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { GroupId } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** JoinGroupRequest, versions 0-9, as decoded. */
export interface JoinGroupRequest {
  readonly groupId: GroupId
  /** Without a heartbeat for so long the member is out. */
  readonly sessionTimeoutMs: number
  /** How long others wait for this member to join again. Always to be set: with -1 a member can be out before its SyncGroup. Versions 1+. */
  readonly rebalanceTimeoutMs: number
  /** Empty at first: the answer hands one out, from version 4 on with MEMBER_ID_REQUIRED. */
  readonly memberId: string
  /** Makes the member a static one (KIP-345). Versions 5+. */
  readonly groupInstanceId: string | null
  /** "consumer" for consumers. */
  readonly protocolType: string
  /** Assignors that the member can do, best first. */
  readonly protocols: JoinGroupRequestProtocol[]
  /** Why it joins (again), for the broker's log (KIP-800). Versions 8+. */
  readonly reason: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** JoinGroupRequest, versions 0-9, as the encoder takes it. */
export interface JoinGroupRequestInput {
  readonly groupId: GroupId
  /** Without a heartbeat for so long the member is out. */
  readonly sessionTimeoutMs: number
  /** How long others wait for this member to join again. Always to be set: with -1 a member can be out before its SyncGroup. Versions 1+; default -1. */
  readonly rebalanceTimeoutMs?: number | undefined
  /** Empty at first: the answer hands one out, from version 4 on with MEMBER_ID_REQUIRED. */
  readonly memberId: string
  /** Makes the member a static one (KIP-345). Versions 5+; default null. */
  readonly groupInstanceId?: string | null | undefined
  /** "consumer" for consumers. */
  readonly protocolType: string
  /** Assignors that the member can do, best first. */
  readonly protocols: readonly JoinGroupRequestProtocolInput[]
  /** Why it joins (again), for the broker's log (KIP-800). Versions 8+; default null. */
  readonly reason?: string | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** JoinGroupRequestProtocol of JoinGroupRequest, versions 0-9, as decoded. */
export interface JoinGroupRequestProtocol {
  readonly name: string
  /** A ConsumerProtocolSubscription behind its version, for consumers. */
  readonly metadata: Buffer
  readonly unknownTags?: UnknownTag[] | undefined
}

/** JoinGroupRequestProtocol of JoinGroupRequest, versions 0-9, as the encoder takes it. */
export interface JoinGroupRequestProtocolInput {
  readonly name: string
  /** A ConsumerProtocolSubscription behind its version, for consumers. */
  readonly metadata: Uint8Array
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** JoinGroupResponse, versions 0-9, as decoded. */
export interface JoinGroupResponse {
  /** Versions 2+. */
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly generationId: number
  /** Versions 7+. */
  readonly protocolType: string | null
  /** The assignor that all have in common. Null in versions 7+. */
  readonly protocolName: string | null
  /** Member id of the leader, who assigns. */
  readonly leader: string
  /** The leader is to go on with the assignment that there is (KIP-814). Versions 9+. */
  readonly skipAssignment: boolean
  readonly memberId: string
  /** Only the leader is told them. */
  readonly members: JoinGroupResponseMember[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** JoinGroupResponse, versions 0-9, as the encoder takes it. */
export interface JoinGroupResponseInput {
  /** Versions 2+. */
  readonly throttleTimeMs?: number | undefined
  readonly errorCode: number
  /** Default -1. */
  readonly generationId?: number | undefined
  /** Versions 7+; default null. */
  readonly protocolType?: string | null | undefined
  /** The assignor that all have in common. Null in versions 7+. */
  readonly protocolName: string | null
  /** Member id of the leader, who assigns. */
  readonly leader: string
  /** The leader is to go on with the assignment that there is (KIP-814). Versions 9+. */
  readonly skipAssignment?: boolean | undefined
  readonly memberId: string
  /** Only the leader is told them. */
  readonly members: readonly JoinGroupResponseMemberInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** JoinGroupResponseMember of JoinGroupResponse, versions 0-9, as decoded. */
export interface JoinGroupResponseMember {
  readonly memberId: string
  /** Versions 5+. */
  readonly groupInstanceId: string | null
  readonly metadata: Buffer
  readonly unknownTags?: UnknownTag[] | undefined
}

/** JoinGroupResponseMember of JoinGroupResponse, versions 0-9, as the encoder takes it. */
export interface JoinGroupResponseMemberInput {
  readonly memberId: string
  /** Versions 5+; default null. */
  readonly groupInstanceId?: string | null | undefined
  readonly metadata: Uint8Array
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of JoinGroup (API key 11). */
export interface JoinGroupTypes {
  readonly requestInput: JoinGroupRequestInput
  readonly request: JoinGroupRequest
  readonly responseInput: JoinGroupResponseInput
  readonly response: JoinGroupResponse
}
