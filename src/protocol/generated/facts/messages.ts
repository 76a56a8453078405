// Generated from protocol-specs/apis. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts } from '../../json/message-facts.ts'
import type { LegacyOffsetCommitKey, LegacyOffsetCommitKeyInput, LegacyOffsetCommitValue, LegacyOffsetCommitValueInput, OffsetCommitKey, OffsetCommitKeyInput, OffsetCommitValue, OffsetCommitValueInput } from '../data/committed-offsets.ts'
import type { ConsumerGroupCurrentMemberAssignmentKey, ConsumerGroupCurrentMemberAssignmentKeyInput, ConsumerGroupCurrentMemberAssignmentValue, ConsumerGroupCurrentMemberAssignmentValueInput, ConsumerGroupMemberMetadataKey, ConsumerGroupMemberMetadataKeyInput, ConsumerGroupMemberMetadataValue, ConsumerGroupMemberMetadataValueInput, ConsumerGroupMetadataKey, ConsumerGroupMetadataKeyInput, ConsumerGroupMetadataValue, ConsumerGroupMetadataValueInput, ConsumerGroupPartitionMetadataKey, ConsumerGroupPartitionMetadataKeyInput, ConsumerGroupPartitionMetadataValue, ConsumerGroupPartitionMetadataValueInput, ConsumerGroupRegularExpressionKey, ConsumerGroupRegularExpressionKeyInput, ConsumerGroupRegularExpressionValue, ConsumerGroupRegularExpressionValueInput, ConsumerGroupTargetAssignmentMemberKey, ConsumerGroupTargetAssignmentMemberKeyInput, ConsumerGroupTargetAssignmentMemberValue, ConsumerGroupTargetAssignmentMemberValueInput, ConsumerGroupTargetAssignmentMetadataKey, ConsumerGroupTargetAssignmentMetadataKeyInput, ConsumerGroupTargetAssignmentMetadataValue, ConsumerGroupTargetAssignmentMetadataValueInput } from '../data/consumer-group-records.ts'
import type { ConsumerProtocolAssignment, ConsumerProtocolAssignmentInput, ConsumerProtocolSubscription, ConsumerProtocolSubscriptionInput } from '../data/consumer-protocol.ts'
import type { ControlRecordTypeSchema, ControlRecordTypeSchemaInput, EndTxnMarker, EndTxnMarkerInput, KRaftVersionRecord, KRaftVersionRecordInput, LeaderChangeMessage, LeaderChangeMessageInput, SnapshotFooterRecord, SnapshotFooterRecordInput, SnapshotHeaderRecord, SnapshotHeaderRecordInput, VotersRecord, VotersRecordInput } from '../data/control-records.ts'
import type { GroupMetadataKey, GroupMetadataKeyInput, GroupMetadataValue, GroupMetadataValueInput } from '../data/group-metadata.ts'
import type { DefaultPrincipalData, DefaultPrincipalDataInput } from '../data/principal.ts'
import type { QuorumStateData, QuorumStateDataInput } from '../data/quorum-state.ts'
import type { ShareGroupCurrentMemberAssignmentKey, ShareGroupCurrentMemberAssignmentKeyInput, ShareGroupCurrentMemberAssignmentValue, ShareGroupCurrentMemberAssignmentValueInput, ShareGroupMemberMetadataKey, ShareGroupMemberMetadataKeyInput, ShareGroupMemberMetadataValue, ShareGroupMemberMetadataValueInput, ShareGroupMetadataKey, ShareGroupMetadataKeyInput, ShareGroupMetadataValue, ShareGroupMetadataValueInput, ShareGroupStatePartitionMetadataKey, ShareGroupStatePartitionMetadataKeyInput, ShareGroupStatePartitionMetadataValue, ShareGroupStatePartitionMetadataValueInput, ShareGroupTargetAssignmentMemberKey, ShareGroupTargetAssignmentMemberKeyInput, ShareGroupTargetAssignmentMemberValue, ShareGroupTargetAssignmentMemberValueInput, ShareGroupTargetAssignmentMetadataKey, ShareGroupTargetAssignmentMetadataKeyInput, ShareGroupTargetAssignmentMetadataValue, ShareGroupTargetAssignmentMetadataValueInput } from '../data/share-group-records.ts'
import type { ShareSnapshotKey, ShareSnapshotKeyInput, ShareSnapshotValue, ShareSnapshotValueInput, ShareUpdateKey, ShareUpdateKeyInput, ShareUpdateValue, ShareUpdateValueInput } from '../data/share-state.ts'
import type { StreamsGroupCurrentMemberAssignmentKey, StreamsGroupCurrentMemberAssignmentKeyInput, StreamsGroupCurrentMemberAssignmentValue, StreamsGroupCurrentMemberAssignmentValueInput, StreamsGroupMemberMetadataKey, StreamsGroupMemberMetadataKeyInput, StreamsGroupMemberMetadataValue, StreamsGroupMemberMetadataValueInput, StreamsGroupMetadataKey, StreamsGroupMetadataKeyInput, StreamsGroupMetadataValue, StreamsGroupMetadataValueInput, StreamsGroupTargetAssignmentMemberKey, StreamsGroupTargetAssignmentMemberKeyInput, StreamsGroupTargetAssignmentMemberValue, StreamsGroupTargetAssignmentMemberValueInput, StreamsGroupTargetAssignmentMetadataKey, StreamsGroupTargetAssignmentMetadataKeyInput, StreamsGroupTargetAssignmentMetadataValue, StreamsGroupTargetAssignmentMetadataValueInput, StreamsGroupTopologyKey, StreamsGroupTopologyKeyInput, StreamsGroupTopologyValue, StreamsGroupTopologyValueInput } from '../data/streams-group-records.ts'
import type { TransactionLogKey, TransactionLogKeyInput, TransactionLogValue, TransactionLogValueInput } from '../data/transaction-log.ts'
import type { AddOffsetsToTxnRequest, AddOffsetsToTxnRequestInput, AddOffsetsToTxnResponse, AddOffsetsToTxnResponseInput } from '../types/add-offsets-to-txn.ts'
import type { AddPartitionsToTxnRequest, AddPartitionsToTxnRequestInput, AddPartitionsToTxnResponse, AddPartitionsToTxnResponseInput } from '../types/add-partitions-to-txn.ts'
import type { AddRaftVoterRequest, AddRaftVoterRequestInput, AddRaftVoterResponse, AddRaftVoterResponseInput } from '../types/add-raft-voter.ts'
import type { AllocateProducerIdsRequest, AllocateProducerIdsRequestInput, AllocateProducerIdsResponse, AllocateProducerIdsResponseInput } from '../types/allocate-producer-ids.ts'
import type { AlterClientQuotasRequest, AlterClientQuotasRequestInput, AlterClientQuotasResponse, AlterClientQuotasResponseInput } from '../types/alter-client-quotas.ts'
import type { AlterConfigsRequest, AlterConfigsRequestInput, AlterConfigsResponse, AlterConfigsResponseInput } from '../types/alter-configs.ts'
import type { AlterPartitionReassignmentsRequest, AlterPartitionReassignmentsRequestInput, AlterPartitionReassignmentsResponse, AlterPartitionReassignmentsResponseInput } from '../types/alter-partition-reassignments.ts'
import type { AlterPartitionRequest, AlterPartitionRequestInput, AlterPartitionResponse, AlterPartitionResponseInput } from '../types/alter-partition.ts'
import type { AlterReplicaLogDirsRequest, AlterReplicaLogDirsRequestInput, AlterReplicaLogDirsResponse, AlterReplicaLogDirsResponseInput } from '../types/alter-replica-log-dirs.ts'
import type { AlterShareGroupOffsetsRequest, AlterShareGroupOffsetsRequestInput, AlterShareGroupOffsetsResponse, AlterShareGroupOffsetsResponseInput } from '../types/alter-share-group-offsets.ts'
import type { AlterUserScramCredentialsRequest, AlterUserScramCredentialsRequestInput, AlterUserScramCredentialsResponse, AlterUserScramCredentialsResponseInput } from '../types/alter-user-scram-credentials.ts'
import type { ApiVersionsRequest, ApiVersionsRequestInput, ApiVersionsResponse, ApiVersionsResponseInput } from '../types/api-versions.ts'
import type { AssignReplicasToDirsRequest, AssignReplicasToDirsRequestInput, AssignReplicasToDirsResponse, AssignReplicasToDirsResponseInput } from '../types/assign-replicas-to-dirs.ts'
import type { BeginQuorumEpochRequest, BeginQuorumEpochRequestInput, BeginQuorumEpochResponse, BeginQuorumEpochResponseInput } from '../types/begin-quorum-epoch.ts'
import type { BrokerHeartbeatRequest, BrokerHeartbeatRequestInput, BrokerHeartbeatResponse, BrokerHeartbeatResponseInput } from '../types/broker-heartbeat.ts'
import type { BrokerRegistrationRequest, BrokerRegistrationRequestInput, BrokerRegistrationResponse, BrokerRegistrationResponseInput } from '../types/broker-registration.ts'
import type { ConsumerGroupDescribeRequest, ConsumerGroupDescribeRequestInput, ConsumerGroupDescribeResponse, ConsumerGroupDescribeResponseInput } from '../types/consumer-group-describe.ts'
import type { ConsumerGroupHeartbeatRequest, ConsumerGroupHeartbeatRequestInput, ConsumerGroupHeartbeatResponse, ConsumerGroupHeartbeatResponseInput } from '../types/consumer-group-heartbeat.ts'
import type { ControllerRegistrationRequest, ControllerRegistrationRequestInput, ControllerRegistrationResponse, ControllerRegistrationResponseInput } from '../types/controller-registration.ts'
import type { CreateAclsRequest, CreateAclsRequestInput, CreateAclsResponse, CreateAclsResponseInput } from '../types/create-acls.ts'
import type { CreateDelegationTokenRequest, CreateDelegationTokenRequestInput, CreateDelegationTokenResponse, CreateDelegationTokenResponseInput } from '../types/create-delegation-token.ts'
import type { CreatePartitionsRequest, CreatePartitionsRequestInput, CreatePartitionsResponse, CreatePartitionsResponseInput } from '../types/create-partitions.ts'
import type { CreateTopicsRequest, CreateTopicsRequestInput, CreateTopicsResponse, CreateTopicsResponseInput } from '../types/create-topics.ts'
import type { DeleteAclsRequest, DeleteAclsRequestInput, DeleteAclsResponse, DeleteAclsResponseInput } from '../types/delete-acls.ts'
import type { DeleteGroupsRequest, DeleteGroupsRequestInput, DeleteGroupsResponse, DeleteGroupsResponseInput } from '../types/delete-groups.ts'
import type { DeleteRecordsRequest, DeleteRecordsRequestInput, DeleteRecordsResponse, DeleteRecordsResponseInput } from '../types/delete-records.ts'
import type { DeleteShareGroupOffsetsRequest, DeleteShareGroupOffsetsRequestInput, DeleteShareGroupOffsetsResponse, DeleteShareGroupOffsetsResponseInput } from '../types/delete-share-group-offsets.ts'
import type { DeleteShareGroupStateRequest, DeleteShareGroupStateRequestInput, DeleteShareGroupStateResponse, DeleteShareGroupStateResponseInput } from '../types/delete-share-group-state.ts'
import type { DeleteTopicsRequest, DeleteTopicsRequestInput, DeleteTopicsResponse, DeleteTopicsResponseInput } from '../types/delete-topics.ts'
import type { DescribeAclsRequest, DescribeAclsRequestInput, DescribeAclsResponse, DescribeAclsResponseInput } from '../types/describe-acls.ts'
import type { DescribeClientQuotasRequest, DescribeClientQuotasRequestInput, DescribeClientQuotasResponse, DescribeClientQuotasResponseInput } from '../types/describe-client-quotas.ts'
import type { DescribeClusterRequest, DescribeClusterRequestInput, DescribeClusterResponse, DescribeClusterResponseInput } from '../types/describe-cluster.ts'
import type { DescribeConfigsRequest, DescribeConfigsRequestInput, DescribeConfigsResponse, DescribeConfigsResponseInput } from '../types/describe-configs.ts'
import type { DescribeDelegationTokenRequest, DescribeDelegationTokenRequestInput, DescribeDelegationTokenResponse, DescribeDelegationTokenResponseInput } from '../types/describe-delegation-token.ts'
import type { DescribeGroupsRequest, DescribeGroupsRequestInput, DescribeGroupsResponse, DescribeGroupsResponseInput } from '../types/describe-groups.ts'
import type { DescribeLogDirsRequest, DescribeLogDirsRequestInput, DescribeLogDirsResponse, DescribeLogDirsResponseInput } from '../types/describe-log-dirs.ts'
import type { DescribeProducersRequest, DescribeProducersRequestInput, DescribeProducersResponse, DescribeProducersResponseInput } from '../types/describe-producers.ts'
import type { DescribeQuorumRequest, DescribeQuorumRequestInput, DescribeQuorumResponse, DescribeQuorumResponseInput } from '../types/describe-quorum.ts'
import type { DescribeShareGroupOffsetsRequest, DescribeShareGroupOffsetsRequestInput, DescribeShareGroupOffsetsResponse, DescribeShareGroupOffsetsResponseInput } from '../types/describe-share-group-offsets.ts'
import type { DescribeTopicPartitionsRequest, DescribeTopicPartitionsRequestInput, DescribeTopicPartitionsResponse, DescribeTopicPartitionsResponseInput } from '../types/describe-topic-partitions.ts'
import type { DescribeTransactionsRequest, DescribeTransactionsRequestInput, DescribeTransactionsResponse, DescribeTransactionsResponseInput } from '../types/describe-transactions.ts'
import type { DescribeUserScramCredentialsRequest, DescribeUserScramCredentialsRequestInput, DescribeUserScramCredentialsResponse, DescribeUserScramCredentialsResponseInput } from '../types/describe-user-scram-credentials.ts'
import type { ElectLeadersRequest, ElectLeadersRequestInput, ElectLeadersResponse, ElectLeadersResponseInput } from '../types/elect-leaders.ts'
import type { EndQuorumEpochRequest, EndQuorumEpochRequestInput, EndQuorumEpochResponse, EndQuorumEpochResponseInput } from '../types/end-quorum-epoch.ts'
import type { EndTxnRequest, EndTxnRequestInput, EndTxnResponse, EndTxnResponseInput } from '../types/end-txn.ts'
import type { EnvelopeRequest, EnvelopeRequestInput, EnvelopeResponse, EnvelopeResponseInput } from '../types/envelope.ts'
import type { ExpireDelegationTokenRequest, ExpireDelegationTokenRequestInput, ExpireDelegationTokenResponse, ExpireDelegationTokenResponseInput } from '../types/expire-delegation-token.ts'
import type { FetchSnapshotRequest, FetchSnapshotRequestInput, FetchSnapshotResponse, FetchSnapshotResponseInput } from '../types/fetch-snapshot.ts'
import type { FetchRequest, FetchRequestInput, FetchResponse, FetchResponseInput } from '../types/fetch.ts'
import type { FindCoordinatorRequest, FindCoordinatorRequestInput, FindCoordinatorResponse, FindCoordinatorResponseInput } from '../types/find-coordinator.ts'
import type { GetTelemetrySubscriptionsRequest, GetTelemetrySubscriptionsRequestInput, GetTelemetrySubscriptionsResponse, GetTelemetrySubscriptionsResponseInput } from '../types/get-telemetry-subscriptions.ts'
import type { RequestHeader, RequestHeaderInput, ResponseHeader, ResponseHeaderInput } from '../types/headers.ts'
import type { HeartbeatRequest, HeartbeatRequestInput, HeartbeatResponse, HeartbeatResponseInput } from '../types/heartbeat.ts'
import type { IncrementalAlterConfigsRequest, IncrementalAlterConfigsRequestInput, IncrementalAlterConfigsResponse, IncrementalAlterConfigsResponseInput } from '../types/incremental-alter-configs.ts'
import type { InitProducerIdRequest, InitProducerIdRequestInput, InitProducerIdResponse, InitProducerIdResponseInput } from '../types/init-producer-id.ts'
import type { InitializeShareGroupStateRequest, InitializeShareGroupStateRequestInput, InitializeShareGroupStateResponse, InitializeShareGroupStateResponseInput } from '../types/initialize-share-group-state.ts'
import type { JoinGroupRequest, JoinGroupRequestInput, JoinGroupResponse, JoinGroupResponseInput } from '../types/join-group.ts'
import type { LeaveGroupRequest, LeaveGroupRequestInput, LeaveGroupResponse, LeaveGroupResponseInput } from '../types/leave-group.ts'
import type { ListConfigResourcesRequest, ListConfigResourcesRequestInput, ListConfigResourcesResponse, ListConfigResourcesResponseInput } from '../types/list-config-resources.ts'
import type { ListGroupsRequest, ListGroupsRequestInput, ListGroupsResponse, ListGroupsResponseInput } from '../types/list-groups.ts'
import type { ListOffsetsRequest, ListOffsetsRequestInput, ListOffsetsResponse, ListOffsetsResponseInput } from '../types/list-offsets.ts'
import type { ListPartitionReassignmentsRequest, ListPartitionReassignmentsRequestInput, ListPartitionReassignmentsResponse, ListPartitionReassignmentsResponseInput } from '../types/list-partition-reassignments.ts'
import type { ListTransactionsRequest, ListTransactionsRequestInput, ListTransactionsResponse, ListTransactionsResponseInput } from '../types/list-transactions.ts'
import type { MetadataRequest, MetadataRequestInput, MetadataResponse, MetadataResponseInput } from '../types/metadata.ts'
import type { OffsetCommitRequest, OffsetCommitRequestInput, OffsetCommitResponse, OffsetCommitResponseInput } from '../types/offset-commit.ts'
import type { OffsetDeleteRequest, OffsetDeleteRequestInput, OffsetDeleteResponse, OffsetDeleteResponseInput } from '../types/offset-delete.ts'
import type { OffsetFetchRequest, OffsetFetchRequestInput, OffsetFetchResponse, OffsetFetchResponseInput } from '../types/offset-fetch.ts'
import type { OffsetForLeaderEpochRequest, OffsetForLeaderEpochRequestInput, OffsetForLeaderEpochResponse, OffsetForLeaderEpochResponseInput } from '../types/offset-for-leader-epoch.ts'
import type { ProduceRequest, ProduceRequestInput, ProduceResponse, ProduceResponseInput } from '../types/produce.ts'
import type { PushTelemetryRequest, PushTelemetryRequestInput, PushTelemetryResponse, PushTelemetryResponseInput } from '../types/push-telemetry.ts'
import type { ReadShareGroupStateSummaryRequest, ReadShareGroupStateSummaryRequestInput, ReadShareGroupStateSummaryResponse, ReadShareGroupStateSummaryResponseInput } from '../types/read-share-group-state-summary.ts'
import type { ReadShareGroupStateRequest, ReadShareGroupStateRequestInput, ReadShareGroupStateResponse, ReadShareGroupStateResponseInput } from '../types/read-share-group-state.ts'
import type { RemoveRaftVoterRequest, RemoveRaftVoterRequestInput, RemoveRaftVoterResponse, RemoveRaftVoterResponseInput } from '../types/remove-raft-voter.ts'
import type { RenewDelegationTokenRequest, RenewDelegationTokenRequestInput, RenewDelegationTokenResponse, RenewDelegationTokenResponseInput } from '../types/renew-delegation-token.ts'
import type { SaslAuthenticateRequest, SaslAuthenticateRequestInput, SaslAuthenticateResponse, SaslAuthenticateResponseInput } from '../types/sasl-authenticate.ts'
import type { SaslHandshakeRequest, SaslHandshakeRequestInput, SaslHandshakeResponse, SaslHandshakeResponseInput } from '../types/sasl-handshake.ts'
import type { ShareAcknowledgeRequest, ShareAcknowledgeRequestInput, ShareAcknowledgeResponse, ShareAcknowledgeResponseInput } from '../types/share-acknowledge.ts'
import type { ShareFetchRequest, ShareFetchRequestInput, ShareFetchResponse, ShareFetchResponseInput } from '../types/share-fetch.ts'
import type { ShareGroupDescribeRequest, ShareGroupDescribeRequestInput, ShareGroupDescribeResponse, ShareGroupDescribeResponseInput } from '../types/share-group-describe.ts'
import type { ShareGroupHeartbeatRequest, ShareGroupHeartbeatRequestInput, ShareGroupHeartbeatResponse, ShareGroupHeartbeatResponseInput } from '../types/share-group-heartbeat.ts'
import type { StreamsGroupDescribeRequest, StreamsGroupDescribeRequestInput, StreamsGroupDescribeResponse, StreamsGroupDescribeResponseInput } from '../types/streams-group-describe.ts'
import type { StreamsGroupHeartbeatRequest, StreamsGroupHeartbeatRequestInput, StreamsGroupHeartbeatResponse, StreamsGroupHeartbeatResponseInput } from '../types/streams-group-heartbeat.ts'
import type { SyncGroupRequest, SyncGroupRequestInput, SyncGroupResponse, SyncGroupResponseInput } from '../types/sync-group.ts'
import type { TxnOffsetCommitRequest, TxnOffsetCommitRequestInput, TxnOffsetCommitResponse, TxnOffsetCommitResponseInput } from '../types/txn-offset-commit.ts'
import type { UnregisterBrokerRequest, UnregisterBrokerRequestInput, UnregisterBrokerResponse, UnregisterBrokerResponseInput } from '../types/unregister-broker.ts'
import type { UpdateFeaturesRequest, UpdateFeaturesRequestInput, UpdateFeaturesResponse, UpdateFeaturesResponseInput } from '../types/update-features.ts'
import type { UpdateRaftVoterRequest, UpdateRaftVoterRequestInput, UpdateRaftVoterResponse, UpdateRaftVoterResponseInput } from '../types/update-raft-voter.ts'
import type { VoteRequest, VoteRequestInput, VoteResponse, VoteResponseInput } from '../types/vote.ts'
import type { WriteShareGroupStateRequest, WriteShareGroupStateRequestInput, WriteShareGroupStateResponse, WriteShareGroupStateResponseInput } from '../types/write-share-group-state.ts'
import type { WriteTxnMarkersRequest, WriteTxnMarkersRequestInput, WriteTxnMarkersResponse, WriteTxnMarkersResponseInput } from '../types/write-txn-markers.ts'

/** Every message by name: as decoded, and as the encoder takes it. */
export interface Messages {
  readonly RequestHeader: readonly [RequestHeader, RequestHeaderInput]
  readonly ResponseHeader: readonly [ResponseHeader, ResponseHeaderInput]
  readonly LegacyOffsetCommitKey: readonly [LegacyOffsetCommitKey, LegacyOffsetCommitKeyInput]
  readonly LegacyOffsetCommitValue: readonly [LegacyOffsetCommitValue, LegacyOffsetCommitValueInput]
  readonly OffsetCommitKey: readonly [OffsetCommitKey, OffsetCommitKeyInput]
  readonly OffsetCommitValue: readonly [OffsetCommitValue, OffsetCommitValueInput]
  readonly ConsumerGroupMetadataKey: readonly [ConsumerGroupMetadataKey, ConsumerGroupMetadataKeyInput]
  readonly ConsumerGroupMetadataValue: readonly [ConsumerGroupMetadataValue, ConsumerGroupMetadataValueInput]
  readonly ConsumerGroupPartitionMetadataKey: readonly [ConsumerGroupPartitionMetadataKey, ConsumerGroupPartitionMetadataKeyInput]
  readonly ConsumerGroupPartitionMetadataValue: readonly [ConsumerGroupPartitionMetadataValue, ConsumerGroupPartitionMetadataValueInput]
  readonly ConsumerGroupMemberMetadataKey: readonly [ConsumerGroupMemberMetadataKey, ConsumerGroupMemberMetadataKeyInput]
  readonly ConsumerGroupMemberMetadataValue: readonly [ConsumerGroupMemberMetadataValue, ConsumerGroupMemberMetadataValueInput]
  readonly ConsumerGroupTargetAssignmentMetadataKey: readonly [ConsumerGroupTargetAssignmentMetadataKey, ConsumerGroupTargetAssignmentMetadataKeyInput]
  readonly ConsumerGroupTargetAssignmentMetadataValue: readonly [ConsumerGroupTargetAssignmentMetadataValue, ConsumerGroupTargetAssignmentMetadataValueInput]
  readonly ConsumerGroupTargetAssignmentMemberKey: readonly [ConsumerGroupTargetAssignmentMemberKey, ConsumerGroupTargetAssignmentMemberKeyInput]
  readonly ConsumerGroupTargetAssignmentMemberValue: readonly [ConsumerGroupTargetAssignmentMemberValue, ConsumerGroupTargetAssignmentMemberValueInput]
  readonly ConsumerGroupCurrentMemberAssignmentKey: readonly [ConsumerGroupCurrentMemberAssignmentKey, ConsumerGroupCurrentMemberAssignmentKeyInput]
  readonly ConsumerGroupCurrentMemberAssignmentValue: readonly [ConsumerGroupCurrentMemberAssignmentValue, ConsumerGroupCurrentMemberAssignmentValueInput]
  readonly ConsumerGroupRegularExpressionKey: readonly [ConsumerGroupRegularExpressionKey, ConsumerGroupRegularExpressionKeyInput]
  readonly ConsumerGroupRegularExpressionValue: readonly [ConsumerGroupRegularExpressionValue, ConsumerGroupRegularExpressionValueInput]
  readonly ConsumerProtocolSubscription: readonly [ConsumerProtocolSubscription, ConsumerProtocolSubscriptionInput]
  readonly ConsumerProtocolAssignment: readonly [ConsumerProtocolAssignment, ConsumerProtocolAssignmentInput]
  readonly ControlRecordTypeSchema: readonly [ControlRecordTypeSchema, ControlRecordTypeSchemaInput]
  readonly EndTxnMarker: readonly [EndTxnMarker, EndTxnMarkerInput]
  readonly LeaderChangeMessage: readonly [LeaderChangeMessage, LeaderChangeMessageInput]
  readonly SnapshotHeaderRecord: readonly [SnapshotHeaderRecord, SnapshotHeaderRecordInput]
  readonly SnapshotFooterRecord: readonly [SnapshotFooterRecord, SnapshotFooterRecordInput]
  readonly KRaftVersionRecord: readonly [KRaftVersionRecord, KRaftVersionRecordInput]
  readonly VotersRecord: readonly [VotersRecord, VotersRecordInput]
  readonly GroupMetadataKey: readonly [GroupMetadataKey, GroupMetadataKeyInput]
  readonly GroupMetadataValue: readonly [GroupMetadataValue, GroupMetadataValueInput]
  readonly DefaultPrincipalData: readonly [DefaultPrincipalData, DefaultPrincipalDataInput]
  readonly QuorumStateData: readonly [QuorumStateData, QuorumStateDataInput]
  readonly ShareGroupMemberMetadataKey: readonly [ShareGroupMemberMetadataKey, ShareGroupMemberMetadataKeyInput]
  readonly ShareGroupMemberMetadataValue: readonly [ShareGroupMemberMetadataValue, ShareGroupMemberMetadataValueInput]
  readonly ShareGroupMetadataKey: readonly [ShareGroupMetadataKey, ShareGroupMetadataKeyInput]
  readonly ShareGroupMetadataValue: readonly [ShareGroupMetadataValue, ShareGroupMetadataValueInput]
  readonly ShareGroupTargetAssignmentMetadataKey: readonly [ShareGroupTargetAssignmentMetadataKey, ShareGroupTargetAssignmentMetadataKeyInput]
  readonly ShareGroupTargetAssignmentMetadataValue: readonly [ShareGroupTargetAssignmentMetadataValue, ShareGroupTargetAssignmentMetadataValueInput]
  readonly ShareGroupTargetAssignmentMemberKey: readonly [ShareGroupTargetAssignmentMemberKey, ShareGroupTargetAssignmentMemberKeyInput]
  readonly ShareGroupTargetAssignmentMemberValue: readonly [ShareGroupTargetAssignmentMemberValue, ShareGroupTargetAssignmentMemberValueInput]
  readonly ShareGroupCurrentMemberAssignmentKey: readonly [ShareGroupCurrentMemberAssignmentKey, ShareGroupCurrentMemberAssignmentKeyInput]
  readonly ShareGroupCurrentMemberAssignmentValue: readonly [ShareGroupCurrentMemberAssignmentValue, ShareGroupCurrentMemberAssignmentValueInput]
  readonly ShareGroupStatePartitionMetadataKey: readonly [ShareGroupStatePartitionMetadataKey, ShareGroupStatePartitionMetadataKeyInput]
  readonly ShareGroupStatePartitionMetadataValue: readonly [ShareGroupStatePartitionMetadataValue, ShareGroupStatePartitionMetadataValueInput]
  readonly ShareSnapshotKey: readonly [ShareSnapshotKey, ShareSnapshotKeyInput]
  readonly ShareSnapshotValue: readonly [ShareSnapshotValue, ShareSnapshotValueInput]
  readonly ShareUpdateKey: readonly [ShareUpdateKey, ShareUpdateKeyInput]
  readonly ShareUpdateValue: readonly [ShareUpdateValue, ShareUpdateValueInput]
  readonly StreamsGroupMetadataKey: readonly [StreamsGroupMetadataKey, StreamsGroupMetadataKeyInput]
  readonly StreamsGroupMetadataValue: readonly [StreamsGroupMetadataValue, StreamsGroupMetadataValueInput]
  readonly StreamsGroupMemberMetadataKey: readonly [StreamsGroupMemberMetadataKey, StreamsGroupMemberMetadataKeyInput]
  readonly StreamsGroupMemberMetadataValue: readonly [StreamsGroupMemberMetadataValue, StreamsGroupMemberMetadataValueInput]
  readonly StreamsGroupTopologyKey: readonly [StreamsGroupTopologyKey, StreamsGroupTopologyKeyInput]
  readonly StreamsGroupTopologyValue: readonly [StreamsGroupTopologyValue, StreamsGroupTopologyValueInput]
  readonly StreamsGroupTargetAssignmentMetadataKey: readonly [StreamsGroupTargetAssignmentMetadataKey, StreamsGroupTargetAssignmentMetadataKeyInput]
  readonly StreamsGroupTargetAssignmentMetadataValue: readonly [StreamsGroupTargetAssignmentMetadataValue, StreamsGroupTargetAssignmentMetadataValueInput]
  readonly StreamsGroupTargetAssignmentMemberKey: readonly [StreamsGroupTargetAssignmentMemberKey, StreamsGroupTargetAssignmentMemberKeyInput]
  readonly StreamsGroupTargetAssignmentMemberValue: readonly [StreamsGroupTargetAssignmentMemberValue, StreamsGroupTargetAssignmentMemberValueInput]
  readonly StreamsGroupCurrentMemberAssignmentKey: readonly [StreamsGroupCurrentMemberAssignmentKey, StreamsGroupCurrentMemberAssignmentKeyInput]
  readonly StreamsGroupCurrentMemberAssignmentValue: readonly [StreamsGroupCurrentMemberAssignmentValue, StreamsGroupCurrentMemberAssignmentValueInput]
  readonly TransactionLogKey: readonly [TransactionLogKey, TransactionLogKeyInput]
  readonly TransactionLogValue: readonly [TransactionLogValue, TransactionLogValueInput]
  readonly ProduceRequest: readonly [ProduceRequest, ProduceRequestInput]
  readonly ProduceResponse: readonly [ProduceResponse, ProduceResponseInput]
  readonly FetchRequest: readonly [FetchRequest, FetchRequestInput]
  readonly FetchResponse: readonly [FetchResponse, FetchResponseInput]
  readonly ListOffsetsRequest: readonly [ListOffsetsRequest, ListOffsetsRequestInput]
  readonly ListOffsetsResponse: readonly [ListOffsetsResponse, ListOffsetsResponseInput]
  readonly MetadataRequest: readonly [MetadataRequest, MetadataRequestInput]
  readonly MetadataResponse: readonly [MetadataResponse, MetadataResponseInput]
  readonly OffsetCommitRequest: readonly [OffsetCommitRequest, OffsetCommitRequestInput]
  readonly OffsetCommitResponse: readonly [OffsetCommitResponse, OffsetCommitResponseInput]
  readonly OffsetFetchRequest: readonly [OffsetFetchRequest, OffsetFetchRequestInput]
  readonly OffsetFetchResponse: readonly [OffsetFetchResponse, OffsetFetchResponseInput]
  readonly FindCoordinatorRequest: readonly [FindCoordinatorRequest, FindCoordinatorRequestInput]
  readonly FindCoordinatorResponse: readonly [FindCoordinatorResponse, FindCoordinatorResponseInput]
  readonly JoinGroupRequest: readonly [JoinGroupRequest, JoinGroupRequestInput]
  readonly JoinGroupResponse: readonly [JoinGroupResponse, JoinGroupResponseInput]
  readonly HeartbeatRequest: readonly [HeartbeatRequest, HeartbeatRequestInput]
  readonly HeartbeatResponse: readonly [HeartbeatResponse, HeartbeatResponseInput]
  readonly LeaveGroupRequest: readonly [LeaveGroupRequest, LeaveGroupRequestInput]
  readonly LeaveGroupResponse: readonly [LeaveGroupResponse, LeaveGroupResponseInput]
  readonly SyncGroupRequest: readonly [SyncGroupRequest, SyncGroupRequestInput]
  readonly SyncGroupResponse: readonly [SyncGroupResponse, SyncGroupResponseInput]
  readonly DescribeGroupsRequest: readonly [DescribeGroupsRequest, DescribeGroupsRequestInput]
  readonly DescribeGroupsResponse: readonly [DescribeGroupsResponse, DescribeGroupsResponseInput]
  readonly ListGroupsRequest: readonly [ListGroupsRequest, ListGroupsRequestInput]
  readonly ListGroupsResponse: readonly [ListGroupsResponse, ListGroupsResponseInput]
  readonly SaslHandshakeRequest: readonly [SaslHandshakeRequest, SaslHandshakeRequestInput]
  readonly SaslHandshakeResponse: readonly [SaslHandshakeResponse, SaslHandshakeResponseInput]
  readonly ApiVersionsRequest: readonly [ApiVersionsRequest, ApiVersionsRequestInput]
  readonly ApiVersionsResponse: readonly [ApiVersionsResponse, ApiVersionsResponseInput]
  readonly CreateTopicsRequest: readonly [CreateTopicsRequest, CreateTopicsRequestInput]
  readonly CreateTopicsResponse: readonly [CreateTopicsResponse, CreateTopicsResponseInput]
  readonly DeleteTopicsRequest: readonly [DeleteTopicsRequest, DeleteTopicsRequestInput]
  readonly DeleteTopicsResponse: readonly [DeleteTopicsResponse, DeleteTopicsResponseInput]
  readonly DeleteRecordsRequest: readonly [DeleteRecordsRequest, DeleteRecordsRequestInput]
  readonly DeleteRecordsResponse: readonly [DeleteRecordsResponse, DeleteRecordsResponseInput]
  readonly InitProducerIdRequest: readonly [InitProducerIdRequest, InitProducerIdRequestInput]
  readonly InitProducerIdResponse: readonly [InitProducerIdResponse, InitProducerIdResponseInput]
  readonly OffsetForLeaderEpochRequest: readonly [OffsetForLeaderEpochRequest, OffsetForLeaderEpochRequestInput]
  readonly OffsetForLeaderEpochResponse: readonly [OffsetForLeaderEpochResponse, OffsetForLeaderEpochResponseInput]
  readonly AddPartitionsToTxnRequest: readonly [AddPartitionsToTxnRequest, AddPartitionsToTxnRequestInput]
  readonly AddPartitionsToTxnResponse: readonly [AddPartitionsToTxnResponse, AddPartitionsToTxnResponseInput]
  readonly AddOffsetsToTxnRequest: readonly [AddOffsetsToTxnRequest, AddOffsetsToTxnRequestInput]
  readonly AddOffsetsToTxnResponse: readonly [AddOffsetsToTxnResponse, AddOffsetsToTxnResponseInput]
  readonly EndTxnRequest: readonly [EndTxnRequest, EndTxnRequestInput]
  readonly EndTxnResponse: readonly [EndTxnResponse, EndTxnResponseInput]
  readonly WriteTxnMarkersRequest: readonly [WriteTxnMarkersRequest, WriteTxnMarkersRequestInput]
  readonly WriteTxnMarkersResponse: readonly [WriteTxnMarkersResponse, WriteTxnMarkersResponseInput]
  readonly TxnOffsetCommitRequest: readonly [TxnOffsetCommitRequest, TxnOffsetCommitRequestInput]
  readonly TxnOffsetCommitResponse: readonly [TxnOffsetCommitResponse, TxnOffsetCommitResponseInput]
  readonly DescribeAclsRequest: readonly [DescribeAclsRequest, DescribeAclsRequestInput]
  readonly DescribeAclsResponse: readonly [DescribeAclsResponse, DescribeAclsResponseInput]
  readonly CreateAclsRequest: readonly [CreateAclsRequest, CreateAclsRequestInput]
  readonly CreateAclsResponse: readonly [CreateAclsResponse, CreateAclsResponseInput]
  readonly DeleteAclsRequest: readonly [DeleteAclsRequest, DeleteAclsRequestInput]
  readonly DeleteAclsResponse: readonly [DeleteAclsResponse, DeleteAclsResponseInput]
  readonly DescribeConfigsRequest: readonly [DescribeConfigsRequest, DescribeConfigsRequestInput]
  readonly DescribeConfigsResponse: readonly [DescribeConfigsResponse, DescribeConfigsResponseInput]
  readonly AlterConfigsRequest: readonly [AlterConfigsRequest, AlterConfigsRequestInput]
  readonly AlterConfigsResponse: readonly [AlterConfigsResponse, AlterConfigsResponseInput]
  readonly AlterReplicaLogDirsRequest: readonly [AlterReplicaLogDirsRequest, AlterReplicaLogDirsRequestInput]
  readonly AlterReplicaLogDirsResponse: readonly [AlterReplicaLogDirsResponse, AlterReplicaLogDirsResponseInput]
  readonly DescribeLogDirsRequest: readonly [DescribeLogDirsRequest, DescribeLogDirsRequestInput]
  readonly DescribeLogDirsResponse: readonly [DescribeLogDirsResponse, DescribeLogDirsResponseInput]
  readonly SaslAuthenticateRequest: readonly [SaslAuthenticateRequest, SaslAuthenticateRequestInput]
  readonly SaslAuthenticateResponse: readonly [SaslAuthenticateResponse, SaslAuthenticateResponseInput]
  readonly CreatePartitionsRequest: readonly [CreatePartitionsRequest, CreatePartitionsRequestInput]
  readonly CreatePartitionsResponse: readonly [CreatePartitionsResponse, CreatePartitionsResponseInput]
  readonly CreateDelegationTokenRequest: readonly [CreateDelegationTokenRequest, CreateDelegationTokenRequestInput]
  readonly CreateDelegationTokenResponse: readonly [CreateDelegationTokenResponse, CreateDelegationTokenResponseInput]
  readonly RenewDelegationTokenRequest: readonly [RenewDelegationTokenRequest, RenewDelegationTokenRequestInput]
  readonly RenewDelegationTokenResponse: readonly [RenewDelegationTokenResponse, RenewDelegationTokenResponseInput]
  readonly ExpireDelegationTokenRequest: readonly [ExpireDelegationTokenRequest, ExpireDelegationTokenRequestInput]
  readonly ExpireDelegationTokenResponse: readonly [ExpireDelegationTokenResponse, ExpireDelegationTokenResponseInput]
  readonly DescribeDelegationTokenRequest: readonly [DescribeDelegationTokenRequest, DescribeDelegationTokenRequestInput]
  readonly DescribeDelegationTokenResponse: readonly [DescribeDelegationTokenResponse, DescribeDelegationTokenResponseInput]
  readonly DeleteGroupsRequest: readonly [DeleteGroupsRequest, DeleteGroupsRequestInput]
  readonly DeleteGroupsResponse: readonly [DeleteGroupsResponse, DeleteGroupsResponseInput]
  readonly ElectLeadersRequest: readonly [ElectLeadersRequest, ElectLeadersRequestInput]
  readonly ElectLeadersResponse: readonly [ElectLeadersResponse, ElectLeadersResponseInput]
  readonly IncrementalAlterConfigsRequest: readonly [IncrementalAlterConfigsRequest, IncrementalAlterConfigsRequestInput]
  readonly IncrementalAlterConfigsResponse: readonly [IncrementalAlterConfigsResponse, IncrementalAlterConfigsResponseInput]
  readonly AlterPartitionReassignmentsRequest: readonly [AlterPartitionReassignmentsRequest, AlterPartitionReassignmentsRequestInput]
  readonly AlterPartitionReassignmentsResponse: readonly [AlterPartitionReassignmentsResponse, AlterPartitionReassignmentsResponseInput]
  readonly ListPartitionReassignmentsRequest: readonly [ListPartitionReassignmentsRequest, ListPartitionReassignmentsRequestInput]
  readonly ListPartitionReassignmentsResponse: readonly [ListPartitionReassignmentsResponse, ListPartitionReassignmentsResponseInput]
  readonly OffsetDeleteRequest: readonly [OffsetDeleteRequest, OffsetDeleteRequestInput]
  readonly OffsetDeleteResponse: readonly [OffsetDeleteResponse, OffsetDeleteResponseInput]
  readonly DescribeClientQuotasRequest: readonly [DescribeClientQuotasRequest, DescribeClientQuotasRequestInput]
  readonly DescribeClientQuotasResponse: readonly [DescribeClientQuotasResponse, DescribeClientQuotasResponseInput]
  readonly AlterClientQuotasRequest: readonly [AlterClientQuotasRequest, AlterClientQuotasRequestInput]
  readonly AlterClientQuotasResponse: readonly [AlterClientQuotasResponse, AlterClientQuotasResponseInput]
  readonly DescribeUserScramCredentialsRequest: readonly [DescribeUserScramCredentialsRequest, DescribeUserScramCredentialsRequestInput]
  readonly DescribeUserScramCredentialsResponse: readonly [DescribeUserScramCredentialsResponse, DescribeUserScramCredentialsResponseInput]
  readonly AlterUserScramCredentialsRequest: readonly [AlterUserScramCredentialsRequest, AlterUserScramCredentialsRequestInput]
  readonly AlterUserScramCredentialsResponse: readonly [AlterUserScramCredentialsResponse, AlterUserScramCredentialsResponseInput]
  readonly VoteRequest: readonly [VoteRequest, VoteRequestInput]
  readonly VoteResponse: readonly [VoteResponse, VoteResponseInput]
  readonly BeginQuorumEpochRequest: readonly [BeginQuorumEpochRequest, BeginQuorumEpochRequestInput]
  readonly BeginQuorumEpochResponse: readonly [BeginQuorumEpochResponse, BeginQuorumEpochResponseInput]
  readonly EndQuorumEpochRequest: readonly [EndQuorumEpochRequest, EndQuorumEpochRequestInput]
  readonly EndQuorumEpochResponse: readonly [EndQuorumEpochResponse, EndQuorumEpochResponseInput]
  readonly DescribeQuorumRequest: readonly [DescribeQuorumRequest, DescribeQuorumRequestInput]
  readonly DescribeQuorumResponse: readonly [DescribeQuorumResponse, DescribeQuorumResponseInput]
  readonly AlterPartitionRequest: readonly [AlterPartitionRequest, AlterPartitionRequestInput]
  readonly AlterPartitionResponse: readonly [AlterPartitionResponse, AlterPartitionResponseInput]
  readonly UpdateFeaturesRequest: readonly [UpdateFeaturesRequest, UpdateFeaturesRequestInput]
  readonly UpdateFeaturesResponse: readonly [UpdateFeaturesResponse, UpdateFeaturesResponseInput]
  readonly EnvelopeRequest: readonly [EnvelopeRequest, EnvelopeRequestInput]
  readonly EnvelopeResponse: readonly [EnvelopeResponse, EnvelopeResponseInput]
  readonly FetchSnapshotRequest: readonly [FetchSnapshotRequest, FetchSnapshotRequestInput]
  readonly FetchSnapshotResponse: readonly [FetchSnapshotResponse, FetchSnapshotResponseInput]
  readonly DescribeClusterRequest: readonly [DescribeClusterRequest, DescribeClusterRequestInput]
  readonly DescribeClusterResponse: readonly [DescribeClusterResponse, DescribeClusterResponseInput]
  readonly DescribeProducersRequest: readonly [DescribeProducersRequest, DescribeProducersRequestInput]
  readonly DescribeProducersResponse: readonly [DescribeProducersResponse, DescribeProducersResponseInput]
  readonly BrokerRegistrationRequest: readonly [BrokerRegistrationRequest, BrokerRegistrationRequestInput]
  readonly BrokerRegistrationResponse: readonly [BrokerRegistrationResponse, BrokerRegistrationResponseInput]
  readonly BrokerHeartbeatRequest: readonly [BrokerHeartbeatRequest, BrokerHeartbeatRequestInput]
  readonly BrokerHeartbeatResponse: readonly [BrokerHeartbeatResponse, BrokerHeartbeatResponseInput]
  readonly UnregisterBrokerRequest: readonly [UnregisterBrokerRequest, UnregisterBrokerRequestInput]
  readonly UnregisterBrokerResponse: readonly [UnregisterBrokerResponse, UnregisterBrokerResponseInput]
  readonly DescribeTransactionsRequest: readonly [DescribeTransactionsRequest, DescribeTransactionsRequestInput]
  readonly DescribeTransactionsResponse: readonly [DescribeTransactionsResponse, DescribeTransactionsResponseInput]
  readonly ListTransactionsRequest: readonly [ListTransactionsRequest, ListTransactionsRequestInput]
  readonly ListTransactionsResponse: readonly [ListTransactionsResponse, ListTransactionsResponseInput]
  readonly AllocateProducerIdsRequest: readonly [AllocateProducerIdsRequest, AllocateProducerIdsRequestInput]
  readonly AllocateProducerIdsResponse: readonly [AllocateProducerIdsResponse, AllocateProducerIdsResponseInput]
  readonly ConsumerGroupHeartbeatRequest: readonly [ConsumerGroupHeartbeatRequest, ConsumerGroupHeartbeatRequestInput]
  readonly ConsumerGroupHeartbeatResponse: readonly [ConsumerGroupHeartbeatResponse, ConsumerGroupHeartbeatResponseInput]
  readonly ConsumerGroupDescribeRequest: readonly [ConsumerGroupDescribeRequest, ConsumerGroupDescribeRequestInput]
  readonly ConsumerGroupDescribeResponse: readonly [ConsumerGroupDescribeResponse, ConsumerGroupDescribeResponseInput]
  readonly ControllerRegistrationRequest: readonly [ControllerRegistrationRequest, ControllerRegistrationRequestInput]
  readonly ControllerRegistrationResponse: readonly [ControllerRegistrationResponse, ControllerRegistrationResponseInput]
  readonly GetTelemetrySubscriptionsRequest: readonly [GetTelemetrySubscriptionsRequest, GetTelemetrySubscriptionsRequestInput]
  readonly GetTelemetrySubscriptionsResponse: readonly [GetTelemetrySubscriptionsResponse, GetTelemetrySubscriptionsResponseInput]
  readonly PushTelemetryRequest: readonly [PushTelemetryRequest, PushTelemetryRequestInput]
  readonly PushTelemetryResponse: readonly [PushTelemetryResponse, PushTelemetryResponseInput]
  readonly AssignReplicasToDirsRequest: readonly [AssignReplicasToDirsRequest, AssignReplicasToDirsRequestInput]
  readonly AssignReplicasToDirsResponse: readonly [AssignReplicasToDirsResponse, AssignReplicasToDirsResponseInput]
  readonly ListConfigResourcesRequest: readonly [ListConfigResourcesRequest, ListConfigResourcesRequestInput]
  readonly ListConfigResourcesResponse: readonly [ListConfigResourcesResponse, ListConfigResourcesResponseInput]
  readonly DescribeTopicPartitionsRequest: readonly [DescribeTopicPartitionsRequest, DescribeTopicPartitionsRequestInput]
  readonly DescribeTopicPartitionsResponse: readonly [DescribeTopicPartitionsResponse, DescribeTopicPartitionsResponseInput]
  readonly ShareGroupHeartbeatRequest: readonly [ShareGroupHeartbeatRequest, ShareGroupHeartbeatRequestInput]
  readonly ShareGroupHeartbeatResponse: readonly [ShareGroupHeartbeatResponse, ShareGroupHeartbeatResponseInput]
  readonly ShareGroupDescribeRequest: readonly [ShareGroupDescribeRequest, ShareGroupDescribeRequestInput]
  readonly ShareGroupDescribeResponse: readonly [ShareGroupDescribeResponse, ShareGroupDescribeResponseInput]
  readonly ShareFetchRequest: readonly [ShareFetchRequest, ShareFetchRequestInput]
  readonly ShareFetchResponse: readonly [ShareFetchResponse, ShareFetchResponseInput]
  readonly ShareAcknowledgeRequest: readonly [ShareAcknowledgeRequest, ShareAcknowledgeRequestInput]
  readonly ShareAcknowledgeResponse: readonly [ShareAcknowledgeResponse, ShareAcknowledgeResponseInput]
  readonly AddRaftVoterRequest: readonly [AddRaftVoterRequest, AddRaftVoterRequestInput]
  readonly AddRaftVoterResponse: readonly [AddRaftVoterResponse, AddRaftVoterResponseInput]
  readonly RemoveRaftVoterRequest: readonly [RemoveRaftVoterRequest, RemoveRaftVoterRequestInput]
  readonly RemoveRaftVoterResponse: readonly [RemoveRaftVoterResponse, RemoveRaftVoterResponseInput]
  readonly UpdateRaftVoterRequest: readonly [UpdateRaftVoterRequest, UpdateRaftVoterRequestInput]
  readonly UpdateRaftVoterResponse: readonly [UpdateRaftVoterResponse, UpdateRaftVoterResponseInput]
  readonly InitializeShareGroupStateRequest: readonly [InitializeShareGroupStateRequest, InitializeShareGroupStateRequestInput]
  readonly InitializeShareGroupStateResponse: readonly [InitializeShareGroupStateResponse, InitializeShareGroupStateResponseInput]
  readonly ReadShareGroupStateRequest: readonly [ReadShareGroupStateRequest, ReadShareGroupStateRequestInput]
  readonly ReadShareGroupStateResponse: readonly [ReadShareGroupStateResponse, ReadShareGroupStateResponseInput]
  readonly WriteShareGroupStateRequest: readonly [WriteShareGroupStateRequest, WriteShareGroupStateRequestInput]
  readonly WriteShareGroupStateResponse: readonly [WriteShareGroupStateResponse, WriteShareGroupStateResponseInput]
  readonly DeleteShareGroupStateRequest: readonly [DeleteShareGroupStateRequest, DeleteShareGroupStateRequestInput]
  readonly DeleteShareGroupStateResponse: readonly [DeleteShareGroupStateResponse, DeleteShareGroupStateResponseInput]
  readonly ReadShareGroupStateSummaryRequest: readonly [ReadShareGroupStateSummaryRequest, ReadShareGroupStateSummaryRequestInput]
  readonly ReadShareGroupStateSummaryResponse: readonly [ReadShareGroupStateSummaryResponse, ReadShareGroupStateSummaryResponseInput]
  readonly StreamsGroupHeartbeatRequest: readonly [StreamsGroupHeartbeatRequest, StreamsGroupHeartbeatRequestInput]
  readonly StreamsGroupHeartbeatResponse: readonly [StreamsGroupHeartbeatResponse, StreamsGroupHeartbeatResponseInput]
  readonly StreamsGroupDescribeRequest: readonly [StreamsGroupDescribeRequest, StreamsGroupDescribeRequestInput]
  readonly StreamsGroupDescribeResponse: readonly [StreamsGroupDescribeResponse, StreamsGroupDescribeResponseInput]
  readonly DescribeShareGroupOffsetsRequest: readonly [DescribeShareGroupOffsetsRequest, DescribeShareGroupOffsetsRequestInput]
  readonly DescribeShareGroupOffsetsResponse: readonly [DescribeShareGroupOffsetsResponse, DescribeShareGroupOffsetsResponseInput]
  readonly AlterShareGroupOffsetsRequest: readonly [AlterShareGroupOffsetsRequest, AlterShareGroupOffsetsRequestInput]
  readonly AlterShareGroupOffsetsResponse: readonly [AlterShareGroupOffsetsResponse, AlterShareGroupOffsetsResponseInput]
  readonly DeleteShareGroupOffsetsRequest: readonly [DeleteShareGroupOffsetsRequest, DeleteShareGroupOffsetsRequestInput]
  readonly DeleteShareGroupOffsetsResponse: readonly [DeleteShareGroupOffsetsResponse, DeleteShareGroupOffsetsResponseInput]
}

/** Loads the facts of a message; each module only when it is asked for. */
export const factsByName: Readonly<Record<keyof Messages, () => Promise<MessageFacts>>> = {
  RequestHeader: async () => (await import('./headers.ts')).RequestHeader,
  ResponseHeader: async () => (await import('./headers.ts')).ResponseHeader,
  LegacyOffsetCommitKey: async () => (await import('./committed-offsets.ts')).LegacyOffsetCommitKey,
  LegacyOffsetCommitValue: async () => (await import('./committed-offsets.ts')).LegacyOffsetCommitValue,
  OffsetCommitKey: async () => (await import('./committed-offsets.ts')).OffsetCommitKey,
  OffsetCommitValue: async () => (await import('./committed-offsets.ts')).OffsetCommitValue,
  ConsumerGroupMetadataKey: async () => (await import('./consumer-group-records.ts')).ConsumerGroupMetadataKey,
  ConsumerGroupMetadataValue: async () => (await import('./consumer-group-records.ts')).ConsumerGroupMetadataValue,
  ConsumerGroupPartitionMetadataKey: async () => (await import('./consumer-group-records.ts')).ConsumerGroupPartitionMetadataKey,
  ConsumerGroupPartitionMetadataValue: async () => (await import('./consumer-group-records.ts')).ConsumerGroupPartitionMetadataValue,
  ConsumerGroupMemberMetadataKey: async () => (await import('./consumer-group-records.ts')).ConsumerGroupMemberMetadataKey,
  ConsumerGroupMemberMetadataValue: async () => (await import('./consumer-group-records.ts')).ConsumerGroupMemberMetadataValue,
  ConsumerGroupTargetAssignmentMetadataKey: async () => (await import('./consumer-group-records.ts')).ConsumerGroupTargetAssignmentMetadataKey,
  ConsumerGroupTargetAssignmentMetadataValue: async () => (await import('./consumer-group-records.ts')).ConsumerGroupTargetAssignmentMetadataValue,
  ConsumerGroupTargetAssignmentMemberKey: async () => (await import('./consumer-group-records.ts')).ConsumerGroupTargetAssignmentMemberKey,
  ConsumerGroupTargetAssignmentMemberValue: async () => (await import('./consumer-group-records.ts')).ConsumerGroupTargetAssignmentMemberValue,
  ConsumerGroupCurrentMemberAssignmentKey: async () => (await import('./consumer-group-records.ts')).ConsumerGroupCurrentMemberAssignmentKey,
  ConsumerGroupCurrentMemberAssignmentValue: async () => (await import('./consumer-group-records.ts')).ConsumerGroupCurrentMemberAssignmentValue,
  ConsumerGroupRegularExpressionKey: async () => (await import('./consumer-group-records.ts')).ConsumerGroupRegularExpressionKey,
  ConsumerGroupRegularExpressionValue: async () => (await import('./consumer-group-records.ts')).ConsumerGroupRegularExpressionValue,
  ConsumerProtocolSubscription: async () => (await import('./consumer-protocol.ts')).ConsumerProtocolSubscription,
  ConsumerProtocolAssignment: async () => (await import('./consumer-protocol.ts')).ConsumerProtocolAssignment,
  ControlRecordTypeSchema: async () => (await import('./control-records.ts')).ControlRecordTypeSchema,
  EndTxnMarker: async () => (await import('./control-records.ts')).EndTxnMarker,
  LeaderChangeMessage: async () => (await import('./control-records.ts')).LeaderChangeMessage,
  SnapshotHeaderRecord: async () => (await import('./control-records.ts')).SnapshotHeaderRecord,
  SnapshotFooterRecord: async () => (await import('./control-records.ts')).SnapshotFooterRecord,
  KRaftVersionRecord: async () => (await import('./control-records.ts')).KRaftVersionRecord,
  VotersRecord: async () => (await import('./control-records.ts')).VotersRecord,
  GroupMetadataKey: async () => (await import('./group-metadata.ts')).GroupMetadataKey,
  GroupMetadataValue: async () => (await import('./group-metadata.ts')).GroupMetadataValue,
  DefaultPrincipalData: async () => (await import('./principal.ts')).DefaultPrincipalData,
  QuorumStateData: async () => (await import('./quorum-state.ts')).QuorumStateData,
  ShareGroupMemberMetadataKey: async () => (await import('./share-group-records.ts')).ShareGroupMemberMetadataKey,
  ShareGroupMemberMetadataValue: async () => (await import('./share-group-records.ts')).ShareGroupMemberMetadataValue,
  ShareGroupMetadataKey: async () => (await import('./share-group-records.ts')).ShareGroupMetadataKey,
  ShareGroupMetadataValue: async () => (await import('./share-group-records.ts')).ShareGroupMetadataValue,
  ShareGroupTargetAssignmentMetadataKey: async () => (await import('./share-group-records.ts')).ShareGroupTargetAssignmentMetadataKey,
  ShareGroupTargetAssignmentMetadataValue: async () => (await import('./share-group-records.ts')).ShareGroupTargetAssignmentMetadataValue,
  ShareGroupTargetAssignmentMemberKey: async () => (await import('./share-group-records.ts')).ShareGroupTargetAssignmentMemberKey,
  ShareGroupTargetAssignmentMemberValue: async () => (await import('./share-group-records.ts')).ShareGroupTargetAssignmentMemberValue,
  ShareGroupCurrentMemberAssignmentKey: async () => (await import('./share-group-records.ts')).ShareGroupCurrentMemberAssignmentKey,
  ShareGroupCurrentMemberAssignmentValue: async () => (await import('./share-group-records.ts')).ShareGroupCurrentMemberAssignmentValue,
  ShareGroupStatePartitionMetadataKey: async () => (await import('./share-group-records.ts')).ShareGroupStatePartitionMetadataKey,
  ShareGroupStatePartitionMetadataValue: async () => (await import('./share-group-records.ts')).ShareGroupStatePartitionMetadataValue,
  ShareSnapshotKey: async () => (await import('./share-state.ts')).ShareSnapshotKey,
  ShareSnapshotValue: async () => (await import('./share-state.ts')).ShareSnapshotValue,
  ShareUpdateKey: async () => (await import('./share-state.ts')).ShareUpdateKey,
  ShareUpdateValue: async () => (await import('./share-state.ts')).ShareUpdateValue,
  StreamsGroupMetadataKey: async () => (await import('./streams-group-records.ts')).StreamsGroupMetadataKey,
  StreamsGroupMetadataValue: async () => (await import('./streams-group-records.ts')).StreamsGroupMetadataValue,
  StreamsGroupMemberMetadataKey: async () => (await import('./streams-group-records.ts')).StreamsGroupMemberMetadataKey,
  StreamsGroupMemberMetadataValue: async () => (await import('./streams-group-records.ts')).StreamsGroupMemberMetadataValue,
  StreamsGroupTopologyKey: async () => (await import('./streams-group-records.ts')).StreamsGroupTopologyKey,
  StreamsGroupTopologyValue: async () => (await import('./streams-group-records.ts')).StreamsGroupTopologyValue,
  StreamsGroupTargetAssignmentMetadataKey: async () => (await import('./streams-group-records.ts')).StreamsGroupTargetAssignmentMetadataKey,
  StreamsGroupTargetAssignmentMetadataValue: async () => (await import('./streams-group-records.ts')).StreamsGroupTargetAssignmentMetadataValue,
  StreamsGroupTargetAssignmentMemberKey: async () => (await import('./streams-group-records.ts')).StreamsGroupTargetAssignmentMemberKey,
  StreamsGroupTargetAssignmentMemberValue: async () => (await import('./streams-group-records.ts')).StreamsGroupTargetAssignmentMemberValue,
  StreamsGroupCurrentMemberAssignmentKey: async () => (await import('./streams-group-records.ts')).StreamsGroupCurrentMemberAssignmentKey,
  StreamsGroupCurrentMemberAssignmentValue: async () => (await import('./streams-group-records.ts')).StreamsGroupCurrentMemberAssignmentValue,
  TransactionLogKey: async () => (await import('./transaction-log.ts')).TransactionLogKey,
  TransactionLogValue: async () => (await import('./transaction-log.ts')).TransactionLogValue,
  ProduceRequest: async () => (await import('./produce.ts')).ProduceRequest,
  ProduceResponse: async () => (await import('./produce.ts')).ProduceResponse,
  FetchRequest: async () => (await import('./fetch.ts')).FetchRequest,
  FetchResponse: async () => (await import('./fetch.ts')).FetchResponse,
  ListOffsetsRequest: async () => (await import('./list-offsets.ts')).ListOffsetsRequest,
  ListOffsetsResponse: async () => (await import('./list-offsets.ts')).ListOffsetsResponse,
  MetadataRequest: async () => (await import('./metadata.ts')).MetadataRequest,
  MetadataResponse: async () => (await import('./metadata.ts')).MetadataResponse,
  OffsetCommitRequest: async () => (await import('./offset-commit.ts')).OffsetCommitRequest,
  OffsetCommitResponse: async () => (await import('./offset-commit.ts')).OffsetCommitResponse,
  OffsetFetchRequest: async () => (await import('./offset-fetch.ts')).OffsetFetchRequest,
  OffsetFetchResponse: async () => (await import('./offset-fetch.ts')).OffsetFetchResponse,
  FindCoordinatorRequest: async () => (await import('./find-coordinator.ts')).FindCoordinatorRequest,
  FindCoordinatorResponse: async () => (await import('./find-coordinator.ts')).FindCoordinatorResponse,
  JoinGroupRequest: async () => (await import('./join-group.ts')).JoinGroupRequest,
  JoinGroupResponse: async () => (await import('./join-group.ts')).JoinGroupResponse,
  HeartbeatRequest: async () => (await import('./heartbeat.ts')).HeartbeatRequest,
  HeartbeatResponse: async () => (await import('./heartbeat.ts')).HeartbeatResponse,
  LeaveGroupRequest: async () => (await import('./leave-group.ts')).LeaveGroupRequest,
  LeaveGroupResponse: async () => (await import('./leave-group.ts')).LeaveGroupResponse,
  SyncGroupRequest: async () => (await import('./sync-group.ts')).SyncGroupRequest,
  SyncGroupResponse: async () => (await import('./sync-group.ts')).SyncGroupResponse,
  DescribeGroupsRequest: async () => (await import('./describe-groups.ts')).DescribeGroupsRequest,
  DescribeGroupsResponse: async () => (await import('./describe-groups.ts')).DescribeGroupsResponse,
  ListGroupsRequest: async () => (await import('./list-groups.ts')).ListGroupsRequest,
  ListGroupsResponse: async () => (await import('./list-groups.ts')).ListGroupsResponse,
  SaslHandshakeRequest: async () => (await import('./sasl-handshake.ts')).SaslHandshakeRequest,
  SaslHandshakeResponse: async () => (await import('./sasl-handshake.ts')).SaslHandshakeResponse,
  ApiVersionsRequest: async () => (await import('./api-versions.ts')).ApiVersionsRequest,
  ApiVersionsResponse: async () => (await import('./api-versions.ts')).ApiVersionsResponse,
  CreateTopicsRequest: async () => (await import('./create-topics.ts')).CreateTopicsRequest,
  CreateTopicsResponse: async () => (await import('./create-topics.ts')).CreateTopicsResponse,
  DeleteTopicsRequest: async () => (await import('./delete-topics.ts')).DeleteTopicsRequest,
  DeleteTopicsResponse: async () => (await import('./delete-topics.ts')).DeleteTopicsResponse,
  DeleteRecordsRequest: async () => (await import('./delete-records.ts')).DeleteRecordsRequest,
  DeleteRecordsResponse: async () => (await import('./delete-records.ts')).DeleteRecordsResponse,
  InitProducerIdRequest: async () => (await import('./init-producer-id.ts')).InitProducerIdRequest,
  InitProducerIdResponse: async () => (await import('./init-producer-id.ts')).InitProducerIdResponse,
  OffsetForLeaderEpochRequest: async () => (await import('./offset-for-leader-epoch.ts')).OffsetForLeaderEpochRequest,
  OffsetForLeaderEpochResponse: async () => (await import('./offset-for-leader-epoch.ts')).OffsetForLeaderEpochResponse,
  AddPartitionsToTxnRequest: async () => (await import('./add-partitions-to-txn.ts')).AddPartitionsToTxnRequest,
  AddPartitionsToTxnResponse: async () => (await import('./add-partitions-to-txn.ts')).AddPartitionsToTxnResponse,
  AddOffsetsToTxnRequest: async () => (await import('./add-offsets-to-txn.ts')).AddOffsetsToTxnRequest,
  AddOffsetsToTxnResponse: async () => (await import('./add-offsets-to-txn.ts')).AddOffsetsToTxnResponse,
  EndTxnRequest: async () => (await import('./end-txn.ts')).EndTxnRequest,
  EndTxnResponse: async () => (await import('./end-txn.ts')).EndTxnResponse,
  WriteTxnMarkersRequest: async () => (await import('./write-txn-markers.ts')).WriteTxnMarkersRequest,
  WriteTxnMarkersResponse: async () => (await import('./write-txn-markers.ts')).WriteTxnMarkersResponse,
  TxnOffsetCommitRequest: async () => (await import('./txn-offset-commit.ts')).TxnOffsetCommitRequest,
  TxnOffsetCommitResponse: async () => (await import('./txn-offset-commit.ts')).TxnOffsetCommitResponse,
  DescribeAclsRequest: async () => (await import('./describe-acls.ts')).DescribeAclsRequest,
  DescribeAclsResponse: async () => (await import('./describe-acls.ts')).DescribeAclsResponse,
  CreateAclsRequest: async () => (await import('./create-acls.ts')).CreateAclsRequest,
  CreateAclsResponse: async () => (await import('./create-acls.ts')).CreateAclsResponse,
  DeleteAclsRequest: async () => (await import('./delete-acls.ts')).DeleteAclsRequest,
  DeleteAclsResponse: async () => (await import('./delete-acls.ts')).DeleteAclsResponse,
  DescribeConfigsRequest: async () => (await import('./describe-configs.ts')).DescribeConfigsRequest,
  DescribeConfigsResponse: async () => (await import('./describe-configs.ts')).DescribeConfigsResponse,
  AlterConfigsRequest: async () => (await import('./alter-configs.ts')).AlterConfigsRequest,
  AlterConfigsResponse: async () => (await import('./alter-configs.ts')).AlterConfigsResponse,
  AlterReplicaLogDirsRequest: async () => (await import('./alter-replica-log-dirs.ts')).AlterReplicaLogDirsRequest,
  AlterReplicaLogDirsResponse: async () => (await import('./alter-replica-log-dirs.ts')).AlterReplicaLogDirsResponse,
  DescribeLogDirsRequest: async () => (await import('./describe-log-dirs.ts')).DescribeLogDirsRequest,
  DescribeLogDirsResponse: async () => (await import('./describe-log-dirs.ts')).DescribeLogDirsResponse,
  SaslAuthenticateRequest: async () => (await import('./sasl-authenticate.ts')).SaslAuthenticateRequest,
  SaslAuthenticateResponse: async () => (await import('./sasl-authenticate.ts')).SaslAuthenticateResponse,
  CreatePartitionsRequest: async () => (await import('./create-partitions.ts')).CreatePartitionsRequest,
  CreatePartitionsResponse: async () => (await import('./create-partitions.ts')).CreatePartitionsResponse,
  CreateDelegationTokenRequest: async () => (await import('./create-delegation-token.ts')).CreateDelegationTokenRequest,
  CreateDelegationTokenResponse: async () => (await import('./create-delegation-token.ts')).CreateDelegationTokenResponse,
  RenewDelegationTokenRequest: async () => (await import('./renew-delegation-token.ts')).RenewDelegationTokenRequest,
  RenewDelegationTokenResponse: async () => (await import('./renew-delegation-token.ts')).RenewDelegationTokenResponse,
  ExpireDelegationTokenRequest: async () => (await import('./expire-delegation-token.ts')).ExpireDelegationTokenRequest,
  ExpireDelegationTokenResponse: async () => (await import('./expire-delegation-token.ts')).ExpireDelegationTokenResponse,
  DescribeDelegationTokenRequest: async () => (await import('./describe-delegation-token.ts')).DescribeDelegationTokenRequest,
  DescribeDelegationTokenResponse: async () => (await import('./describe-delegation-token.ts')).DescribeDelegationTokenResponse,
  DeleteGroupsRequest: async () => (await import('./delete-groups.ts')).DeleteGroupsRequest,
  DeleteGroupsResponse: async () => (await import('./delete-groups.ts')).DeleteGroupsResponse,
  ElectLeadersRequest: async () => (await import('./elect-leaders.ts')).ElectLeadersRequest,
  ElectLeadersResponse: async () => (await import('./elect-leaders.ts')).ElectLeadersResponse,
  IncrementalAlterConfigsRequest: async () => (await import('./incremental-alter-configs.ts')).IncrementalAlterConfigsRequest,
  IncrementalAlterConfigsResponse: async () => (await import('./incremental-alter-configs.ts')).IncrementalAlterConfigsResponse,
  AlterPartitionReassignmentsRequest: async () => (await import('./alter-partition-reassignments.ts')).AlterPartitionReassignmentsRequest,
  AlterPartitionReassignmentsResponse: async () => (await import('./alter-partition-reassignments.ts')).AlterPartitionReassignmentsResponse,
  ListPartitionReassignmentsRequest: async () => (await import('./list-partition-reassignments.ts')).ListPartitionReassignmentsRequest,
  ListPartitionReassignmentsResponse: async () => (await import('./list-partition-reassignments.ts')).ListPartitionReassignmentsResponse,
  OffsetDeleteRequest: async () => (await import('./offset-delete.ts')).OffsetDeleteRequest,
  OffsetDeleteResponse: async () => (await import('./offset-delete.ts')).OffsetDeleteResponse,
  DescribeClientQuotasRequest: async () => (await import('./describe-client-quotas.ts')).DescribeClientQuotasRequest,
  DescribeClientQuotasResponse: async () => (await import('./describe-client-quotas.ts')).DescribeClientQuotasResponse,
  AlterClientQuotasRequest: async () => (await import('./alter-client-quotas.ts')).AlterClientQuotasRequest,
  AlterClientQuotasResponse: async () => (await import('./alter-client-quotas.ts')).AlterClientQuotasResponse,
  DescribeUserScramCredentialsRequest: async () => (await import('./describe-user-scram-credentials.ts')).DescribeUserScramCredentialsRequest,
  DescribeUserScramCredentialsResponse: async () => (await import('./describe-user-scram-credentials.ts')).DescribeUserScramCredentialsResponse,
  AlterUserScramCredentialsRequest: async () => (await import('./alter-user-scram-credentials.ts')).AlterUserScramCredentialsRequest,
  AlterUserScramCredentialsResponse: async () => (await import('./alter-user-scram-credentials.ts')).AlterUserScramCredentialsResponse,
  VoteRequest: async () => (await import('./vote.ts')).VoteRequest,
  VoteResponse: async () => (await import('./vote.ts')).VoteResponse,
  BeginQuorumEpochRequest: async () => (await import('./begin-quorum-epoch.ts')).BeginQuorumEpochRequest,
  BeginQuorumEpochResponse: async () => (await import('./begin-quorum-epoch.ts')).BeginQuorumEpochResponse,
  EndQuorumEpochRequest: async () => (await import('./end-quorum-epoch.ts')).EndQuorumEpochRequest,
  EndQuorumEpochResponse: async () => (await import('./end-quorum-epoch.ts')).EndQuorumEpochResponse,
  DescribeQuorumRequest: async () => (await import('./describe-quorum.ts')).DescribeQuorumRequest,
  DescribeQuorumResponse: async () => (await import('./describe-quorum.ts')).DescribeQuorumResponse,
  AlterPartitionRequest: async () => (await import('./alter-partition.ts')).AlterPartitionRequest,
  AlterPartitionResponse: async () => (await import('./alter-partition.ts')).AlterPartitionResponse,
  UpdateFeaturesRequest: async () => (await import('./update-features.ts')).UpdateFeaturesRequest,
  UpdateFeaturesResponse: async () => (await import('./update-features.ts')).UpdateFeaturesResponse,
  EnvelopeRequest: async () => (await import('./envelope.ts')).EnvelopeRequest,
  EnvelopeResponse: async () => (await import('./envelope.ts')).EnvelopeResponse,
  FetchSnapshotRequest: async () => (await import('./fetch-snapshot.ts')).FetchSnapshotRequest,
  FetchSnapshotResponse: async () => (await import('./fetch-snapshot.ts')).FetchSnapshotResponse,
  DescribeClusterRequest: async () => (await import('./describe-cluster.ts')).DescribeClusterRequest,
  DescribeClusterResponse: async () => (await import('./describe-cluster.ts')).DescribeClusterResponse,
  DescribeProducersRequest: async () => (await import('./describe-producers.ts')).DescribeProducersRequest,
  DescribeProducersResponse: async () => (await import('./describe-producers.ts')).DescribeProducersResponse,
  BrokerRegistrationRequest: async () => (await import('./broker-registration.ts')).BrokerRegistrationRequest,
  BrokerRegistrationResponse: async () => (await import('./broker-registration.ts')).BrokerRegistrationResponse,
  BrokerHeartbeatRequest: async () => (await import('./broker-heartbeat.ts')).BrokerHeartbeatRequest,
  BrokerHeartbeatResponse: async () => (await import('./broker-heartbeat.ts')).BrokerHeartbeatResponse,
  UnregisterBrokerRequest: async () => (await import('./unregister-broker.ts')).UnregisterBrokerRequest,
  UnregisterBrokerResponse: async () => (await import('./unregister-broker.ts')).UnregisterBrokerResponse,
  DescribeTransactionsRequest: async () => (await import('./describe-transactions.ts')).DescribeTransactionsRequest,
  DescribeTransactionsResponse: async () => (await import('./describe-transactions.ts')).DescribeTransactionsResponse,
  ListTransactionsRequest: async () => (await import('./list-transactions.ts')).ListTransactionsRequest,
  ListTransactionsResponse: async () => (await import('./list-transactions.ts')).ListTransactionsResponse,
  AllocateProducerIdsRequest: async () => (await import('./allocate-producer-ids.ts')).AllocateProducerIdsRequest,
  AllocateProducerIdsResponse: async () => (await import('./allocate-producer-ids.ts')).AllocateProducerIdsResponse,
  ConsumerGroupHeartbeatRequest: async () => (await import('./consumer-group-heartbeat.ts')).ConsumerGroupHeartbeatRequest,
  ConsumerGroupHeartbeatResponse: async () => (await import('./consumer-group-heartbeat.ts')).ConsumerGroupHeartbeatResponse,
  ConsumerGroupDescribeRequest: async () => (await import('./consumer-group-describe.ts')).ConsumerGroupDescribeRequest,
  ConsumerGroupDescribeResponse: async () => (await import('./consumer-group-describe.ts')).ConsumerGroupDescribeResponse,
  ControllerRegistrationRequest: async () => (await import('./controller-registration.ts')).ControllerRegistrationRequest,
  ControllerRegistrationResponse: async () => (await import('./controller-registration.ts')).ControllerRegistrationResponse,
  GetTelemetrySubscriptionsRequest: async () => (await import('./get-telemetry-subscriptions.ts')).GetTelemetrySubscriptionsRequest,
  GetTelemetrySubscriptionsResponse: async () => (await import('./get-telemetry-subscriptions.ts')).GetTelemetrySubscriptionsResponse,
  PushTelemetryRequest: async () => (await import('./push-telemetry.ts')).PushTelemetryRequest,
  PushTelemetryResponse: async () => (await import('./push-telemetry.ts')).PushTelemetryResponse,
  AssignReplicasToDirsRequest: async () => (await import('./assign-replicas-to-dirs.ts')).AssignReplicasToDirsRequest,
  AssignReplicasToDirsResponse: async () => (await import('./assign-replicas-to-dirs.ts')).AssignReplicasToDirsResponse,
  ListConfigResourcesRequest: async () => (await import('./list-config-resources.ts')).ListConfigResourcesRequest,
  ListConfigResourcesResponse: async () => (await import('./list-config-resources.ts')).ListConfigResourcesResponse,
  DescribeTopicPartitionsRequest: async () => (await import('./describe-topic-partitions.ts')).DescribeTopicPartitionsRequest,
  DescribeTopicPartitionsResponse: async () => (await import('./describe-topic-partitions.ts')).DescribeTopicPartitionsResponse,
  ShareGroupHeartbeatRequest: async () => (await import('./share-group-heartbeat.ts')).ShareGroupHeartbeatRequest,
  ShareGroupHeartbeatResponse: async () => (await import('./share-group-heartbeat.ts')).ShareGroupHeartbeatResponse,
  ShareGroupDescribeRequest: async () => (await import('./share-group-describe.ts')).ShareGroupDescribeRequest,
  ShareGroupDescribeResponse: async () => (await import('./share-group-describe.ts')).ShareGroupDescribeResponse,
  ShareFetchRequest: async () => (await import('./share-fetch.ts')).ShareFetchRequest,
  ShareFetchResponse: async () => (await import('./share-fetch.ts')).ShareFetchResponse,
  ShareAcknowledgeRequest: async () => (await import('./share-acknowledge.ts')).ShareAcknowledgeRequest,
  ShareAcknowledgeResponse: async () => (await import('./share-acknowledge.ts')).ShareAcknowledgeResponse,
  AddRaftVoterRequest: async () => (await import('./add-raft-voter.ts')).AddRaftVoterRequest,
  AddRaftVoterResponse: async () => (await import('./add-raft-voter.ts')).AddRaftVoterResponse,
  RemoveRaftVoterRequest: async () => (await import('./remove-raft-voter.ts')).RemoveRaftVoterRequest,
  RemoveRaftVoterResponse: async () => (await import('./remove-raft-voter.ts')).RemoveRaftVoterResponse,
  UpdateRaftVoterRequest: async () => (await import('./update-raft-voter.ts')).UpdateRaftVoterRequest,
  UpdateRaftVoterResponse: async () => (await import('./update-raft-voter.ts')).UpdateRaftVoterResponse,
  InitializeShareGroupStateRequest: async () => (await import('./initialize-share-group-state.ts')).InitializeShareGroupStateRequest,
  InitializeShareGroupStateResponse: async () => (await import('./initialize-share-group-state.ts')).InitializeShareGroupStateResponse,
  ReadShareGroupStateRequest: async () => (await import('./read-share-group-state.ts')).ReadShareGroupStateRequest,
  ReadShareGroupStateResponse: async () => (await import('./read-share-group-state.ts')).ReadShareGroupStateResponse,
  WriteShareGroupStateRequest: async () => (await import('./write-share-group-state.ts')).WriteShareGroupStateRequest,
  WriteShareGroupStateResponse: async () => (await import('./write-share-group-state.ts')).WriteShareGroupStateResponse,
  DeleteShareGroupStateRequest: async () => (await import('./delete-share-group-state.ts')).DeleteShareGroupStateRequest,
  DeleteShareGroupStateResponse: async () => (await import('./delete-share-group-state.ts')).DeleteShareGroupStateResponse,
  ReadShareGroupStateSummaryRequest: async () => (await import('./read-share-group-state-summary.ts')).ReadShareGroupStateSummaryRequest,
  ReadShareGroupStateSummaryResponse: async () => (await import('./read-share-group-state-summary.ts')).ReadShareGroupStateSummaryResponse,
  StreamsGroupHeartbeatRequest: async () => (await import('./streams-group-heartbeat.ts')).StreamsGroupHeartbeatRequest,
  StreamsGroupHeartbeatResponse: async () => (await import('./streams-group-heartbeat.ts')).StreamsGroupHeartbeatResponse,
  StreamsGroupDescribeRequest: async () => (await import('./streams-group-describe.ts')).StreamsGroupDescribeRequest,
  StreamsGroupDescribeResponse: async () => (await import('./streams-group-describe.ts')).StreamsGroupDescribeResponse,
  DescribeShareGroupOffsetsRequest: async () => (await import('./describe-share-group-offsets.ts')).DescribeShareGroupOffsetsRequest,
  DescribeShareGroupOffsetsResponse: async () => (await import('./describe-share-group-offsets.ts')).DescribeShareGroupOffsetsResponse,
  AlterShareGroupOffsetsRequest: async () => (await import('./alter-share-group-offsets.ts')).AlterShareGroupOffsetsRequest,
  AlterShareGroupOffsetsResponse: async () => (await import('./alter-share-group-offsets.ts')).AlterShareGroupOffsetsResponse,
  DeleteShareGroupOffsetsRequest: async () => (await import('./delete-share-group-offsets.ts')).DeleteShareGroupOffsetsRequest,
  DeleteShareGroupOffsetsResponse: async () => (await import('./delete-share-group-offsets.ts')).DeleteShareGroupOffsetsResponse,
}
