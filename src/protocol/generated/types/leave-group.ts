// Generated from protocol-specs/apis/013-leave-group.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { GroupId } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** LeaveGroupRequest, versions 0-5, as decoded. */
export interface LeaveGroupRequest {
  readonly groupId: GroupId
  /** Versions 0-2. */
  readonly memberId: string
  /** Several at once, for admin tools too. Versions 3+. */
  readonly members: LeaveGroupRequestMemberIdentity[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** LeaveGroupRequest, versions 0-5, as the encoder takes it. */
export interface LeaveGroupRequestInput {
  readonly groupId: GroupId
  /** Versions 0-2; required there. */
  readonly memberId?: string | undefined
  /** Several at once, for admin tools too. Versions 3+; required there. */
  readonly members?: readonly LeaveGroupRequestMemberIdentityInput[] | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** MemberIdentity of LeaveGroupRequest, versions 3-5, as decoded. */
export interface LeaveGroupRequestMemberIdentity {
  /** Empty with a groupInstanceId: whoever holds it. */
  readonly memberId: string
  readonly groupInstanceId: string | null
  /** Versions 5+. */
  readonly reason: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** MemberIdentity of LeaveGroupRequest, versions 3-5, as the encoder takes it. */
export interface LeaveGroupRequestMemberIdentityInput {
  /** Empty with a groupInstanceId: whoever holds it. */
  readonly memberId: string
  /** Default null. */
  readonly groupInstanceId?: string | null | undefined
  /** Versions 5+; default null. */
  readonly reason?: string | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** LeaveGroupResponse, versions 0-5, as decoded. */
export interface LeaveGroupResponse {
  /** Versions 1+. */
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** Versions 3+. */
  readonly members: LeaveGroupResponseMemberResponse[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** LeaveGroupResponse, versions 0-5, as the encoder takes it. */
export interface LeaveGroupResponseInput {
  /** Versions 1+. */
  readonly throttleTimeMs?: number | undefined
  readonly errorCode: number
  /** Versions 3+. */
  readonly members?: readonly LeaveGroupResponseMemberResponseInput[] | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** MemberResponse of LeaveGroupResponse, versions 3-5, as decoded. */
export interface LeaveGroupResponseMemberResponse {
  readonly memberId: string
  readonly groupInstanceId: string | null
  readonly errorCode: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** MemberResponse of LeaveGroupResponse, versions 3-5, as the encoder takes it. */
export interface LeaveGroupResponseMemberResponseInput {
  readonly memberId: string
  readonly groupInstanceId: string | null
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of LeaveGroup (API key 13). */
export interface LeaveGroupTypes {
  readonly requestInput: LeaveGroupRequestInput
  readonly request: LeaveGroupRequest
  readonly responseInput: LeaveGroupResponseInput
  readonly response: LeaveGroupResponse
}
