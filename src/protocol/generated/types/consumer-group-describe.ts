// Generated from protocol-specs/apis/069-consumer-group-describe.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { GroupId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** ConsumerGroupDescribeRequest, versions 0-1, as decoded. */
export interface ConsumerGroupDescribeRequest {
  readonly groupIds: GroupId[]
  readonly includeAuthorizedOperations: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ConsumerGroupDescribeRequest, versions 0-1, as the encoder takes it. */
export interface ConsumerGroupDescribeRequestInput {
  readonly groupIds: readonly GroupId[]
  readonly includeAuthorizedOperations: boolean
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ConsumerGroupDescribeResponse, versions 0-1, as decoded. */
export interface ConsumerGroupDescribeResponse {
  readonly throttleTimeMs: number
  readonly groups: ConsumerGroupDescribeResponseDescribedGroup[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ConsumerGroupDescribeResponse, versions 0-1, as the encoder takes it. */
export interface ConsumerGroupDescribeResponseInput {
  readonly throttleTimeMs: number
  readonly groups: readonly ConsumerGroupDescribeResponseDescribedGroupInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribedGroup of ConsumerGroupDescribeResponse, versions 0-1, as decoded. */
export interface ConsumerGroupDescribeResponseDescribedGroup {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly groupId: GroupId
  readonly groupState: string
  readonly groupEpoch: number
  readonly assignmentEpoch: number
  readonly assignorName: string
  readonly members: ConsumerGroupDescribeResponseMember[]
  readonly authorizedOperations: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribedGroup of ConsumerGroupDescribeResponse, versions 0-1, as the encoder takes it. */
export interface ConsumerGroupDescribeResponseDescribedGroupInput {
  readonly errorCode: number
  /** Default null. */
  readonly errorMessage?: string | null | undefined
  readonly groupId: GroupId
  readonly groupState: string
  readonly groupEpoch: number
  readonly assignmentEpoch: number
  readonly assignorName: string
  readonly members: readonly ConsumerGroupDescribeResponseMemberInput[]
  /** Default -2147483648. */
  readonly authorizedOperations?: number | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Member of ConsumerGroupDescribeResponse, versions 0-1, as decoded. */
export interface ConsumerGroupDescribeResponseMember {
  readonly memberId: string
  readonly instanceId: string | null
  readonly rackId: string | null
  /** -1 for one that uses the classic protocol. */
  readonly memberEpoch: number
  readonly clientId: string
  readonly clientHost: string
  readonly subscribedTopicNames: TopicName[]
  readonly subscribedTopicRegex: string | null
  readonly assignment: ConsumerGroupDescribeResponseAssignment
  /** What the member is on its way to. */
  readonly targetAssignment: ConsumerGroupDescribeResponseAssignment
  /** 0 classic protocol, 1 consumer protocol, -1 unknown. Versions 1+. */
  readonly memberType: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Member of ConsumerGroupDescribeResponse, versions 0-1, as the encoder takes it. */
export interface ConsumerGroupDescribeResponseMemberInput {
  readonly memberId: string
  /** Default null. */
  readonly instanceId?: string | null | undefined
  /** Default null. */
  readonly rackId?: string | null | undefined
  /** -1 for one that uses the classic protocol. */
  readonly memberEpoch: number
  readonly clientId: string
  readonly clientHost: string
  readonly subscribedTopicNames: readonly TopicName[]
  /** Default null. */
  readonly subscribedTopicRegex?: string | null | undefined
  readonly assignment: ConsumerGroupDescribeResponseAssignmentInput
  /** What the member is on its way to. */
  readonly targetAssignment: ConsumerGroupDescribeResponseAssignmentInput
  /** 0 classic protocol, 1 consumer protocol, -1 unknown. Versions 1+; default -1. */
  readonly memberType?: number | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Assignment of ConsumerGroupDescribeResponse, versions 0-1, as decoded. */
export interface ConsumerGroupDescribeResponseAssignment {
  readonly topicPartitions: ConsumerGroupDescribeResponseTopicPartitions[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Assignment of ConsumerGroupDescribeResponse, versions 0-1, as the encoder takes it. */
export interface ConsumerGroupDescribeResponseAssignmentInput {
  readonly topicPartitions: readonly ConsumerGroupDescribeResponseTopicPartitionsInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicPartitions of ConsumerGroupDescribeResponse, versions 0-1, as decoded. */
export interface ConsumerGroupDescribeResponseTopicPartitions {
  readonly topicId: string
  readonly topicName: TopicName
  readonly partitions: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicPartitions of ConsumerGroupDescribeResponse, versions 0-1, as the encoder takes it. */
export interface ConsumerGroupDescribeResponseTopicPartitionsInput {
  readonly topicId: string
  readonly topicName: TopicName
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of ConsumerGroupDescribe (API key 69). */
export interface ConsumerGroupDescribeTypes {
  readonly requestInput: ConsumerGroupDescribeRequestInput
  readonly request: ConsumerGroupDescribeRequest
  readonly responseInput: ConsumerGroupDescribeResponseInput
  readonly response: ConsumerGroupDescribeResponse
}
