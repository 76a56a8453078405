// Generated from protocol-specs/apis/016-list-groups.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { GroupId } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** ListGroupsRequest, versions 0-5, as decoded. */
export interface ListGroupsRequest {
  /** Empty for groups in any state. Versions 4+. */
  readonly statesFilter: string[]
  /** Say classic, consumer, share, streams; empty for all. Versions 5+. */
  readonly typesFilter: string[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ListGroupsRequest, versions 0-5, as the encoder takes it. */
export interface ListGroupsRequestInput {
  /** Empty for groups in any state. Versions 4+. */
  readonly statesFilter?: readonly string[] | undefined
  /** Say classic, consumer, share, streams; empty for all. Versions 5+. */
  readonly typesFilter?: readonly string[] | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ListGroupsResponse, versions 0-5, as decoded. */
export interface ListGroupsResponse {
  /** Versions 1+. */
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly groups: ListGroupsResponseListedGroup[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ListGroupsResponse, versions 0-5, as the encoder takes it. */
export interface ListGroupsResponseInput {
  /** Versions 1+. */
  readonly throttleTimeMs?: number | undefined
  readonly errorCode: number
  readonly groups: readonly ListGroupsResponseListedGroupInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ListedGroup of ListGroupsResponse, versions 0-5, as decoded. */
export interface ListGroupsResponseListedGroup {
  readonly groupId: GroupId
  readonly protocolType: string
  /** Versions 4+. */
  readonly groupState: string
  /** Versions 5+. */
  readonly groupType: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ListedGroup of ListGroupsResponse, versions 0-5, as the encoder takes it. */
export interface ListGroupsResponseListedGroupInput {
  readonly groupId: GroupId
  readonly protocolType: string
  /** Versions 4+. */
  readonly groupState?: string | undefined
  /** Versions 5+. */
  readonly groupType?: string | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/**
 * The shapes of ListGroups (API key 16).
 *
 * A broker lists the groups that it coordinates: ask all of them.
 */
export interface ListGroupsTypes {
  readonly requestInput: ListGroupsRequestInput
  readonly request: ListGroupsRequest
  readonly responseInput: ListGroupsResponseInput
  readonly response: ListGroupsResponse
}
