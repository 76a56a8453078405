import { setTimeout as pause } from 'node:timers/promises'
import {
  AlterShareGroupOffsets,
  DeleteShareGroupOffsets,
  DescribeShareGroupOffsets,
  ShareAcknowledge,
  ShareFetch,
  ShareGroupDescribe,
  ShareGroupHeartbeat,
  StreamsGroupDescribe,
  StreamsGroupHeartbeat,
} from 'jackdaw/protocol'
import { must } from './ask.ts'
import { type Exchange, exchange, type Place } from './exchange.ts'
import { newGroup } from './groups.ts'

const leaving = -1
const heartbeats = 400
const pauseMs = 50

/** APIs about groups that share partitions, and about those of Streams applications. */
export const shareAndStreamsExchanges: readonly Exchange[] = [
  exchange(ShareGroupHeartbeat, {
    request: (_, place) => joiningShare(place),
    after: (place, { request }) => leaveShare(place, request),
  }),
  exchange(ShareGroupDescribe, {
    request: async (_, place) => ({ groupIds: [(await sharing(place)).groupId], includeAuthorizedOperations: true }),
    after: async (place, { body }) => {
      for (const { groupId, members } of body.groups) {
        for (const { memberId } of members) await leaveShare(place, { groupId, memberId })
      }
    },
  }),
  exchange(ShareFetch, {
    request: async (_, place) => shareFetch(place, await sharing(place)),
    after: (place, { request }) => leaveShare(place, { groupId: request.groupId ?? '', memberId: request.memberId ?? '' }),
  }),
  exchange(ShareAcknowledge, {
    request: async (_, place) => {
      const member = await sharing(place)
      await must(place, ShareFetch, shareFetch(place, member))
      return { ...member, shareSessionEpoch: leaving, topics: [] }
    },
    after: (place, { request }) => leaveShare(place, { groupId: request.groupId ?? '', memberId: request.memberId ?? '' }),
  }),
  exchange(DescribeShareGroupOffsets, {
    request: async (_, place) => ({
      groups: [{ groupId: await leftShareGroup(place), topics: [{ topicName: place.topic, partitions: [0] }] }],
    }),
  }),
  exchange(AlterShareGroupOffsets, {
    request: async (_, place) => ({
      groupId: await leftShareGroup(place),
      topics: [{ topicName: place.topic, partitions: [{ partitionIndex: 0, startOffset: 0n }] }],
    }),
  }),
  exchange(DeleteShareGroupOffsets, {
    request: async (_, place) => ({ groupId: await leftShareGroup(place), topics: [{ topicName: place.topic }] }),
  }),
  exchange(StreamsGroupHeartbeat, {
    request: (_, place) => joiningStreams(place),
    after: (place, { request }) => leaveStreams(place, request),
  }),
  exchange(StreamsGroupDescribe, {
    request: async (_, place) => {
      const joining = joiningStreams(place)
      await must(place, StreamsGroupHeartbeat, joining)
      return { groupIds: [joining.groupId], includeAuthorizedOperations: true }
    },
    after: async (place, { body }) => {
      for (const { groupId, members } of body.groups) {
        for (const { memberId } of members) await leaveStreams(place, { groupId, memberId })
      }
    },
  }),
]

interface Member {
  readonly groupId: string
  readonly memberId: string
}

function joiningShare(place: Place) {
  // Shared partitions are kept by the member's id, in the form of a uuid.
  const memberId = Buffer.from(crypto.randomUUID().replaceAll('-', ''), 'hex').toString('base64url')
  return { groupId: newGroup(place), memberId, memberEpoch: 0, subscribedTopicNames: [place.topic] }
}

/** A member that has been given a partition: only then has the group a state of it, which the broker makes in passing. */
async function sharing(place: Place): Promise<Member> {
  const { groupId, memberId, ...joining } = joiningShare(place)
  let answer = await must(place, ShareGroupHeartbeat, { ...joining, groupId, memberId })
  for (let left = heartbeats; (answer.assignment?.topicPartitions.length ?? 0) === 0; left -= 1) {
    if (left === 0) throw new Error(`after ${heartbeats} heartbeats the share group ${groupId} has given its member nothing`)
    await pause(pauseMs)
    answer = await must(place, ShareGroupHeartbeat, { groupId, memberId, memberEpoch: answer.memberEpoch })
  }
  return { groupId, memberId }
}

async function leftShareGroup(place: Place): Promise<string> {
  const member = await sharing(place)
  await leaveShare(place, member)
  return member.groupId
}

async function leaveShare(place: Place, { groupId, memberId }: Member): Promise<void> {
  await must(place, ShareGroupHeartbeat, { groupId, memberId, memberEpoch: leaving })
}

function shareFetch({ topicId }: Place, member: Member) {
  return {
    ...member,
    shareSessionEpoch: 0,
    maxWaitMs: 100,
    minBytes: 0,
    maxRecords: 10,
    batchSize: 10,
    topics: [{ topicId, partitions: [{ partitionIndex: 0, acknowledgementBatches: [] }] }],
    forgottenTopicsData: [],
  }
}

function joiningStreams(place: Place) {
  const subtopology = {
    subtopologyId: 'only',
    sourceTopics: [place.topic],
    sourceTopicRegex: [],
    stateChangelogTopics: [],
    repartitionSinkTopics: [],
    repartitionSourceTopics: [],
    copartitionGroups: [],
  }
  return {
    groupId: newGroup(place),
    memberId: place.unique('member'),
    memberEpoch: 0,
    endpointInformationEpoch: 0,
    rebalanceTimeoutMs: 10_000,
    topology: { epoch: 0, subtopologies: [subtopology] },
    activeTasks: [],
    standbyTasks: [],
    warmupTasks: [],
    processId: 'only',
    clientTags: [],
    shutdownApplication: false,
  }
}

async function leaveStreams(place: Place, { groupId, memberId }: Member): Promise<void> {
  const leaveRequest = { groupId, memberId, memberEpoch: leaving, endpointInformationEpoch: 0, shutdownApplication: false }
  await must(place, StreamsGroupHeartbeat, leaveRequest)
}
