// Generated from protocol-specs/apis/056-alter-partition.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { BrokerId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** AlterPartitionRequest, versions 0-3, as decoded. */
export interface AlterPartitionRequest {
  readonly brokerId: BrokerId
  readonly brokerEpoch: bigint
  readonly topics: AlterPartitionRequestTopicData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterPartitionRequest, versions 0-3, as the encoder takes it. */
export interface AlterPartitionRequestInput {
  readonly brokerId: BrokerId
  /** Default -1. */
  readonly brokerEpoch?: bigint | undefined
  readonly topics: readonly AlterPartitionRequestTopicDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicData of AlterPartitionRequest, versions 0-3, as decoded. */
export interface AlterPartitionRequestTopicData {
  /** Versions 0-1. */
  readonly topicName: TopicName
  /** Versions 2+. */
  readonly topicId: string
  readonly partitions: AlterPartitionRequestPartitionData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicData of AlterPartitionRequest, versions 0-3, as the encoder takes it. */
export interface AlterPartitionRequestTopicDataInput {
  /** Versions 0-1; required there. */
  readonly topicName?: TopicName | undefined
  /** Versions 2+; required there. */
  readonly topicId?: string | undefined
  readonly partitions: readonly AlterPartitionRequestPartitionDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionData of AlterPartitionRequest, versions 0-3, as decoded. */
export interface AlterPartitionRequestPartitionData {
  readonly partitionIndex: number
  readonly leaderEpoch: number
  /** Versions 0-2. */
  readonly newIsr: BrokerId[]
  /** Versions 3+. */
  readonly newIsrWithEpochs: AlterPartitionRequestBrokerState[]
  /** 1 after an unclean election. Versions 1+. */
  readonly leaderRecoveryState: number
  readonly partitionEpoch: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionData of AlterPartitionRequest, versions 0-3, as the encoder takes it. */
export interface AlterPartitionRequestPartitionDataInput {
  readonly partitionIndex: number
  readonly leaderEpoch: number
  /** Versions 0-2; required there. */
  readonly newIsr?: readonly BrokerId[] | undefined
  /** Versions 3+; required there. */
  readonly newIsrWithEpochs?: readonly AlterPartitionRequestBrokerStateInput[] | undefined
  /** 1 after an unclean election. Versions 1+. */
  readonly leaderRecoveryState?: number | undefined
  readonly partitionEpoch: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** BrokerState of AlterPartitionRequest, versions 3, as decoded. */
export interface AlterPartitionRequestBrokerState {
  readonly brokerId: BrokerId
  readonly brokerEpoch: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** BrokerState of AlterPartitionRequest, versions 3, as the encoder takes it. */
export interface AlterPartitionRequestBrokerStateInput {
  readonly brokerId: BrokerId
  /** Default -1. */
  readonly brokerEpoch?: bigint | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AlterPartitionResponse, versions 0-3, as decoded. */
export interface AlterPartitionResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly topics: AlterPartitionResponseTopicData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterPartitionResponse, versions 0-3, as the encoder takes it. */
export interface AlterPartitionResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly topics: readonly AlterPartitionResponseTopicDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicData of AlterPartitionResponse, versions 0-3, as decoded. */
export interface AlterPartitionResponseTopicData {
  /** Versions 0-1. */
  readonly topicName: TopicName
  /** Versions 2+. */
  readonly topicId: string
  readonly partitions: AlterPartitionResponsePartitionData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicData of AlterPartitionResponse, versions 0-3, as the encoder takes it. */
export interface AlterPartitionResponseTopicDataInput {
  /** Versions 0-1; required there. */
  readonly topicName?: TopicName | undefined
  /** Versions 2+; required there. */
  readonly topicId?: string | undefined
  readonly partitions: readonly AlterPartitionResponsePartitionDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionData of AlterPartitionResponse, versions 0-3, as decoded. */
export interface AlterPartitionResponsePartitionData {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly leaderId: BrokerId
  readonly leaderEpoch: number
  readonly isr: BrokerId[]
  /** Versions 1+. */
  readonly leaderRecoveryState: number
  readonly partitionEpoch: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionData of AlterPartitionResponse, versions 0-3, as the encoder takes it. */
export interface AlterPartitionResponsePartitionDataInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly leaderId: BrokerId
  readonly leaderEpoch: number
  readonly isr: readonly BrokerId[]
  /** Versions 1+. */
  readonly leaderRecoveryState?: number | undefined
  readonly partitionEpoch: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of AlterPartition (API key 56). */
export interface AlterPartitionTypes {
  readonly requestInput: AlterPartitionRequestInput
  readonly request: AlterPartitionRequest
  readonly responseInput: AlterPartitionResponseInput
  readonly response: AlterPartitionResponse
}
