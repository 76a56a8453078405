// Generated from protocol-specs/apis/003-metadata.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { BrokerId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** MetadataRequest, versions 0-13, as decoded. */
export interface MetadataRequest {
  /** Null for all topics; in version 0 an empty array says that. Null in versions 1+. */
  readonly topics: MetadataRequestTopic[] | null
  /** Versions 4+. */
  readonly allowAutoTopicCreation: boolean
  /** Versions 8-10. */
  readonly includeClusterAuthorizedOperations: boolean
  /** Versions 8+. */
  readonly includeTopicAuthorizedOperations: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** MetadataRequest, versions 0-13, as the encoder takes it. */
export interface MetadataRequestInput {
  /** Null for all topics; in version 0 an empty array says that. Null in versions 1+. */
  readonly topics: readonly MetadataRequestTopicInput[] | null
  /** Versions 4+; default true. */
  readonly allowAutoTopicCreation?: boolean | undefined
  /** Versions 8-10. */
  readonly includeClusterAuthorizedOperations?: boolean | undefined
  /** Versions 8+. */
  readonly includeTopicAuthorizedOperations?: boolean | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** MetadataRequestTopic of MetadataRequest, versions 0-13, as decoded. */
export interface MetadataRequestTopic {
  /** Looked up from version 12 on only; the name is null then. Versions 10+. */
  readonly topicId: string
  /** Null in versions 10+. */
  readonly name: TopicName | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** MetadataRequestTopic of MetadataRequest, versions 0-13, as the encoder takes it. */
export interface MetadataRequestTopicInput {
  /** Looked up from version 12 on only; the name is null then. Versions 10+. */
  readonly topicId?: string | undefined
  /** Null in versions 10+. */
  readonly name: TopicName | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** MetadataResponse, versions 0-13, as decoded. */
export interface MetadataResponse {
  /** Versions 3+. */
  readonly throttleTimeMs: number
  readonly brokers: MetadataResponseBroker[]
  /** Null where the cluster has none. Versions 2+. */
  readonly clusterId: string | null
  /** -1 if there is none; with KRaft any live broker, which passes requests on. Versions 1+. */
  readonly controllerId: BrokerId
  readonly topics: MetadataResponseTopic[]
  /** Bit n stands for ACL operation n; the default if it was not asked for. Versions 8-10. */
  readonly clusterAuthorizedOperations: number
  /** REBOOTSTRAP_REQUIRED: start anew from the bootstrap brokers (KIP-1102). Versions 13+. */
  readonly errorCode: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** MetadataResponse, versions 0-13, as the encoder takes it. */
export interface MetadataResponseInput {
  /** Versions 3+. */
  readonly throttleTimeMs?: number | undefined
  readonly brokers: readonly MetadataResponseBrokerInput[]
  /** Null where the cluster has none. Versions 2+; default null. */
  readonly clusterId?: string | null | undefined
  /** -1 if there is none; with KRaft any live broker, which passes requests on. Versions 1+; default -1. */
  readonly controllerId?: BrokerId | undefined
  readonly topics: readonly MetadataResponseTopicInput[]
  /** Bit n stands for ACL operation n; the default if it was not asked for. Versions 8-10; default -2147483648. */
  readonly clusterAuthorizedOperations?: number | undefined
  /** REBOOTSTRAP_REQUIRED: start anew from the bootstrap brokers (KIP-1102). Versions 13+. */
  readonly errorCode?: number | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** MetadataResponseBroker of MetadataResponse, versions 0-13, as decoded. */
export interface MetadataResponseBroker {
  readonly nodeId: BrokerId
  readonly host: string
  readonly port: number
  /** Versions 1+. */
  readonly rack: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** MetadataResponseBroker of MetadataResponse, versions 0-13, as the encoder takes it. */
export interface MetadataResponseBrokerInput {
  readonly nodeId: BrokerId
  readonly host: string
  readonly port: number
  /** Versions 1+; default null. */
  readonly rack?: string | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** MetadataResponseTopic of MetadataResponse, versions 0-13, as decoded. */
export interface MetadataResponseTopic {
  readonly errorCode: number
  /** Null in versions 12+. */
  readonly name: TopicName | null
  /** Zero where the broker keeps no ids. Versions 10+. */
  readonly topicId: string
  /** Versions 1+. */
  readonly isInternal: boolean
  readonly partitions: MetadataResponsePartition[]
  /** Bit n stands for ACL operation n; the default if it was not asked for. Versions 8+. */
  readonly topicAuthorizedOperations: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** MetadataResponseTopic of MetadataResponse, versions 0-13, as the encoder takes it. */
export interface MetadataResponseTopicInput {
  readonly errorCode: number
  /** Null in versions 12+. */
  readonly name: TopicName | null
  /** Zero where the broker keeps no ids. Versions 10+. */
  readonly topicId?: string | undefined
  /** Versions 1+. */
  readonly isInternal?: boolean | undefined
  readonly partitions: readonly MetadataResponsePartitionInput[]
  /** Bit n stands for ACL operation n; the default if it was not asked for. Versions 8+; default -2147483648. */
  readonly topicAuthorizedOperations?: number | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** MetadataResponsePartition of MetadataResponse, versions 0-13, as decoded. */
export interface MetadataResponsePartition {
  readonly errorCode: number
  readonly partitionIndex: number
  /** -1 if there is none at the moment. */
  readonly leaderId: BrokerId
  /** Grows with every election; an answer with a smaller one is out of date. Versions 7+. */
  readonly leaderEpoch: number
  readonly replicaNodes: BrokerId[]
  readonly isrNodes: BrokerId[]
  /** Replicas whose broker or disk is down. Versions 5+. */
  readonly offlineReplicas: BrokerId[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** MetadataResponsePartition of MetadataResponse, versions 0-13, as the encoder takes it. */
export interface MetadataResponsePartitionInput {
  readonly errorCode: number
  readonly partitionIndex: number
  /** -1 if there is none at the moment. */
  readonly leaderId: BrokerId
  /** Grows with every election; an answer with a smaller one is out of date. Versions 7+; default -1. */
  readonly leaderEpoch?: number | undefined
  readonly replicaNodes: readonly BrokerId[]
  readonly isrNodes: readonly BrokerId[]
  /** Replicas whose broker or disk is down. Versions 5+. */
  readonly offlineReplicas?: readonly BrokerId[] | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of Metadata (API key 3). */
export interface MetadataTypes {
  readonly requestInput: MetadataRequestInput
  readonly request: MetadataRequest
  readonly responseInput: MetadataResponseInput
  readonly response: MetadataResponse
}
