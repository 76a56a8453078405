// Generated from protocol-specs/apis/014-sync-group.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { GroupId } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** SyncGroupRequest, versions 0-5, as decoded. */
export interface SyncGroupRequest {
  readonly groupId: GroupId
  readonly generationId: number
  readonly memberId: string
  /** Versions 3+. */
  readonly groupInstanceId: string | null
  /** Versions 5+. */
  readonly protocolType: string | null
  /** Versions 5+. */
  readonly protocolName: string | null
  /** From the leader only; others send none. */
  readonly assignments: SyncGroupRequestAssignment[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** SyncGroupRequest, versions 0-5, as the encoder takes it. */
export interface SyncGroupRequestInput {
  readonly groupId: GroupId
  readonly generationId: number
  readonly memberId: string
  /** Versions 3+; default null. */
  readonly groupInstanceId?: string | null | undefined
  /** Versions 5+; default null. */
  readonly protocolType?: string | null | undefined
  /** Versions 5+; default null. */
  readonly protocolName?: string | null | undefined
  /** From the leader only; others send none. */
  readonly assignments: readonly SyncGroupRequestAssignmentInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** SyncGroupRequestAssignment of SyncGroupRequest, versions 0-5, as decoded. */
export interface SyncGroupRequestAssignment {
  readonly memberId: string
  /** A ConsumerProtocolAssignment behind its version, for consumers. */
  readonly assignment: Buffer
  readonly unknownTags?: UnknownTag[] | undefined
}

/** SyncGroupRequestAssignment of SyncGroupRequest, versions 0-5, as the encoder takes it. */
export interface SyncGroupRequestAssignmentInput {
  readonly memberId: string
  /** A ConsumerProtocolAssignment behind its version, for consumers. */
  readonly assignment: Uint8Array
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** SyncGroupResponse, versions 0-5, as decoded. */
export interface SyncGroupResponse {
  /** Versions 1+. */
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** Versions 5+. */
  readonly protocolType: string | null
  /** Versions 5+. */
  readonly protocolName: string | null
  readonly assignment: Buffer
  readonly unknownTags?: UnknownTag[] | undefined
}

/** SyncGroupResponse, versions 0-5, as the encoder takes it. */
export interface SyncGroupResponseInput {
  /** Versions 1+. */
  readonly throttleTimeMs?: number | undefined
  readonly errorCode: number
  /** Versions 5+; default null. */
  readonly protocolType?: string | null | undefined
  /** Versions 5+; default null. */
  readonly protocolName?: string | null | undefined
  readonly assignment: Uint8Array
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of SyncGroup (API key 14). */
export interface SyncGroupTypes {
  readonly requestInput: SyncGroupRequestInput
  readonly request: SyncGroupRequest
  readonly responseInput: SyncGroupResponseInput
  readonly response: SyncGroupResponse
}
