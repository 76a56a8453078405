// Generated from protocol-specs/apis/054-end-quorum-epoch.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { BrokerId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** EndQuorumEpochRequest, versions 0-1, as decoded. */
export interface EndQuorumEpochRequest {
  readonly clusterId: string | null
  readonly topics: EndQuorumEpochRequestTopicData[]
  /** Versions 1+. */
  readonly leaderEndpoints: EndQuorumEpochRequestLeaderEndpoint[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** EndQuorumEpochRequest, versions 0-1, as the encoder takes it. */
export interface EndQuorumEpochRequestInput {
  /** Default null. */
  readonly clusterId?: string | null | undefined
  readonly topics: readonly EndQuorumEpochRequestTopicDataInput[]
  /** Versions 1+. */
  readonly leaderEndpoints?: readonly EndQuorumEpochRequestLeaderEndpointInput[] | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicData of EndQuorumEpochRequest, versions 0-1, as decoded. */
export interface EndQuorumEpochRequestTopicData {
  readonly topicName: TopicName
  readonly partitions: EndQuorumEpochRequestPartitionData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicData of EndQuorumEpochRequest, versions 0-1, as the encoder takes it. */
export interface EndQuorumEpochRequestTopicDataInput {
  readonly topicName: TopicName
  readonly partitions: readonly EndQuorumEpochRequestPartitionDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionData of EndQuorumEpochRequest, versions 0-1, as decoded. */
export interface EndQuorumEpochRequestPartitionData {
  readonly partitionIndex: number
  readonly leaderId: BrokerId
  readonly leaderEpoch: number
  /** Versions 0. */
  readonly preferredSuccessors: number[]
  /** Versions 1+. */
  readonly preferredCandidates: EndQuorumEpochRequestReplicaInfo[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionData of EndQuorumEpochRequest, versions 0-1, as the encoder takes it. */
export interface EndQuorumEpochRequestPartitionDataInput {
  readonly partitionIndex: number
  readonly leaderId: BrokerId
  readonly leaderEpoch: number
  /** Versions 0. */
  readonly preferredSuccessors?: readonly number[] | undefined
  /** Versions 1+. */
  readonly preferredCandidates?: readonly EndQuorumEpochRequestReplicaInfoInput[] | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ReplicaInfo of EndQuorumEpochRequest, versions 1, as decoded. */
export interface EndQuorumEpochRequestReplicaInfo {
  readonly candidateId: BrokerId
  readonly candidateDirectoryId: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ReplicaInfo of EndQuorumEpochRequest, versions 1, as the encoder takes it. */
export interface EndQuorumEpochRequestReplicaInfoInput {
  readonly candidateId: BrokerId
  readonly candidateDirectoryId: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** LeaderEndpoint of EndQuorumEpochRequest, versions 1, as decoded. */
export interface EndQuorumEpochRequestLeaderEndpoint {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** LeaderEndpoint of EndQuorumEpochRequest, versions 1, as the encoder takes it. */
export interface EndQuorumEpochRequestLeaderEndpointInput {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** EndQuorumEpochResponse, versions 0-1, as decoded. */
export interface EndQuorumEpochResponse {
  readonly errorCode: number
  readonly topics: EndQuorumEpochResponseTopicData[]
  /** Versions 1+. */
  readonly nodeEndpoints: EndQuorumEpochResponseNodeEndpoint[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** EndQuorumEpochResponse, versions 0-1, as the encoder takes it. */
export interface EndQuorumEpochResponseInput {
  readonly errorCode: number
  readonly topics: readonly EndQuorumEpochResponseTopicDataInput[]
  /** Versions 1+. */
  readonly nodeEndpoints?: readonly EndQuorumEpochResponseNodeEndpointInput[] | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicData of EndQuorumEpochResponse, versions 0-1, as decoded. */
export interface EndQuorumEpochResponseTopicData {
  readonly topicName: TopicName
  readonly partitions: EndQuorumEpochResponsePartitionData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicData of EndQuorumEpochResponse, versions 0-1, as the encoder takes it. */
export interface EndQuorumEpochResponseTopicDataInput {
  readonly topicName: TopicName
  readonly partitions: readonly EndQuorumEpochResponsePartitionDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionData of EndQuorumEpochResponse, versions 0-1, as decoded. */
export interface EndQuorumEpochResponsePartitionData {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly leaderId: BrokerId
  readonly leaderEpoch: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionData of EndQuorumEpochResponse, versions 0-1, as the encoder takes it. */
export interface EndQuorumEpochResponsePartitionDataInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly leaderId: BrokerId
  readonly leaderEpoch: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** NodeEndpoint of EndQuorumEpochResponse, versions 1, as decoded. */
export interface EndQuorumEpochResponseNodeEndpoint {
  readonly nodeId: BrokerId
  readonly host: string
  readonly port: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** NodeEndpoint of EndQuorumEpochResponse, versions 1, as the encoder takes it. */
export interface EndQuorumEpochResponseNodeEndpointInput {
  readonly nodeId: BrokerId
  readonly host: string
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of EndQuorumEpoch (API key 54). */
export interface EndQuorumEpochTypes {
  readonly requestInput: EndQuorumEpochRequestInput
  readonly request: EndQuorumEpochRequest
  readonly responseInput: EndQuorumEpochResponseInput
  readonly response: EndQuorumEpochResponse
}
