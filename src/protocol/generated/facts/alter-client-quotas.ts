// Generated from protocol-specs/apis/049-alter-client-quotas.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const AlterClientQuotasRequestEntityData: StructFacts = {
  name: 'EntityData',
  fields: [
    { name: 'entityType', type: 'string' },
    { name: 'entityName', type: 'string', nullable: [0, 1] },
  ],
}

const AlterClientQuotasRequestOpData: StructFacts = {
  name: 'OpData',
  fields: [
    { name: 'key', type: 'string' },
    { name: 'value', type: 'float64' },
    { name: 'remove', type: 'bool' },
  ],
}

const AlterClientQuotasRequestEntryData: StructFacts = {
  name: 'EntryData',
  fields: [
    { name: 'entity', type: 'struct', struct: AlterClientQuotasRequestEntityData, array: true },
    { name: 'ops', type: 'struct', struct: AlterClientQuotasRequestOpData, array: true },
  ],
}

/** The fields of AlterClientQuotasRequest. */
export const AlterClientQuotasRequest: MessageFacts = {
  name: 'AlterClientQuotasRequest',
  versions: { min: 0, max: 1 },
  flexibleFrom: 1,
  fields: [
    { name: 'entries', type: 'struct', struct: AlterClientQuotasRequestEntryData, array: true },
    { name: 'validateOnly', type: 'bool' },
  ],
}

const AlterClientQuotasResponseEntityData: StructFacts = {
  name: 'EntityData',
  fields: [
    { name: 'entityType', type: 'string' },
    { name: 'entityName', type: 'string', nullable: [0, 1] },
  ],
}

const AlterClientQuotasResponseEntryData: StructFacts = {
  name: 'EntryData',
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 1] },
    { name: 'entity', type: 'struct', struct: AlterClientQuotasResponseEntityData, array: true },
  ],
}

/** The fields of AlterClientQuotasResponse. */
export const AlterClientQuotasResponse: MessageFacts = {
  name: 'AlterClientQuotasResponse',
  versions: { min: 0, max: 1 },
  flexibleFrom: 1,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'entries', type: 'struct', struct: AlterClientQuotasResponseEntryData, array: true },
  ],
}
