// Generated from protocol-specs/apis/088-streams-group-heartbeat.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { GroupId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** StreamsGroupHeartbeatRequest, versions 0, as decoded. */
export interface StreamsGroupHeartbeatRequest {
  readonly groupId: GroupId
  readonly memberId: string
  /** 0 joins, -1 leaves, -2 leaves as a static member who will be back. */
  readonly memberEpoch: number
  readonly endpointInformationEpoch: number
  readonly instanceId: string | null
  readonly rackId: string | null
  readonly rebalanceTimeoutMs: number
  /** Sent when joining; null if unchanged. */
  readonly topology: StreamsGroupHeartbeatRequestTopology | null
  readonly activeTasks: StreamsGroupHeartbeatRequestTaskIds[] | null
  readonly standbyTasks: StreamsGroupHeartbeatRequestTaskIds[] | null
  readonly warmupTasks: StreamsGroupHeartbeatRequestTaskIds[] | null
  readonly processId: string | null
  readonly userEndpoint: StreamsGroupHeartbeatRequestEndpoint | null
  readonly clientTags: StreamsGroupHeartbeatRequestKeyValue[] | null
  readonly taskOffsets: StreamsGroupHeartbeatRequestTaskOffset[] | null
  readonly taskEndOffsets: StreamsGroupHeartbeatRequestTaskOffset[] | null
  readonly shutdownApplication: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** StreamsGroupHeartbeatRequest, versions 0, as the encoder takes it. */
export interface StreamsGroupHeartbeatRequestInput {
  readonly groupId: GroupId
  readonly memberId: string
  /** 0 joins, -1 leaves, -2 leaves as a static member who will be back. */
  readonly memberEpoch: number
  readonly endpointInformationEpoch: number
  /** Default null. */
  readonly instanceId?: string | null | undefined
  /** Default null. */
  readonly rackId?: string | null | undefined
  /** Default -1. */
  readonly rebalanceTimeoutMs?: number | undefined
  /** Sent when joining; null if unchanged. Default null. */
  readonly topology?: StreamsGroupHeartbeatRequestTopologyInput | null | undefined
  /** Default null. */
  readonly activeTasks?: readonly StreamsGroupHeartbeatRequestTaskIdsInput[] | null | undefined
  /** Default null. */
  readonly standbyTasks?: readonly StreamsGroupHeartbeatRequestTaskIdsInput[] | null | undefined
  /** Default null. */
  readonly warmupTasks?: readonly StreamsGroupHeartbeatRequestTaskIdsInput[] | null | undefined
  /** Default null. */
  readonly processId?: string | null | undefined
  /** Default null. */
  readonly userEndpoint?: StreamsGroupHeartbeatRequestEndpointInput | null | undefined
  /** Default null. */
  readonly clientTags?: readonly StreamsGroupHeartbeatRequestKeyValueInput[] | null | undefined
  /** Default null. */
  readonly taskOffsets?: readonly StreamsGroupHeartbeatRequestTaskOffsetInput[] | null | undefined
  /** Default null. */
  readonly taskEndOffsets?: readonly StreamsGroupHeartbeatRequestTaskOffsetInput[] | null | undefined
  readonly shutdownApplication: boolean
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Topology of StreamsGroupHeartbeatRequest, versions 0, as decoded. */
export interface StreamsGroupHeartbeatRequestTopology {
  readonly epoch: number
  readonly subtopologies: StreamsGroupHeartbeatRequestSubtopology[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Topology of StreamsGroupHeartbeatRequest, versions 0, as the encoder takes it. */
export interface StreamsGroupHeartbeatRequestTopologyInput {
  readonly epoch: number
  readonly subtopologies: readonly StreamsGroupHeartbeatRequestSubtopologyInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Subtopology of StreamsGroupHeartbeatRequest, versions 0, as decoded. */
export interface StreamsGroupHeartbeatRequestSubtopology {
  readonly subtopologyId: string
  readonly sourceTopics: TopicName[]
  readonly sourceTopicRegex: string[]
  readonly stateChangelogTopics: StreamsGroupHeartbeatRequestTopicInfo[]
  readonly repartitionSinkTopics: TopicName[]
  readonly repartitionSourceTopics: StreamsGroupHeartbeatRequestTopicInfo[]
  readonly copartitionGroups: StreamsGroupHeartbeatRequestCopartitionGroup[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Subtopology of StreamsGroupHeartbeatRequest, versions 0, as the encoder takes it. */
export interface StreamsGroupHeartbeatRequestSubtopologyInput {
  readonly subtopologyId: string
  readonly sourceTopics: readonly TopicName[]
  readonly sourceTopicRegex: readonly string[]
  readonly stateChangelogTopics: readonly StreamsGroupHeartbeatRequestTopicInfoInput[]
  readonly repartitionSinkTopics: readonly TopicName[]
  readonly repartitionSourceTopics: readonly StreamsGroupHeartbeatRequestTopicInfoInput[]
  readonly copartitionGroups: readonly StreamsGroupHeartbeatRequestCopartitionGroupInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicInfo of StreamsGroupHeartbeatRequest, versions 0, as decoded. */
export interface StreamsGroupHeartbeatRequestTopicInfo {
  readonly name: TopicName
  readonly partitions: number
  readonly replicationFactor: number
  readonly topicConfigs: StreamsGroupHeartbeatRequestKeyValue[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicInfo of StreamsGroupHeartbeatRequest, versions 0, as the encoder takes it. */
export interface StreamsGroupHeartbeatRequestTopicInfoInput {
  readonly name: TopicName
  readonly partitions: number
  readonly replicationFactor: number
  readonly topicConfigs: readonly StreamsGroupHeartbeatRequestKeyValueInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** KeyValue of StreamsGroupHeartbeatRequest, versions 0, as decoded. */
export interface StreamsGroupHeartbeatRequestKeyValue {
  readonly key: string
  readonly value: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** KeyValue of StreamsGroupHeartbeatRequest, versions 0, as the encoder takes it. */
export interface StreamsGroupHeartbeatRequestKeyValueInput {
  readonly key: string
  readonly value: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** CopartitionGroup of StreamsGroupHeartbeatRequest, versions 0, as decoded. */
export interface StreamsGroupHeartbeatRequestCopartitionGroup {
  readonly sourceTopics: number[]
  readonly sourceTopicRegex: number[]
  readonly repartitionSourceTopics: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** CopartitionGroup of StreamsGroupHeartbeatRequest, versions 0, as the encoder takes it. */
export interface StreamsGroupHeartbeatRequestCopartitionGroupInput {
  readonly sourceTopics: readonly number[]
  readonly sourceTopicRegex: readonly number[]
  readonly repartitionSourceTopics: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TaskIds of StreamsGroupHeartbeatRequest, versions 0, as decoded. */
export interface StreamsGroupHeartbeatRequestTaskIds {
  readonly subtopologyId: string
  readonly partitions: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TaskIds of StreamsGroupHeartbeatRequest, versions 0, as the encoder takes it. */
export interface StreamsGroupHeartbeatRequestTaskIdsInput {
  readonly subtopologyId: string
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Endpoint of StreamsGroupHeartbeatRequest, versions 0, as decoded. */
export interface StreamsGroupHeartbeatRequestEndpoint {
  readonly host: string
  readonly port: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Endpoint of StreamsGroupHeartbeatRequest, versions 0, as the encoder takes it. */
export interface StreamsGroupHeartbeatRequestEndpointInput {
  readonly host: string
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TaskOffset of StreamsGroupHeartbeatRequest, versions 0, as decoded. */
export interface StreamsGroupHeartbeatRequestTaskOffset {
  readonly subtopologyId: string
  readonly partition: number
  readonly offset: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TaskOffset of StreamsGroupHeartbeatRequest, versions 0, as the encoder takes it. */
export interface StreamsGroupHeartbeatRequestTaskOffsetInput {
  readonly subtopologyId: string
  readonly partition: number
  readonly offset: bigint
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** StreamsGroupHeartbeatResponse, versions 0, as decoded. */
export interface StreamsGroupHeartbeatResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly memberId: string
  readonly memberEpoch: number
  readonly heartbeatIntervalMs: number
  readonly acceptableRecoveryLag: number
  readonly taskOffsetIntervalMs: number
  readonly status: StreamsGroupHeartbeatResponseStatus[] | null
  readonly activeTasks: StreamsGroupHeartbeatResponseTaskIds[] | null
  readonly standbyTasks: StreamsGroupHeartbeatResponseTaskIds[] | null
  readonly warmupTasks: StreamsGroupHeartbeatResponseTaskIds[] | null
  readonly endpointInformationEpoch: number
  readonly partitionsByUserEndpoint: StreamsGroupHeartbeatResponseEndpointToPartitions[] | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** StreamsGroupHeartbeatResponse, versions 0, as the encoder takes it. */
export interface StreamsGroupHeartbeatResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** Default null. */
  readonly errorMessage?: string | null | undefined
  readonly memberId: string
  readonly memberEpoch: number
  readonly heartbeatIntervalMs: number
  readonly acceptableRecoveryLag: number
  readonly taskOffsetIntervalMs: number
  readonly status: readonly StreamsGroupHeartbeatResponseStatusInput[] | null
  /** Default null. */
  readonly activeTasks?: readonly StreamsGroupHeartbeatResponseTaskIdsInput[] | null | undefined
  /** Default null. */
  readonly standbyTasks?: readonly StreamsGroupHeartbeatResponseTaskIdsInput[] | null | undefined
  /** Default null. */
  readonly warmupTasks?: readonly StreamsGroupHeartbeatResponseTaskIdsInput[] | null | undefined
  readonly endpointInformationEpoch: number
  /** Default null. */
  readonly partitionsByUserEndpoint?: readonly StreamsGroupHeartbeatResponseEndpointToPartitionsInput[] | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Status of StreamsGroupHeartbeatResponse, versions 0, as decoded. */
export interface StreamsGroupHeartbeatResponseStatus {
  readonly statusCode: number
  readonly statusDetail: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Status of StreamsGroupHeartbeatResponse, versions 0, as the encoder takes it. */
export interface StreamsGroupHeartbeatResponseStatusInput {
  readonly statusCode: number
  readonly statusDetail: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TaskIds of StreamsGroupHeartbeatResponse, versions 0, as decoded. */
export interface StreamsGroupHeartbeatResponseTaskIds {
  readonly subtopologyId: string
  readonly partitions: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TaskIds of StreamsGroupHeartbeatResponse, versions 0, as the encoder takes it. */
export interface StreamsGroupHeartbeatResponseTaskIdsInput {
  readonly subtopologyId: string
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** EndpointToPartitions of StreamsGroupHeartbeatResponse, versions 0, as decoded. */
export interface StreamsGroupHeartbeatResponseEndpointToPartitions {
  readonly userEndpoint: StreamsGroupHeartbeatResponseEndpoint
  readonly activePartitions: StreamsGroupHeartbeatResponseTopicPartition[]
  readonly standbyPartitions: StreamsGroupHeartbeatResponseTopicPartition[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** EndpointToPartitions of StreamsGroupHeartbeatResponse, versions 0, as the encoder takes it. */
export interface StreamsGroupHeartbeatResponseEndpointToPartitionsInput {
  readonly userEndpoint: StreamsGroupHeartbeatResponseEndpointInput
  readonly activePartitions: readonly StreamsGroupHeartbeatResponseTopicPartitionInput[]
  readonly standbyPartitions: readonly StreamsGroupHeartbeatResponseTopicPartitionInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Endpoint of StreamsGroupHeartbeatResponse, versions 0, as decoded. */
export interface StreamsGroupHeartbeatResponseEndpoint {
  readonly host: string
  readonly port: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Endpoint of StreamsGroupHeartbeatResponse, versions 0, as the encoder takes it. */
export interface StreamsGroupHeartbeatResponseEndpointInput {
  readonly host: string
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicPartition of StreamsGroupHeartbeatResponse, versions 0, as decoded. */
export interface StreamsGroupHeartbeatResponseTopicPartition {
  readonly topic: TopicName
  readonly partitions: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicPartition of StreamsGroupHeartbeatResponse, versions 0, as the encoder takes it. */
export interface StreamsGroupHeartbeatResponseTopicPartitionInput {
  readonly topic: TopicName
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/**
 * The shapes of StreamsGroupHeartbeat (API key 88).
 *
 * Joins, keeps and leaves a group of a Streams application (KIP-1071).
 */
export interface StreamsGroupHeartbeatTypes {
  readonly requestInput: StreamsGroupHeartbeatRequestInput
  readonly request: StreamsGroupHeartbeatRequest
  readonly responseInput: StreamsGroupHeartbeatResponseInput
  readonly response: StreamsGroupHeartbeatResponse
}
