// Generated from protocol-specs/apis/042-delete-groups.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { GroupId } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** DeleteGroupsRequest, versions 0-2, as decoded. */
export interface DeleteGroupsRequest {
  readonly groupsNames: GroupId[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DeleteGroupsRequest, versions 0-2, as the encoder takes it. */
export interface DeleteGroupsRequestInput {
  readonly groupsNames: readonly GroupId[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DeleteGroupsResponse, versions 0-2, as decoded. */
export interface DeleteGroupsResponse {
  readonly throttleTimeMs: number
  readonly results: DeleteGroupsResponseDeletableGroupResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DeleteGroupsResponse, versions 0-2, as the encoder takes it. */
export interface DeleteGroupsResponseInput {
  readonly throttleTimeMs: number
  readonly results: readonly DeleteGroupsResponseDeletableGroupResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DeletableGroupResult of DeleteGroupsResponse, versions 0-2, as decoded. */
export interface DeleteGroupsResponseDeletableGroupResult {
  readonly groupId: GroupId
  readonly errorCode: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DeletableGroupResult of DeleteGroupsResponse, versions 0-2, as the encoder takes it. */
export interface DeleteGroupsResponseDeletableGroupResultInput {
  readonly groupId: GroupId
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of DeleteGroups (API key 42). */
export interface DeleteGroupsTypes {
  readonly requestInput: DeleteGroupsRequestInput
  readonly request: DeleteGroupsRequest
  readonly responseInput: DeleteGroupsResponseInput
  readonly response: DeleteGroupsResponse
}
