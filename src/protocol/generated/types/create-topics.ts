// Generated from protocol-specs/apis/019-create-topics.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { BrokerId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** CreateTopicsRequest, versions 0-7, as decoded. */
export interface CreateTopicsRequest {
  readonly topics: CreateTopicsRequestCreatableTopic[]
  /** How long to wait for the topics to be there. */
  readonly timeoutMs: number
  /** Check only, create nothing. Versions 1+. */
  readonly validateOnly: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** CreateTopicsRequest, versions 0-7, as the encoder takes it. */
export interface CreateTopicsRequestInput {
  readonly topics: readonly CreateTopicsRequestCreatableTopicInput[]
  /** How long to wait for the topics to be there. Default 60000. */
  readonly timeoutMs?: number | undefined
  /** Check only, create nothing. Versions 1+. */
  readonly validateOnly?: boolean | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** CreatableTopic of CreateTopicsRequest, versions 0-7, as decoded. */
export interface CreateTopicsRequestCreatableTopic {
  readonly name: TopicName
  /** -1 for the broker's default (2.4 and newer), or where assignments are given. */
  readonly numPartitions: number
  /** -1 for the broker's default (2.4 and newer), or where assignments are given. */
  readonly replicationFactor: number
  /** Replicas by partition; empty to let the broker choose. */
  readonly assignments: CreateTopicsRequestCreatableReplicaAssignment[]
  readonly configs: CreateTopicsRequestCreatableTopicConfig[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** CreatableTopic of CreateTopicsRequest, versions 0-7, as the encoder takes it. */
export interface CreateTopicsRequestCreatableTopicInput {
  readonly name: TopicName
  /** -1 for the broker's default (2.4 and newer), or where assignments are given. */
  readonly numPartitions: number
  /** -1 for the broker's default (2.4 and newer), or where assignments are given. */
  readonly replicationFactor: number
  /** Replicas by partition; empty to let the broker choose. */
  readonly assignments: readonly CreateTopicsRequestCreatableReplicaAssignmentInput[]
  readonly configs: readonly CreateTopicsRequestCreatableTopicConfigInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** CreatableReplicaAssignment of CreateTopicsRequest, versions 0-7, as decoded. */
export interface CreateTopicsRequestCreatableReplicaAssignment {
  readonly partitionIndex: number
  /** The first one is the preferred leader. */
  readonly brokerIds: BrokerId[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** CreatableReplicaAssignment of CreateTopicsRequest, versions 0-7, as the encoder takes it. */
export interface CreateTopicsRequestCreatableReplicaAssignmentInput {
  readonly partitionIndex: number
  /** The first one is the preferred leader. */
  readonly brokerIds: readonly BrokerId[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** CreatableTopicConfig of CreateTopicsRequest, versions 0-7, as decoded. */
export interface CreateTopicsRequestCreatableTopicConfig {
  readonly name: string
  readonly value: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** CreatableTopicConfig of CreateTopicsRequest, versions 0-7, as the encoder takes it. */
export interface CreateTopicsRequestCreatableTopicConfigInput {
  readonly name: string
  readonly value: string | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** CreateTopicsResponse, versions 0-7, as decoded. */
export interface CreateTopicsResponse {
  /** Versions 2+. */
  readonly throttleTimeMs: number
  readonly topics: CreateTopicsResponseCreatableTopicResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** CreateTopicsResponse, versions 0-7, as the encoder takes it. */
export interface CreateTopicsResponseInput {
  /** Versions 2+. */
  readonly throttleTimeMs?: number | undefined
  readonly topics: readonly CreateTopicsResponseCreatableTopicResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** CreatableTopicResult of CreateTopicsResponse, versions 0-7, as decoded. */
export interface CreateTopicsResponseCreatableTopicResult {
  readonly name: TopicName
  /** Versions 7+. */
  readonly topicId: string
  readonly errorCode: number
  /** Versions 1+. */
  readonly errorMessage: string | null
  /** Why configs could not be listed, say TOPIC_AUTHORIZATION_FAILED. Versions 5+. */
  readonly topicConfigErrorCode: number
  /** Versions 5+. */
  readonly numPartitions: number
  /** Versions 5+. */
  readonly replicationFactor: number
  /** Null where they could not be listed. Versions 5+. */
  readonly configs: CreateTopicsResponseCreatableTopicConfigs[] | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** CreatableTopicResult of CreateTopicsResponse, versions 0-7, as the encoder takes it. */
export interface CreateTopicsResponseCreatableTopicResultInput {
  readonly name: TopicName
  /** Versions 7+. */
  readonly topicId?: string | undefined
  readonly errorCode: number
  /** Versions 1+. */
  readonly errorMessage?: string | null | undefined
  /** Why configs could not be listed, say TOPIC_AUTHORIZATION_FAILED. Versions 5+. */
  readonly topicConfigErrorCode?: number | undefined
  /** Versions 5+; default -1. */
  readonly numPartitions?: number | undefined
  /** Versions 5+; default -1. */
  readonly replicationFactor?: number | undefined
  /** Null where they could not be listed. Versions 5+. */
  readonly configs?: readonly CreateTopicsResponseCreatableTopicConfigsInput[] | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** CreatableTopicConfigs of CreateTopicsResponse, versions 5-7, as decoded. */
export interface CreateTopicsResponseCreatableTopicConfigs {
  readonly name: string
  readonly value: string | null
  readonly readOnly: boolean
  /** See ConfigSource in enums.kspec. */
  readonly configSource: number
  readonly isSensitive: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** CreatableTopicConfigs of CreateTopicsResponse, versions 5-7, as the encoder takes it. */
export interface CreateTopicsResponseCreatableTopicConfigsInput {
  readonly name: string
  readonly value: string | null
  readonly readOnly: boolean
  /** See ConfigSource in enums.kspec. Default -1. */
  readonly configSource?: number | undefined
  readonly isSensitive: boolean
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of CreateTopics (API key 19). */
export interface CreateTopicsTypes {
  readonly requestInput: CreateTopicsRequestInput
  readonly request: CreateTopicsRequest
  readonly responseInput: CreateTopicsResponseInput
  readonly response: CreateTopicsResponse
}
