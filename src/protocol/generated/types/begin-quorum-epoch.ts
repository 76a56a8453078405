// Generated from protocol-specs/apis/053-begin-quorum-epoch.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { BrokerId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** BeginQuorumEpochRequest, versions 0-1, as decoded. */
export interface BeginQuorumEpochRequest {
  readonly clusterId: string | null
  /** Versions 1+. */
  readonly voterId: BrokerId
  readonly topics: BeginQuorumEpochRequestTopicData[]
  /** Versions 1+. */
  readonly leaderEndpoints: BeginQuorumEpochRequestLeaderEndpoint[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** BeginQuorumEpochRequest, versions 0-1, as the encoder takes it. */
export interface BeginQuorumEpochRequestInput {
  /** Default null. */
  readonly clusterId?: string | null | undefined
  /** Versions 1+; default -1. */
  readonly voterId?: BrokerId | undefined
  readonly topics: readonly BeginQuorumEpochRequestTopicDataInput[]
  /** Versions 1+. */
  readonly leaderEndpoints?: readonly BeginQuorumEpochRequestLeaderEndpointInput[] | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicData of BeginQuorumEpochRequest, versions 0-1, as decoded. */
export interface BeginQuorumEpochRequestTopicData {
  readonly topicName: TopicName
  readonly partitions: BeginQuorumEpochRequestPartitionData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicData of BeginQuorumEpochRequest, versions 0-1, as the encoder takes it. */
export interface BeginQuorumEpochRequestTopicDataInput {
  readonly topicName: TopicName
  readonly partitions: readonly BeginQuorumEpochRequestPartitionDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionData of BeginQuorumEpochRequest, versions 0-1, as decoded. */
export interface BeginQuorumEpochRequestPartitionData {
  readonly partitionIndex: number
  /** Versions 1+. */
  readonly voterDirectoryId: string
  readonly leaderId: BrokerId
  readonly leaderEpoch: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionData of BeginQuorumEpochRequest, versions 0-1, as the encoder takes it. */
export interface BeginQuorumEpochRequestPartitionDataInput {
  readonly partitionIndex: number
  /** Versions 1+. */
  readonly voterDirectoryId?: string | undefined
  readonly leaderId: BrokerId
  readonly leaderEpoch: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** LeaderEndpoint of BeginQuorumEpochRequest, versions 1, as decoded. */
export interface BeginQuorumEpochRequestLeaderEndpoint {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** LeaderEndpoint of BeginQuorumEpochRequest, versions 1, as the encoder takes it. */
export interface BeginQuorumEpochRequestLeaderEndpointInput {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** BeginQuorumEpochResponse, versions 0-1, as decoded. */
export interface BeginQuorumEpochResponse {
  readonly errorCode: number
  readonly topics: BeginQuorumEpochResponseTopicData[]
  /** Versions 1+. */
  readonly nodeEndpoints: BeginQuorumEpochResponseNodeEndpoint[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** BeginQuorumEpochResponse, versions 0-1, as the encoder takes it. */
export interface BeginQuorumEpochResponseInput {
  readonly errorCode: number
  readonly topics: readonly BeginQuorumEpochResponseTopicDataInput[]
  /** Versions 1+. */
  readonly nodeEndpoints?: readonly BeginQuorumEpochResponseNodeEndpointInput[] | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicData of BeginQuorumEpochResponse, versions 0-1, as decoded. */
export interface BeginQuorumEpochResponseTopicData {
  readonly topicName: TopicName
  readonly partitions: BeginQuorumEpochResponsePartitionData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicData of BeginQuorumEpochResponse, versions 0-1, as the encoder takes it. */
export interface BeginQuorumEpochResponseTopicDataInput {
  readonly topicName: TopicName
  readonly partitions: readonly BeginQuorumEpochResponsePartitionDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionData of BeginQuorumEpochResponse, versions 0-1, as decoded. */
export interface BeginQuorumEpochResponsePartitionData {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly leaderId: BrokerId
  readonly leaderEpoch: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionData of BeginQuorumEpochResponse, versions 0-1, as the encoder takes it. */
export interface BeginQuorumEpochResponsePartitionDataInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly leaderId: BrokerId
  readonly leaderEpoch: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** NodeEndpoint of BeginQuorumEpochResponse, versions 1, as decoded. */
export interface BeginQuorumEpochResponseNodeEndpoint {
  readonly nodeId: BrokerId
  readonly host: string
  readonly port: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** NodeEndpoint of BeginQuorumEpochResponse, versions 1, as the encoder takes it. */
export interface BeginQuorumEpochResponseNodeEndpointInput {
  readonly nodeId: BrokerId
  readonly host: string
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of BeginQuorumEpoch (API key 53). */
export interface BeginQuorumEpochTypes {
  readonly requestInput: BeginQuorumEpochRequestInput
  readonly request: BeginQuorumEpochRequest
  readonly responseInput: BeginQuorumEpochResponseInput
  readonly response: BeginQuorumEpochResponse
}
