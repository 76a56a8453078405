// Generated from protocol-specs/apis/059-fetch-snapshot.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { BrokerId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** FetchSnapshotRequest, versions 0-1, as decoded. */
export interface FetchSnapshotRequest {
  readonly clusterId: string | null
  readonly replicaId: BrokerId
  readonly maxBytes: number
  readonly topics: FetchSnapshotRequestTopicSnapshot[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** FetchSnapshotRequest, versions 0-1, as the encoder takes it. */
export interface FetchSnapshotRequestInput {
  /** Default null. */
  readonly clusterId?: string | null | undefined
  /** Default -1. */
  readonly replicaId?: BrokerId | undefined
  /** Default 2147483647. */
  readonly maxBytes?: number | undefined
  readonly topics: readonly FetchSnapshotRequestTopicSnapshotInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicSnapshot of FetchSnapshotRequest, versions 0-1, as decoded. */
export interface FetchSnapshotRequestTopicSnapshot {
  readonly name: TopicName
  readonly partitions: FetchSnapshotRequestPartitionSnapshot[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicSnapshot of FetchSnapshotRequest, versions 0-1, as the encoder takes it. */
export interface FetchSnapshotRequestTopicSnapshotInput {
  readonly name: TopicName
  readonly partitions: readonly FetchSnapshotRequestPartitionSnapshotInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionSnapshot of FetchSnapshotRequest, versions 0-1, as decoded. */
export interface FetchSnapshotRequestPartitionSnapshot {
  readonly partition: number
  readonly currentLeaderEpoch: number
  readonly snapshotId: FetchSnapshotRequestSnapshotId
  readonly position: bigint
  /** Versions 1+. */
  readonly replicaDirectoryId: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionSnapshot of FetchSnapshotRequest, versions 0-1, as the encoder takes it. */
export interface FetchSnapshotRequestPartitionSnapshotInput {
  readonly partition: number
  readonly currentLeaderEpoch: number
  readonly snapshotId: FetchSnapshotRequestSnapshotIdInput
  readonly position: bigint
  /** Versions 1+. */
  readonly replicaDirectoryId?: string | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** SnapshotId of FetchSnapshotRequest, versions 0-1, as decoded. */
export interface FetchSnapshotRequestSnapshotId {
  readonly endOffset: bigint
  readonly epoch: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** SnapshotId of FetchSnapshotRequest, versions 0-1, as the encoder takes it. */
export interface FetchSnapshotRequestSnapshotIdInput {
  readonly endOffset: bigint
  readonly epoch: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** FetchSnapshotResponse, versions 0-1, as decoded. */
export interface FetchSnapshotResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly topics: FetchSnapshotResponseTopicSnapshot[]
  /** Versions 1+. */
  readonly nodeEndpoints: FetchSnapshotResponseNodeEndpoint[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** FetchSnapshotResponse, versions 0-1, as the encoder takes it. */
export interface FetchSnapshotResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly topics: readonly FetchSnapshotResponseTopicSnapshotInput[]
  /** Versions 1+. */
  readonly nodeEndpoints?: readonly FetchSnapshotResponseNodeEndpointInput[] | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicSnapshot of FetchSnapshotResponse, versions 0-1, as decoded. */
export interface FetchSnapshotResponseTopicSnapshot {
  readonly name: TopicName
  readonly partitions: FetchSnapshotResponsePartitionSnapshot[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicSnapshot of FetchSnapshotResponse, versions 0-1, as the encoder takes it. */
export interface FetchSnapshotResponseTopicSnapshotInput {
  readonly name: TopicName
  readonly partitions: readonly FetchSnapshotResponsePartitionSnapshotInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionSnapshot of FetchSnapshotResponse, versions 0-1, as decoded. */
export interface FetchSnapshotResponsePartitionSnapshot {
  readonly index: number
  readonly errorCode: number
  readonly snapshotId: FetchSnapshotResponseSnapshotId
  readonly currentLeader: FetchSnapshotResponseLeaderIdAndEpoch
  readonly size: bigint
  readonly position: bigint
  readonly unalignedRecords: Buffer
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionSnapshot of FetchSnapshotResponse, versions 0-1, as the encoder takes it. */
export interface FetchSnapshotResponsePartitionSnapshotInput {
  readonly index: number
  readonly errorCode: number
  readonly snapshotId: FetchSnapshotResponseSnapshotIdInput
  readonly currentLeader?: FetchSnapshotResponseLeaderIdAndEpochInput | undefined
  readonly size: bigint
  readonly position: bigint
  readonly unalignedRecords: Uint8Array | readonly Uint8Array[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** SnapshotId of FetchSnapshotResponse, versions 0-1, as decoded. */
export interface FetchSnapshotResponseSnapshotId {
  readonly endOffset: bigint
  readonly epoch: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** SnapshotId of FetchSnapshotResponse, versions 0-1, as the encoder takes it. */
export interface FetchSnapshotResponseSnapshotIdInput {
  readonly endOffset: bigint
  readonly epoch: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** LeaderIdAndEpoch of FetchSnapshotResponse, versions 0-1, as decoded. */
export interface FetchSnapshotResponseLeaderIdAndEpoch {
  readonly leaderId: BrokerId
  readonly leaderEpoch: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** LeaderIdAndEpoch of FetchSnapshotResponse, versions 0-1, as the encoder takes it. */
export interface FetchSnapshotResponseLeaderIdAndEpochInput {
  readonly leaderId: BrokerId
  readonly leaderEpoch: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** NodeEndpoint of FetchSnapshotResponse, versions 1, as decoded. */
export interface FetchSnapshotResponseNodeEndpoint {
  readonly nodeId: BrokerId
  readonly host: string
  readonly port: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** NodeEndpoint of FetchSnapshotResponse, versions 1, as the encoder takes it. */
export interface FetchSnapshotResponseNodeEndpointInput {
  readonly nodeId: BrokerId
  readonly host: string
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of FetchSnapshot (API key 59). */
export interface FetchSnapshotTypes {
  readonly requestInput: FetchSnapshotRequestInput
  readonly request: FetchSnapshotRequest
  readonly responseInput: FetchSnapshotResponseInput
  readonly response: FetchSnapshotResponse
}
