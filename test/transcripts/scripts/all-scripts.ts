import type { Script } from '../script.ts'
import { alterPartitionReassignments } from './alter-partition-reassignments.ts'
import { apiVersions } from './api-versions.ts'
import { autoCreate } from './auto-create.ts'
import { createTopics, createTopicsOdd } from './create-topics.ts'
import { deleteTopics, deleteTopicsIds } from './delete-topics.ts'
import { electLeaders, electLeadersDown } from './elect-leaders.ts'
import { fetch, fetchMoved, fetchWait } from './fetch.ts'
import { idempotence, idempotenceStart } from './idempotence.ts'
import { initProducerId } from './init-producer-id.ts'
import { listOffsets, listOffsetsPlaces } from './list-offsets.ts'
import { metadata, metadataBack, metadataDown, metadataIds } from './metadata.ts'
import { produce, produceNew, produceOdd } from './produce.ts'

/** Every script, in the order in which they run on one cluster: those that stop brokers come last. */
export const scripts: readonly Script[] = [
  apiVersions,
  metadata,
  metadataIds,
  createTopics,
  createTopicsOdd,
  deleteTopics,
  deleteTopicsIds,
  initProducerId,
  electLeaders,
  alterPartitionReassignments,
  produce,
  produceOdd,
  produceNew,
  idempotence,
  idempotenceStart,
  fetch,
  fetchWait,
  fetchMoved,
  listOffsets,
  listOffsetsPlaces,
  metadataDown,
  metadataBack,
  electLeadersDown,
  autoCreate,
]
