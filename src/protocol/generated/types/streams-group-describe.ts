// Generated from protocol-specs/apis/089-streams-group-describe.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { GroupId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** StreamsGroupDescribeRequest, versions 0, as decoded. */
export interface StreamsGroupDescribeRequest {
  readonly groupIds: GroupId[]
  readonly includeAuthorizedOperations: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** StreamsGroupDescribeRequest, versions 0, as the encoder takes it. */
export interface StreamsGroupDescribeRequestInput {
  readonly groupIds: readonly GroupId[]
  readonly includeAuthorizedOperations: boolean
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** StreamsGroupDescribeResponse, versions 0, as decoded. */
export interface StreamsGroupDescribeResponse {
  readonly throttleTimeMs: number
  readonly groups: StreamsGroupDescribeResponseDescribedGroup[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** StreamsGroupDescribeResponse, versions 0, as the encoder takes it. */
export interface StreamsGroupDescribeResponseInput {
  readonly throttleTimeMs: number
  readonly groups: readonly StreamsGroupDescribeResponseDescribedGroupInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribedGroup of StreamsGroupDescribeResponse, versions 0, as decoded. */
export interface StreamsGroupDescribeResponseDescribedGroup {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly groupId: GroupId
  readonly groupState: string
  readonly groupEpoch: number
  readonly assignmentEpoch: number
  readonly topology: StreamsGroupDescribeResponseTopology | null
  readonly members: StreamsGroupDescribeResponseMember[]
  readonly authorizedOperations: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribedGroup of StreamsGroupDescribeResponse, versions 0, as the encoder takes it. */
export interface StreamsGroupDescribeResponseDescribedGroupInput {
  readonly errorCode: number
  /** Default null. */
  readonly errorMessage?: string | null | undefined
  readonly groupId: GroupId
  readonly groupState: string
  readonly groupEpoch: number
  readonly assignmentEpoch: number
  /** Default null. */
  readonly topology?: StreamsGroupDescribeResponseTopologyInput | null | undefined
  readonly members: readonly StreamsGroupDescribeResponseMemberInput[]
  /** Default -2147483648. */
  readonly authorizedOperations?: number | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Topology of StreamsGroupDescribeResponse, versions 0, as decoded. */
export interface StreamsGroupDescribeResponseTopology {
  readonly epoch: number
  readonly subtopologies: StreamsGroupDescribeResponseSubtopology[] | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Topology of StreamsGroupDescribeResponse, versions 0, as the encoder takes it. */
export interface StreamsGroupDescribeResponseTopologyInput {
  readonly epoch: number
  /** Default null. */
  readonly subtopologies?: readonly StreamsGroupDescribeResponseSubtopologyInput[] | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Subtopology of StreamsGroupDescribeResponse, versions 0, as decoded. */
export interface StreamsGroupDescribeResponseSubtopology {
  readonly subtopologyId: string
  readonly sourceTopics: TopicName[]
  readonly repartitionSinkTopics: TopicName[]
  readonly stateChangelogTopics: StreamsGroupDescribeResponseTopicInfo[]
  readonly repartitionSourceTopics: StreamsGroupDescribeResponseTopicInfo[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Subtopology of StreamsGroupDescribeResponse, versions 0, as the encoder takes it. */
export interface StreamsGroupDescribeResponseSubtopologyInput {
  readonly subtopologyId: string
  readonly sourceTopics: readonly TopicName[]
  readonly repartitionSinkTopics: readonly TopicName[]
  readonly stateChangelogTopics: readonly StreamsGroupDescribeResponseTopicInfoInput[]
  readonly repartitionSourceTopics: readonly StreamsGroupDescribeResponseTopicInfoInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicInfo of StreamsGroupDescribeResponse, versions 0, as decoded. */
export interface StreamsGroupDescribeResponseTopicInfo {
  readonly name: TopicName
  readonly partitions: number
  readonly replicationFactor: number
  readonly topicConfigs: StreamsGroupDescribeResponseKeyValue[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicInfo of StreamsGroupDescribeResponse, versions 0, as the encoder takes it. */
export interface StreamsGroupDescribeResponseTopicInfoInput {
  readonly name: TopicName
  readonly partitions: number
  readonly replicationFactor: number
  readonly topicConfigs: readonly StreamsGroupDescribeResponseKeyValueInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** KeyValue of StreamsGroupDescribeResponse, versions 0, as decoded. */
export interface StreamsGroupDescribeResponseKeyValue {
  readonly key: string
  readonly value: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** KeyValue of StreamsGroupDescribeResponse, versions 0, as the encoder takes it. */
export interface StreamsGroupDescribeResponseKeyValueInput {
  readonly key: string
  readonly value: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Member of StreamsGroupDescribeResponse, versions 0, as decoded. */
export interface StreamsGroupDescribeResponseMember {
  readonly memberId: string
  readonly memberEpoch: number
  readonly instanceId: string | null
  readonly rackId: string | null
  readonly clientId: string
  readonly clientHost: string
  readonly topologyEpoch: number
  readonly processId: string
  readonly userEndpoint: StreamsGroupDescribeResponseEndpoint | null
  readonly clientTags: StreamsGroupDescribeResponseKeyValue[]
  readonly taskOffsets: StreamsGroupDescribeResponseTaskOffset[]
  readonly taskEndOffsets: StreamsGroupDescribeResponseTaskOffset[]
  readonly assignment: StreamsGroupDescribeResponseAssignment
  readonly targetAssignment: StreamsGroupDescribeResponseAssignment
  readonly isClassic: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Member of StreamsGroupDescribeResponse, versions 0, as the encoder takes it. */
export interface StreamsGroupDescribeResponseMemberInput {
  readonly memberId: string
  readonly memberEpoch: number
  /** Default null. */
  readonly instanceId?: string | null | undefined
  /** Default null. */
  readonly rackId?: string | null | undefined
  readonly clientId: string
  readonly clientHost: string
  readonly topologyEpoch: number
  readonly processId: string
  /** Default null. */
  readonly userEndpoint?: StreamsGroupDescribeResponseEndpointInput | null | undefined
  readonly clientTags: readonly StreamsGroupDescribeResponseKeyValueInput[]
  readonly taskOffsets: readonly StreamsGroupDescribeResponseTaskOffsetInput[]
  readonly taskEndOffsets: readonly StreamsGroupDescribeResponseTaskOffsetInput[]
  readonly assignment: StreamsGroupDescribeResponseAssignmentInput
  readonly targetAssignment: StreamsGroupDescribeResponseAssignmentInput
  readonly isClassic: boolean
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Endpoint of StreamsGroupDescribeResponse, versions 0, as decoded. */
export interface StreamsGroupDescribeResponseEndpoint {
  readonly host: string
  readonly port: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Endpoint of StreamsGroupDescribeResponse, versions 0, as the encoder takes it. */
export interface StreamsGroupDescribeResponseEndpointInput {
  readonly host: string
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TaskOffset of StreamsGroupDescribeResponse, versions 0, as decoded. */
export interface StreamsGroupDescribeResponseTaskOffset {
  readonly subtopologyId: string
  readonly partition: number
  readonly offset: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TaskOffset of StreamsGroupDescribeResponse, versions 0, as the encoder takes it. */
export interface StreamsGroupDescribeResponseTaskOffsetInput {
  readonly subtopologyId: string
  readonly partition: number
  readonly offset: bigint
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Assignment of StreamsGroupDescribeResponse, versions 0, as decoded. */
export interface StreamsGroupDescribeResponseAssignment {
  readonly activeTasks: StreamsGroupDescribeResponseTaskIds[]
  readonly standbyTasks: StreamsGroupDescribeResponseTaskIds[]
  readonly warmupTasks: StreamsGroupDescribeResponseTaskIds[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Assignment of StreamsGroupDescribeResponse, versions 0, as the encoder takes it. */
export interface StreamsGroupDescribeResponseAssignmentInput {
  readonly activeTasks: readonly StreamsGroupDescribeResponseTaskIdsInput[]
  readonly standbyTasks: readonly StreamsGroupDescribeResponseTaskIdsInput[]
  readonly warmupTasks: readonly StreamsGroupDescribeResponseTaskIdsInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TaskIds of StreamsGroupDescribeResponse, versions 0, as decoded. */
export interface StreamsGroupDescribeResponseTaskIds {
  readonly subtopologyId: string
  readonly partitions: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TaskIds of StreamsGroupDescribeResponse, versions 0, as the encoder takes it. */
export interface StreamsGroupDescribeResponseTaskIdsInput {
  readonly subtopologyId: string
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of StreamsGroupDescribe (API key 89). */
export interface StreamsGroupDescribeTypes {
  readonly requestInput: StreamsGroupDescribeRequestInput
  readonly request: StreamsGroupDescribeRequest
  readonly responseInput: StreamsGroupDescribeResponseInput
  readonly response: StreamsGroupDescribeResponse
}
