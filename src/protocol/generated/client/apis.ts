// Generated from protocol-specs/apis. Never edit this file: change the spec, then run `npm run generate`.

export { Produce } from './produce.ts'
export { Fetch } from './fetch.ts'
export { ListOffsets } from './list-offsets.ts'
export { Metadata } from './metadata.ts'
export { ApiVersions } from './api-versions.ts'
export { CreateTopics } from './create-topics.ts'
export { DeleteTopics } from './delete-topics.ts'
export { InitProducerId } from './init-producer-id.ts'
export { ElectLeaders } from './elect-leaders.ts'
export { AlterPartitionReassignments } from './alter-partition-reassignments.ts'
