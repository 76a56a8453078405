// Generated from protocol-specs/apis/034-alter-replica-log-dirs.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** AlterReplicaLogDirsRequest, versions 0-2, as decoded. */
export interface AlterReplicaLogDirsRequest {
  readonly dirs: AlterReplicaLogDirsRequestAlterReplicaLogDir[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterReplicaLogDirsRequest, versions 0-2, as the encoder takes it. */
export interface AlterReplicaLogDirsRequestInput {
  readonly dirs: readonly AlterReplicaLogDirsRequestAlterReplicaLogDirInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AlterReplicaLogDir of AlterReplicaLogDirsRequest, versions 0-2, as decoded. */
export interface AlterReplicaLogDirsRequestAlterReplicaLogDir {
  /** Absolute, on the broker that is asked. */
  readonly path: string
  readonly topics: AlterReplicaLogDirsRequestAlterReplicaLogDirTopic[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterReplicaLogDir of AlterReplicaLogDirsRequest, versions 0-2, as the encoder takes it. */
export interface AlterReplicaLogDirsRequestAlterReplicaLogDirInput {
  /** Absolute, on the broker that is asked. */
  readonly path: string
  readonly topics: readonly AlterReplicaLogDirsRequestAlterReplicaLogDirTopicInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AlterReplicaLogDirTopic of AlterReplicaLogDirsRequest, versions 0-2, as decoded. */
export interface AlterReplicaLogDirsRequestAlterReplicaLogDirTopic {
  readonly name: TopicName
  readonly partitions: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterReplicaLogDirTopic of AlterReplicaLogDirsRequest, versions 0-2, as the encoder takes it. */
export interface AlterReplicaLogDirsRequestAlterReplicaLogDirTopicInput {
  readonly name: TopicName
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AlterReplicaLogDirsResponse, versions 0-2, as decoded. */
export interface AlterReplicaLogDirsResponse {
  readonly throttleTimeMs: number
  readonly results: AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterReplicaLogDirsResponse, versions 0-2, as the encoder takes it. */
export interface AlterReplicaLogDirsResponseInput {
  readonly throttleTimeMs: number
  readonly results: readonly AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AlterReplicaLogDirTopicResult of AlterReplicaLogDirsResponse, versions 0-2, as decoded. */
export interface AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult {
  readonly topicName: TopicName
  readonly partitions: AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterReplicaLogDirTopicResult of AlterReplicaLogDirsResponse, versions 0-2, as the encoder takes it. */
export interface AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultInput {
  readonly topicName: TopicName
  readonly partitions: readonly AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AlterReplicaLogDirPartitionResult of AlterReplicaLogDirsResponse, versions 0-2, as decoded. */
export interface AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterReplicaLogDirPartitionResult of AlterReplicaLogDirsResponse, versions 0-2, as the encoder takes it. */
export interface AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of AlterReplicaLogDirs (API key 34). */
export interface AlterReplicaLogDirsTypes {
  readonly requestInput: AlterReplicaLogDirsRequestInput
  readonly request: AlterReplicaLogDirsRequest
  readonly responseInput: AlterReplicaLogDirsResponseInput
  readonly response: AlterReplicaLogDirsResponse
}
