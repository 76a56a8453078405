// Generated from protocol-specs/apis. Never edit this file: change the spec, then run `npm run generate`.

export type * from './headers.ts'
export type * from './produce.ts'
export type * from './fetch.ts'
export type * from './list-offsets.ts'
export type * from './metadata.ts'
export type * from './api-versions.ts'
export type * from './create-topics.ts'
export type * from './delete-topics.ts'
export type * from './init-producer-id.ts'
export type * from './elect-leaders.ts'
export type * from './alter-partition-reassignments.ts'
