// Generated from protocol-specs/apis/073-assign-replicas-to-dirs.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { BrokerId } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** AssignReplicasToDirsRequest, versions 0, as decoded. */
export interface AssignReplicasToDirsRequest {
  readonly brokerId: BrokerId
  readonly brokerEpoch: bigint
  readonly directories: AssignReplicasToDirsRequestDirectoryData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AssignReplicasToDirsRequest, versions 0, as the encoder takes it. */
export interface AssignReplicasToDirsRequestInput {
  readonly brokerId: BrokerId
  /** Default -1. */
  readonly brokerEpoch?: bigint | undefined
  readonly directories: readonly AssignReplicasToDirsRequestDirectoryDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DirectoryData of AssignReplicasToDirsRequest, versions 0, as decoded. */
export interface AssignReplicasToDirsRequestDirectoryData {
  readonly id: string
  readonly topics: AssignReplicasToDirsRequestTopicData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DirectoryData of AssignReplicasToDirsRequest, versions 0, as the encoder takes it. */
export interface AssignReplicasToDirsRequestDirectoryDataInput {
  readonly id: string
  readonly topics: readonly AssignReplicasToDirsRequestTopicDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicData of AssignReplicasToDirsRequest, versions 0, as decoded. */
export interface AssignReplicasToDirsRequestTopicData {
  readonly topicId: string
  readonly partitions: AssignReplicasToDirsRequestPartitionData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicData of AssignReplicasToDirsRequest, versions 0, as the encoder takes it. */
export interface AssignReplicasToDirsRequestTopicDataInput {
  readonly topicId: string
  readonly partitions: readonly AssignReplicasToDirsRequestPartitionDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionData of AssignReplicasToDirsRequest, versions 0, as decoded. */
export interface AssignReplicasToDirsRequestPartitionData {
  readonly partitionIndex: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionData of AssignReplicasToDirsRequest, versions 0, as the encoder takes it. */
export interface AssignReplicasToDirsRequestPartitionDataInput {
  readonly partitionIndex: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AssignReplicasToDirsResponse, versions 0, as decoded. */
export interface AssignReplicasToDirsResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly directories: AssignReplicasToDirsResponseDirectoryData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AssignReplicasToDirsResponse, versions 0, as the encoder takes it. */
export interface AssignReplicasToDirsResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly directories: readonly AssignReplicasToDirsResponseDirectoryDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DirectoryData of AssignReplicasToDirsResponse, versions 0, as decoded. */
export interface AssignReplicasToDirsResponseDirectoryData {
  readonly id: string
  readonly topics: AssignReplicasToDirsResponseTopicData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DirectoryData of AssignReplicasToDirsResponse, versions 0, as the encoder takes it. */
export interface AssignReplicasToDirsResponseDirectoryDataInput {
  readonly id: string
  readonly topics: readonly AssignReplicasToDirsResponseTopicDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicData of AssignReplicasToDirsResponse, versions 0, as decoded. */
export interface AssignReplicasToDirsResponseTopicData {
  readonly topicId: string
  readonly partitions: AssignReplicasToDirsResponsePartitionData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicData of AssignReplicasToDirsResponse, versions 0, as the encoder takes it. */
export interface AssignReplicasToDirsResponseTopicDataInput {
  readonly topicId: string
  readonly partitions: readonly AssignReplicasToDirsResponsePartitionDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionData of AssignReplicasToDirsResponse, versions 0, as decoded. */
export interface AssignReplicasToDirsResponsePartitionData {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionData of AssignReplicasToDirsResponse, versions 0, as the encoder takes it. */
export interface AssignReplicasToDirsResponsePartitionDataInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of AssignReplicasToDirs (API key 73). */
export interface AssignReplicasToDirsTypes {
  readonly requestInput: AssignReplicasToDirsRequestInput
  readonly request: AssignReplicasToDirsRequest
  readonly responseInput: AssignReplicasToDirsResponseInput
  readonly response: AssignReplicasToDirsResponse
}
