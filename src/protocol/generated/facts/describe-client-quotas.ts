// Generated from protocol-specs/apis/048-describe-client-quotas.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const DescribeClientQuotasRequestComponentData: StructFacts = {
  name: 'ComponentData',
  fields: [
    { name: 'entityType', type: 'string' },
    { name: 'matchType', type: 'int8' },
    { name: 'match', type: 'string', nullable: [0, 1] },
  ],
}

/** The fields of DescribeClientQuotasRequest. */
export const DescribeClientQuotasRequest: MessageFacts = {
  name: 'DescribeClientQuotasRequest',
  versions: { min: 0, max: 1 },
  flexibleFrom: 1,
  fields: [
    { name: 'components', type: 'struct', struct: DescribeClientQuotasRequestComponentData, array: true },
    { name: 'strict', type: 'bool' },
  ],
}

const DescribeClientQuotasResponseEntityData: StructFacts = {
  name: 'EntityData',
  fields: [
    { name: 'entityType', type: 'string' },
    { name: 'entityName', type: 'string', nullable: [0, 1] },
  ],
}

const DescribeClientQuotasResponseValueData: StructFacts = {
  name: 'ValueData',
  fields: [
    { name: 'key', type: 'string' },
    { name: 'value', type: 'float64' },
  ],
}

const DescribeClientQuotasResponseEntryData: StructFacts = {
  name: 'EntryData',
  fields: [
    { name: 'entity', type: 'struct', struct: DescribeClientQuotasResponseEntityData, array: true },
    { name: 'values', type: 'struct', struct: DescribeClientQuotasResponseValueData, array: true },
  ],
}

/** The fields of DescribeClientQuotasResponse. */
export const DescribeClientQuotasResponse: MessageFacts = {
  name: 'DescribeClientQuotasResponse',
  versions: { min: 0, max: 1 },
  flexibleFrom: 1,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 1] },
    { name: 'entries', type: 'struct', struct: DescribeClientQuotasResponseEntryData, array: true, nullable: [0, 1] },
  ],
}
