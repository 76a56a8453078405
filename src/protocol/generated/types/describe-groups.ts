// Generated from protocol-specs/apis/015-describe-groups.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { GroupId } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** DescribeGroupsRequest, versions 0-6, as decoded. */
export interface DescribeGroupsRequest {
  readonly groups: GroupId[]
  /** Versions 3+. */
  readonly includeAuthorizedOperations: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeGroupsRequest, versions 0-6, as the encoder takes it. */
export interface DescribeGroupsRequestInput {
  readonly groups: readonly GroupId[]
  /** Versions 3+. */
  readonly includeAuthorizedOperations?: boolean | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeGroupsResponse, versions 0-6, as decoded. */
export interface DescribeGroupsResponse {
  /** Versions 1+. */
  readonly throttleTimeMs: number
  readonly groups: DescribeGroupsResponseDescribedGroup[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeGroupsResponse, versions 0-6, as the encoder takes it. */
export interface DescribeGroupsResponseInput {
  /** Versions 1+. */
  readonly throttleTimeMs?: number | undefined
  readonly groups: readonly DescribeGroupsResponseDescribedGroupInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribedGroup of DescribeGroupsResponse, versions 0-6, as decoded. */
export interface DescribeGroupsResponseDescribedGroup {
  readonly errorCode: number
  /** Versions 6+. */
  readonly errorMessage: string | null
  readonly groupId: GroupId
  /** Say Stable, Empty, PreparingRebalance, CompletingRebalance, Dead. */
  readonly groupState: string
  readonly protocolType: string
  /** The assignor in use. */
  readonly protocolData: string
  readonly members: DescribeGroupsResponseDescribedGroupMember[]
  /** Bit n stands for ACL operation n; the default if it was not asked for. Versions 3+. */
  readonly authorizedOperations: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribedGroup of DescribeGroupsResponse, versions 0-6, as the encoder takes it. */
export interface DescribeGroupsResponseDescribedGroupInput {
  readonly errorCode: number
  /** Versions 6+; default null. */
  readonly errorMessage?: string | null | undefined
  readonly groupId: GroupId
  /** Say Stable, Empty, PreparingRebalance, CompletingRebalance, Dead. */
  readonly groupState: string
  readonly protocolType: string
  /** The assignor in use. */
  readonly protocolData: string
  readonly members: readonly DescribeGroupsResponseDescribedGroupMemberInput[]
  /** Bit n stands for ACL operation n; the default if it was not asked for. Versions 3+; default -2147483648. */
  readonly authorizedOperations?: number | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribedGroupMember of DescribeGroupsResponse, versions 0-6, as decoded. */
export interface DescribeGroupsResponseDescribedGroupMember {
  readonly memberId: string
  /** Versions 4+. */
  readonly groupInstanceId: string | null
  readonly clientId: string
  readonly clientHost: string
  /** A ConsumerProtocolSubscription behind its version, for consumers. */
  readonly memberMetadata: Buffer
  /** A ConsumerProtocolAssignment behind its version, for consumers. */
  readonly memberAssignment: Buffer
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribedGroupMember of DescribeGroupsResponse, versions 0-6, as the encoder takes it. */
export interface DescribeGroupsResponseDescribedGroupMemberInput {
  readonly memberId: string
  /** Versions 4+; default null. */
  readonly groupInstanceId?: string | null | undefined
  readonly clientId: string
  readonly clientHost: string
  /** A ConsumerProtocolSubscription behind its version, for consumers. */
  readonly memberMetadata: Uint8Array
  /** A ConsumerProtocolAssignment behind its version, for consumers. */
  readonly memberAssignment: Uint8Array
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of DescribeGroups (API key 15). */
export interface DescribeGroupsTypes {
  readonly requestInput: DescribeGroupsRequestInput
  readonly request: DescribeGroupsRequest
  readonly responseInput: DescribeGroupsResponseInput
  readonly response: DescribeGroupsResponse
}
