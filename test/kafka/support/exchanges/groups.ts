import {
  ConsumerGroupDescribe,
  ConsumerGroupHeartbeat,
  DeleteGroups,
  DescribeGroups,
  FindCoordinator,
  Heartbeat,
  JoinGroup,
  LeaveGroup,
  ListGroups,
  OffsetCommit,
  OffsetDelete,
  OffsetFetch,
  SyncGroup,
} from 'jackdaw/protocol'
import { ask, must } from './ask.ts'
import { type Exchange, exchange, type Place } from './exchange.ts'

const protocols = [{ name: 'only', metadata: new Uint8Array() }]
/** Not consumers: what the members say of themselves is of their own making. */
const protocolType = 'jackdaw-test'
const protocol = { protocolType, protocolName: 'only' }

/** APIs about consumer groups, of the classic and of the new protocol, and their offsets. */
export const groupExchanges: readonly Exchange[] = [
  exchange(FindCoordinator, {
    request: (version, place) => {
      const key = newGroup(place)
      return version >= 4 ? { coordinatorKeys: [key] } : { key }
    },
  }),
  exchange(JoinGroup, {
    request: (_, place) => joining(place),
    // From version 4 on a member is given its id, and is to join again with it.
    expected: (version) => (version >= 4 ? [79] : []),
    after: (place, { request, body }) => leave(place, request.groupId, body.memberId),
  }),
  exchange(SyncGroup, {
    request: async (_, place) => {
      const { groupId, memberId, generationId } = await joined(place)
      return { groupId, memberId, generationId, ...protocol, assignments: [] }
    },
    after: (place, { request }) => leave(place, request.groupId, request.memberId),
  }),
  exchange(Heartbeat, {
    request: async (_, place) => {
      const { groupId, memberId, generationId } = await stable(place)
      return { groupId, memberId, generationId }
    },
    after: (place, { request }) => leave(place, request.groupId, request.memberId),
  }),
  exchange(LeaveGroup, {
    request: async (version, place) => {
      const { groupId, memberId } = await stable(place)
      return version >= 3 ? { groupId, members: [{ memberId }] } : { groupId, memberId }
    },
  }),
  exchange(DescribeGroups, { request: async (_, place) => ({ groups: [await groupWithOffset(place)] }) }),
  exchange(ListGroups, { request: () => ({}) }),
  exchange(DeleteGroups, { request: async (_, place) => ({ groupsNames: [await groupWithOffset(place)] }) }),
  exchange(OffsetCommit, {
    request: (version, place) => offset(newGroup(place), place, version),
    // Version 0 is about ZooKeeper: a cluster without it refuses.
    expected: (version) => (version === 0 ? [35] : []),
  }),
  exchange(OffsetFetch, {
    request: async (version, place) => {
      const groupId = await groupWithOffset(place)
      const { topic, topicId } = place
      if (version < 8) return { groupId, topics: [{ name: topic, partitionIndexes: [0] }] }
      const named = version >= 10 ? { topicId } : { name: topic }
      return { groups: [{ groupId, topics: [{ ...named, partitionIndexes: [0] }] }] }
    },
    // Version 0 is about ZooKeeper: it holds no such offset, or there is none.
    expected: (version) => (version === 0 ? [3, 35] : []),
  }),
  exchange(OffsetDelete, {
    request: async (_, place) => ({
      groupId: await groupWithOffset(place),
      topics: [{ name: place.topic, partitions: [{ partitionIndex: 0 }] }],
    }),
  }),
  exchange(ConsumerGroupHeartbeat, {
    request: (_, place) => joiningConsumer(place),
    // Kafka 3.9 has the new protocol switched off.
    expected: (_, { isKafka4 }) => (isKafka4 ? [] : [35]),
    after: (place, { request, body }) =>
      ask(place, ConsumerGroupHeartbeat, {
        groupId: request.groupId,
        memberId: body.memberId ?? request.memberId,
        memberEpoch: -1,
      }),
  }),
  exchange(ConsumerGroupDescribe, {
    request: async (_, place) => {
      const { groupId, memberId } = joiningConsumer(place)
      await ask(place, ConsumerGroupHeartbeat, { ...joiningConsumer(place), groupId, memberId })
      return { groupIds: [groupId], includeAuthorizedOperations: true }
    },
    expected: (_, { isKafka4 }) => (isKafka4 ? [] : [35, 69]),
    after: async (place, { request, body }) => {
      const groupId = request.groupIds[0] ?? ''
      for (const { memberId } of body.groups.flatMap((group) => group.members)) {
        await must(place, ConsumerGroupHeartbeat, { groupId, memberId, memberEpoch: -1 })
      }
    },
  }),
]

/** The id of a group that there is not yet. */
export function newGroup({ unique, groups }: Place): string {
  const groupId = unique('group')
  groups.add(groupId)
  return groupId
}

/** Commits an offset to a group without members. */
async function groupWithOffset(place: Place): Promise<string> {
  const groupId = newGroup(place)
  await must(place, OffsetCommit, offset(groupId, place, 0))
  return groupId
}

function offset(groupId: string, { topic, topicId }: Place, version: number) {
  const partition = { partitionIndex: 0, committedOffset: 0n, committedMetadata: null }
  return { groupId, topics: [{ ...(version >= 10 ? { topicId } : { name: topic }), partitions: [partition] }] }
}

function joining(place: Place) {
  // With the default of the rebalance timeout, -1, a member is out again before it has synchronised.
  const timeouts = { sessionTimeoutMs: 10_000, rebalanceTimeoutMs: 10_000 }
  return { groupId: newGroup(place), ...timeouts, memberId: '', protocolType, protocols }
}

interface Member {
  readonly groupId: string
  readonly memberId: string
  readonly generationId: number
}

/** The only member of a new group, and so its leader, which has not assigned anything yet. */
async function joined(place: Place): Promise<Member> {
  const request = joining(place)
  const first = (await ask(place, JoinGroup, request)).body
  const { memberId, generationId } =
    first.errorCode === 79 ? await must(place, JoinGroup, { ...request, memberId: first.memberId }) : first
  return { groupId: request.groupId, memberId, generationId }
}

async function stable(place: Place): Promise<Member> {
  const member = await joined(place)
  await must(place, SyncGroup, { ...member, ...protocol, assignments: [] })
  return member
}

async function leave(place: Place, groupId: string, memberId: string): Promise<void> {
  await must(place, LeaveGroup, { groupId, memberId })
}

function joiningConsumer(place: Place) {
  return {
    groupId: newGroup(place),
    memberId: place.unique('member'),
    memberEpoch: 0,
    rebalanceTimeoutMs: 10_000,
    subscribedTopicNames: [place.topic],
    topicPartitions: [],
  }
}
