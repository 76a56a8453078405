// Generated from protocol-specs/apis/057-update-features.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const UpdateFeaturesRequestFeatureUpdateKey: StructFacts = {
  name: 'FeatureUpdateKey',
  fields: [
    { name: 'feature', type: 'string' },
    { name: 'maxVersionLevel', type: 'int16' },
    { name: 'allowDowngrade', type: 'bool', versions: [0, 0], optional: true },
    { name: 'upgradeType', type: 'int8', versions: [1, 2], default: 1, optional: true },
  ],
}

/** The fields of UpdateFeaturesRequest. */
export const UpdateFeaturesRequest: MessageFacts = {
  name: 'UpdateFeaturesRequest',
  versions: { min: 0, max: 2 },
  flexibleFrom: 0,
  fields: [
    { name: 'timeoutMs', type: 'int32', default: 60000, optional: true },
    { name: 'featureUpdates', type: 'struct', struct: UpdateFeaturesRequestFeatureUpdateKey, array: true },
    { name: 'validateOnly', type: 'bool', versions: [1, 2], optional: true },
  ],
}

const UpdateFeaturesResponseUpdatableFeatureResult: StructFacts = {
  name: 'UpdatableFeatureResult',
  fields: [
    { name: 'feature', type: 'string', versions: [0, 1] },
    { name: 'errorCode', type: 'int16', versions: [0, 1] },
    { name: 'errorMessage', type: 'string', versions: [0, 1], nullable: [0, 1] },
  ],
}

/** The fields of UpdateFeaturesResponse. */
export const UpdateFeaturesResponse: MessageFacts = {
  name: 'UpdateFeaturesResponse',
  versions: { min: 0, max: 2 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 2] },
    { name: 'results', type: 'struct', struct: UpdateFeaturesResponseUpdatableFeatureResult, array: true, versions: [0, 1], optional: true, ignorable: true },
  ],
}
