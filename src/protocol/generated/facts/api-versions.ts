// Generated from protocol-specs/apis/018-api-versions.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

/** The fields of ApiVersionsRequest. */
export const ApiVersionsRequest: MessageFacts = {
  name: 'ApiVersionsRequest',
  versions: { min: 0, max: 4 },
  flexibleFrom: 3,
  fields: [
    { name: 'clientSoftwareName', type: 'string', versions: [3, 4], optional: true, ignorable: true },
    { name: 'clientSoftwareVersion', type: 'string', versions: [3, 4], optional: true, ignorable: true },
  ],
}

const ApiVersionsResponseApiVersion: StructFacts = {
  name: 'ApiVersion',
  fields: [
    { name: 'apiKey', type: 'int16' },
    { name: 'minVersion', type: 'int16' },
    { name: 'maxVersion', type: 'int16' },
  ],
}

const ApiVersionsResponseSupportedFeatureKey: StructFacts = {
  name: 'SupportedFeatureKey',
  fields: [
    { name: 'name', type: 'string', versions: [3, 4] },
    { name: 'minVersion', type: 'int16', versions: [3, 4] },
    { name: 'maxVersion', type: 'int16', versions: [3, 4] },
  ],
}

const ApiVersionsResponseFinalizedFeatureKey: StructFacts = {
  name: 'FinalizedFeatureKey',
  fields: [
    { name: 'name', type: 'string', versions: [3, 4] },
    { name: 'maxVersionLevel', type: 'int16', versions: [3, 4] },
    { name: 'minVersionLevel', type: 'int16', versions: [3, 4] },
  ],
}

/** The fields of ApiVersionsResponse. */
export const ApiVersionsResponse: MessageFacts = {
  name: 'ApiVersionsResponse',
  versions: { min: 0, max: 4 },
  flexibleFrom: 3,
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'apiKeys', type: 'struct', struct: ApiVersionsResponseApiVersion, array: true },
    { name: 'throttleTimeMs', type: 'int32', versions: [1, 4], optional: true, ignorable: true },
    { name: 'supportedFeatures', type: 'struct', struct: ApiVersionsResponseSupportedFeatureKey, array: true, versions: [3, 4], tag: 0, optional: true, ignorable: true },
    { name: 'finalizedFeaturesEpoch', type: 'int64', versions: [3, 4], tag: 1, default: -1n, optional: true, ignorable: true },
    { name: 'finalizedFeatures', type: 'struct', struct: ApiVersionsResponseFinalizedFeatureKey, array: true, versions: [3, 4], tag: 2, optional: true, ignorable: true },
    { name: 'zkMigrationReady', type: 'bool', versions: [3, 4], tag: 3, optional: true, ignorable: true },
  ],
}
