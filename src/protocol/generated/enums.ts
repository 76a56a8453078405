// Generated from protocol-specs/enums.kspec. Never edit this file: change the spec, then run `npm run generate`.

/**
 * AclResourceType, an int8.
 *
 * The kind of resource that an ACL is about.
 */
export const AclResourceType = {
  UNKNOWN: 0,
  /** In filters only. */
  ANY: 1,
  TOPIC: 2,
  GROUP: 3,
  CLUSTER: 4,
  TRANSACTIONAL_ID: 5,
  DELEGATION_TOKEN: 6,
  USER: 7,
} as const

/** A number that AclResourceType names. */
export type AclResourceType = (typeof AclResourceType)[keyof typeof AclResourceType]

/**
 * AclPatternType, an int8.
 *
 * How an ACL's resource name is to be read.
 */
export const AclPatternType = {
  UNKNOWN: 0,
  /** In filters only: patterns of any type with this very name. */
  ANY: 1,
  /** In filters only: patterns of any type that cover this name. */
  MATCH: 2,
  /** The resource of this name; * stands for all. */
  LITERAL: 3,
  /** Every resource whose name begins so. */
  PREFIXED: 4,
} as const

/** A number that AclPatternType names. */
export type AclPatternType = (typeof AclPatternType)[keyof typeof AclPatternType]

/**
 * AclOperation, an int8.
 *
 * What an ACL allows or denies. Bit n of authorized operations stands for number n.
 */
export const AclOperation = {
  UNKNOWN: 0,
  /** In filters only. */
  ANY: 1,
  ALL: 2,
  READ: 3,
  WRITE: 4,
  CREATE: 5,
  DELETE: 6,
  ALTER: 7,
  DESCRIBE: 8,
  CLUSTER_ACTION: 9,
  DESCRIBE_CONFIGS: 10,
  ALTER_CONFIGS: 11,
  IDEMPOTENT_WRITE: 12,
  CREATE_TOKENS: 13,
  DESCRIBE_TOKENS: 14,
  TWO_PHASE_COMMIT: 15,
} as const

/** A number that AclOperation names. */
export type AclOperation = (typeof AclOperation)[keyof typeof AclOperation]

/** AclPermission, an int8. */
export const AclPermission = {
  UNKNOWN: 0,
  /** In filters only. */
  ANY: 1,
  DENY: 2,
  ALLOW: 3,
} as const

/** A number that AclPermission names. */
export type AclPermission = (typeof AclPermission)[keyof typeof AclPermission]

/**
 * ConfigResourceType, an int8.
 *
 * The kind of resource that configs belong to.
 */
export const ConfigResourceType = {
  UNKNOWN: 0,
  TOPIC: 2,
  BROKER: 4,
  BROKER_LOGGER: 8,
  CLIENT_METRICS: 16,
  GROUP: 32,
} as const

/** A number that ConfigResourceType names. */
export type ConfigResourceType = (typeof ConfigResourceType)[keyof typeof ConfigResourceType]

/**
 * ConfigSource, an int8.
 *
 * Where the value of a config comes from.
 */
export const ConfigSource = {
  UNKNOWN: 0,
  TOPIC_CONFIG: 1,
  DYNAMIC_BROKER_CONFIG: 2,
  DYNAMIC_DEFAULT_BROKER_CONFIG: 3,
  STATIC_BROKER_CONFIG: 4,
  DEFAULT_CONFIG: 5,
  DYNAMIC_BROKER_LOGGER_CONFIG: 6,
  CLIENT_METRICS_CONFIG: 7,
  GROUP_CONFIG: 8,
} as const

/** A number that ConfigSource names. */
export type ConfigSource = (typeof ConfigSource)[keyof typeof ConfigSource]

/** ConfigType, an int8. */
export const ConfigType = {
  UNKNOWN: 0,
  BOOLEAN: 1,
  STRING: 2,
  INT: 3,
  SHORT: 4,
  LONG: 5,
  DOUBLE: 6,
  LIST: 7,
  CLASS: 8,
  PASSWORD: 9,
} as const

/** A number that ConfigType names. */
export type ConfigType = (typeof ConfigType)[keyof typeof ConfigType]

/**
 * ConfigOperation, an int8.
 *
 * What IncrementalAlterConfigs does with a config.
 */
export const ConfigOperation = {
  SET: 0,
  /** Back to the default. */
  DELETE: 1,
  /** To a list. */
  APPEND: 2,
  /** From a list. */
  SUBTRACT: 3,
} as const

/** A number that ConfigOperation names. */
export type ConfigOperation = (typeof ConfigOperation)[keyof typeof ConfigOperation]

/**
 * QuotaMatch, an int8.
 *
 * How DescribeClientQuotas matches an entity.
 */
export const QuotaMatch = {
  EXACT: 0,
  DEFAULT: 1,
  /** Any that has a name. */
  SPECIFIED: 2,
} as const

/** A number that QuotaMatch names. */
export type QuotaMatch = (typeof QuotaMatch)[keyof typeof QuotaMatch]

/** ScramMechanism, an int8. */
export const ScramMechanism = {
  UNKNOWN: 0,
  SCRAM_SHA_256: 1,
  SCRAM_SHA_512: 2,
} as const

/** A number that ScramMechanism names. */
export type ScramMechanism = (typeof ScramMechanism)[keyof typeof ScramMechanism]

/**
 * CoordinatorType, an int8.
 *
 * What FindCoordinator looks for.
 */
export const CoordinatorType = {
  GROUP: 0,
  TRANSACTION: 1,
  SHARE: 2,
} as const

/** A number that CoordinatorType names. */
export type CoordinatorType = (typeof CoordinatorType)[keyof typeof CoordinatorType]

/** IsolationLevel, an int8. */
export const IsolationLevel = {
  READ_UNCOMMITTED: 0,
  READ_COMMITTED: 1,
} as const

/** A number that IsolationLevel names. */
export type IsolationLevel = (typeof IsolationLevel)[keyof typeof IsolationLevel]

/**
 * Acks, an int16.
 *
 * Who must have a batch before a Produce is answered.
 */
export const Acks = {
  /** All replicas in sync. */
  ALL: -1,
  /** There is no answer. */
  NONE: 0,
  LEADER: 1,
} as const

/** A number that Acks names. */
export type Acks = (typeof Acks)[keyof typeof Acks]

/**
 * OffsetTimestamp, an int64.
 *
 * Timestamps that ListOffsets takes in place of a time.
 */
export const OffsetTimestamp = {
  LATEST: -1n,
  EARLIEST: -2n,
  /** The record with the largest timestamp; version 7. */
  MAX_TIMESTAMP: -3n,
  /** Version 8. */
  EARLIEST_LOCAL: -4n,
  /** Version 9. */
  LATEST_TIERED: -5n,
  /** Version 11. */
  EARLIEST_PENDING_UPLOAD: -6n,
} as const

/** A number that OffsetTimestamp names. */
export type OffsetTimestamp = (typeof OffsetTimestamp)[keyof typeof OffsetTimestamp]

/** ElectionType, an int8. */
export const ElectionType = {
  PREFERRED: 0,
  UNCLEAN: 1,
} as const

/** A number that ElectionType names. */
export type ElectionType = (typeof ElectionType)[keyof typeof ElectionType]

/**
 * FeatureUpgradeType, an int8.
 *
 * What UpdateFeatures may do.
 */
export const FeatureUpgradeType = {
  UNKNOWN: 0,
  UPGRADE: 1,
  SAFE_DOWNGRADE: 2,
  UNSAFE_DOWNGRADE: 3,
} as const

/** A number that FeatureUpgradeType names. */
export type FeatureUpgradeType = (typeof FeatureUpgradeType)[keyof typeof FeatureUpgradeType]

/**
 * EndpointType, an int8.
 *
 * Whom DescribeCluster lists.
 */
export const EndpointType = {
  UNKNOWN: 0,
  BROKER: 1,
  CONTROLLER: 2,
} as const

/** A number that EndpointType names. */
export type EndpointType = (typeof EndpointType)[keyof typeof EndpointType]

/**
 * CompressionType, an int8.
 *
 * Codecs of record batches (bits 0 to 2 of their attributes) and of telemetry.
 */
export const CompressionType = {
  NONE: 0,
  GZIP: 1,
  SNAPPY: 2,
  LZ4: 3,
  ZSTD: 4,
} as const

/** A number that CompressionType names. */
export type CompressionType = (typeof CompressionType)[keyof typeof CompressionType]

/**
 * AcknowledgeType, an int8.
 *
 * What a share consumer says of a record.
 */
export const AcknowledgeType = {
  /** There is no record at this offset. */
  GAP: 0,
  ACCEPT: 1,
  /** To be delivered again. */
  RELEASE: 2,
  /** Not to be delivered again. */
  REJECT: 3,
  /** Still at it. */
  RENEW: 4,
} as const

/** A number that AcknowledgeType names. */
export type AcknowledgeType = (typeof AcknowledgeType)[keyof typeof AcknowledgeType]

/** ShareAcquireMode, an int8. */
export const ShareAcquireMode = {
  BATCH_OPTIMIZED: 0,
  RECORD_LIMIT: 1,
} as const

/** A number that ShareAcquireMode names. */
export type ShareAcquireMode = (typeof ShareAcquireMode)[keyof typeof ShareAcquireMode]

/**
 * ShareDeliveryState, an int8.
 *
 * Where a record of a share partition stands, as the share coordinator stores it.
 */
export const ShareDeliveryState = {
  AVAILABLE: 0,
  ACQUIRED: 1,
  ACKNOWLEDGED: 2,
  ARCHIVING: 3,
  ARCHIVED: 4,
} as const

/** A number that ShareDeliveryState names. */
export type ShareDeliveryState = (typeof ShareDeliveryState)[keyof typeof ShareDeliveryState]

/**
 * TransactionState, an int8.
 *
 * State of a transaction in the transaction log.
 */
export const TransactionState = {
  EMPTY: 0,
  ONGOING: 1,
  PREPARE_COMMIT: 2,
  PREPARE_ABORT: 3,
  COMPLETE_COMMIT: 4,
  COMPLETE_ABORT: 5,
  DEAD: 6,
  PREPARE_EPOCH_FENCE: 7,
} as const

/** A number that TransactionState names. */
export type TransactionState = (typeof TransactionState)[keyof typeof TransactionState]

/** ControlRecordType, an int16. */
export const ControlRecordType = {
  ABORT: 0,
  COMMIT: 1,
  LEADER_CHANGE: 2,
  SNAPSHOT_HEADER: 3,
  SNAPSHOT_FOOTER: 4,
  KRAFT_VERSION: 5,
  KRAFT_VOTERS: 6,
} as const

/** A number that ControlRecordType names. */
export type ControlRecordType = (typeof ControlRecordType)[keyof typeof ControlRecordType]

/**
 * StreamsGroupStatus, an int8.
 *
 * What a Streams group has against its members' topology.
 */
export const StreamsGroupStatus = {
  STALE_TOPOLOGY: 0,
  MISSING_SOURCE_TOPICS: 1,
  INCORRECTLY_PARTITIONED_TOPICS: 2,
  MISSING_INTERNAL_TOPICS: 3,
  SHUTDOWN_APPLICATION: 4,
  ASSIGNMENT_DELAYED: 5,
} as const

/** A number that StreamsGroupStatus names. */
export type StreamsGroupStatus = (typeof StreamsGroupStatus)[keyof typeof StreamsGroupStatus]
