import { alterPartitionReassignments } from './alter-partition-reassignments.ts'
import { apiVersions } from './api-versions.ts'
import { createTopics } from './create-topics.ts'
import { deleteTopics } from './delete-topics.ts'
import { electLeaders } from './elect-leaders.ts'
import { fetch } from './fetch.ts'
import type { AnyHandler } from './handler.ts'
import { initProducerId } from './init-producer-id.ts'
import { listOffsets } from './list-offsets.ts'
import { metadata } from './metadata.ts'
import { produce } from './produce.ts'

// Each handler agrees with its own descriptor; the table forgets which types those are.
const list = [
  produce,
  fetch,
  listOffsets,
  metadata,
  apiVersions,
  createTopics,
  deleteTopics,
  initProducerId,
  electLeaders,
  alterPartitionReassignments,
] as unknown as readonly AnyHandler[]

/** Every API that a TestCluster speaks, by key. */
export const allHandlers: ReadonlyMap<number, AnyHandler> = new Map(list.map((handler) => [handler.api.key, handler]))
