// Generated from protocol-specs/apis/077-share-group-describe.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { GroupId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** ShareGroupDescribeRequest, versions 1, as decoded. */
export interface ShareGroupDescribeRequest {
  readonly groupIds: GroupId[]
  readonly includeAuthorizedOperations: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ShareGroupDescribeRequest, versions 1, as the encoder takes it. */
export interface ShareGroupDescribeRequestInput {
  readonly groupIds: readonly GroupId[]
  readonly includeAuthorizedOperations: boolean
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ShareGroupDescribeResponse, versions 1, as decoded. */
export interface ShareGroupDescribeResponse {
  readonly throttleTimeMs: number
  readonly groups: ShareGroupDescribeResponseDescribedGroup[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ShareGroupDescribeResponse, versions 1, as the encoder takes it. */
export interface ShareGroupDescribeResponseInput {
  readonly throttleTimeMs: number
  readonly groups: readonly ShareGroupDescribeResponseDescribedGroupInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribedGroup of ShareGroupDescribeResponse, versions 1, as decoded. */
export interface ShareGroupDescribeResponseDescribedGroup {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly groupId: GroupId
  readonly groupState: string
  readonly groupEpoch: number
  readonly assignmentEpoch: number
  readonly assignorName: string
  readonly members: ShareGroupDescribeResponseMember[]
  readonly authorizedOperations: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribedGroup of ShareGroupDescribeResponse, versions 1, as the encoder takes it. */
export interface ShareGroupDescribeResponseDescribedGroupInput {
  readonly errorCode: number
  /** Default null. */
  readonly errorMessage?: string | null | undefined
  readonly groupId: GroupId
  readonly groupState: string
  readonly groupEpoch: number
  readonly assignmentEpoch: number
  readonly assignorName: string
  readonly members: readonly ShareGroupDescribeResponseMemberInput[]
  /** Default -2147483648. */
  readonly authorizedOperations?: number | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Member of ShareGroupDescribeResponse, versions 1, as decoded. */
export interface ShareGroupDescribeResponseMember {
  readonly memberId: string
  readonly rackId: string | null
  readonly memberEpoch: number
  readonly clientId: string
  readonly clientHost: string
  readonly subscribedTopicNames: TopicName[]
  readonly assignment: ShareGroupDescribeResponseAssignment
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Member of ShareGroupDescribeResponse, versions 1, as the encoder takes it. */
export interface ShareGroupDescribeResponseMemberInput {
  readonly memberId: string
  /** Default null. */
  readonly rackId?: string | null | undefined
  readonly memberEpoch: number
  readonly clientId: string
  readonly clientHost: string
  readonly subscribedTopicNames: readonly TopicName[]
  readonly assignment: ShareGroupDescribeResponseAssignmentInput
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Assignment of ShareGroupDescribeResponse, versions 1, as decoded. */
export interface ShareGroupDescribeResponseAssignment {
  readonly topicPartitions: ShareGroupDescribeResponseTopicPartitions[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Assignment of ShareGroupDescribeResponse, versions 1, as the encoder takes it. */
export interface ShareGroupDescribeResponseAssignmentInput {
  readonly topicPartitions: readonly ShareGroupDescribeResponseTopicPartitionsInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicPartitions of ShareGroupDescribeResponse, versions 1, as decoded. */
export interface ShareGroupDescribeResponseTopicPartitions {
  readonly topicId: string
  readonly topicName: TopicName
  readonly partitions: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicPartitions of ShareGroupDescribeResponse, versions 1, as the encoder takes it. */
export interface ShareGroupDescribeResponseTopicPartitionsInput {
  readonly topicId: string
  readonly topicName: TopicName
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of ShareGroupDescribe (API key 77). */
export interface ShareGroupDescribeTypes {
  readonly requestInput: ShareGroupDescribeRequestInput
  readonly request: ShareGroupDescribeRequest
  readonly responseInput: ShareGroupDescribeResponseInput
  readonly response: ShareGroupDescribeResponse
}
