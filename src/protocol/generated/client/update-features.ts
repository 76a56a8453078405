// Generated from protocol-specs/apis/057-update-features.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, notCarried, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { UpdateFeaturesRequestFeatureUpdateKeyInput, UpdateFeaturesRequestInput, UpdateFeaturesResponse, UpdateFeaturesResponseUpdatableFeatureResult, UpdateFeaturesTypes } from '../types/update-features.ts'

/** UpdateFeatures (API key 57) as a client sees it. */
export const UpdateFeatures: ClientApi<UpdateFeaturesTypes> = {
  key: 57,
  name: 'UpdateFeatures',
  versions: { min: 0, max: 2 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'controller',
  encodeRequest(w, m, version) {
    checkVersion('UpdateFeaturesRequest', version, 0, 2)
    try {
      encodeUpdateFeaturesRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'UpdateFeaturesRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('UpdateFeaturesResponse', version, 0, 2)
    try {
      return decodeUpdateFeaturesResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'UpdateFeaturesResponse', version)
    }
  },
}

function encodeUpdateFeaturesRequest(w: ByteWriter, m: UpdateFeaturesRequestInput, version: number): void {
  requireStruct(m)
  w.int32(m.timeoutMs === undefined ? 60000 : m.timeoutMs, 'timeoutMs')
  const featureUpdates = m.featureUpdates
  writeCount(w, featureUpdates, true, false, 'featureUpdates')
  encodeUpdateFeaturesRequestFeatureUpdateKeyList(w, featureUpdates, version, 'featureUpdates')
  if (version >= 1) {
    w.bool(m.validateOnly === undefined ? false : m.validateOnly, 'validateOnly')
  } else if (m.validateOnly !== undefined && m.validateOnly !== false) throw notCarried('validateOnly', '1+')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeUpdateFeaturesRequestFeatureUpdateKey(w: ByteWriter, m: UpdateFeaturesRequestFeatureUpdateKeyInput, version: number): void {
  requireStruct(m)
  w.compactString(m.feature, 'feature')
  w.int16(m.maxVersionLevel, 'maxVersionLevel')
  if (version <= 0) {
    w.bool(m.allowDowngrade === undefined ? false : m.allowDowngrade, 'allowDowngrade')
  } else if (m.allowDowngrade !== undefined && m.allowDowngrade !== false) throw notCarried('allowDowngrade', '0')
  if (version >= 1) {
    w.int8(m.upgradeType === undefined ? 1 : m.upgradeType, 'upgradeType')
  } else if (m.upgradeType !== undefined && m.upgradeType !== 1) throw notCarried('upgradeType', '1+')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeUpdateFeaturesRequestFeatureUpdateKeyList(w: ByteWriter, values: readonly UpdateFeaturesRequestFeatureUpdateKeyInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeUpdateFeaturesRequestFeatureUpdateKey(w, values[i] as UpdateFeaturesRequestFeatureUpdateKeyInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeUpdateFeaturesResponse(r: ByteReader, version: number): UpdateFeaturesResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const results = decodeUpdateFeaturesResponseUpdatableFeatureResultList(r, version, version <= 1 ? r.compactArrayLength(5, 'results') : 0, 'results')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, errorCode, errorMessage, results, unknownTags }
}

function decodeUpdateFeaturesResponseUpdatableFeatureResult(r: ByteReader, _version: number): UpdateFeaturesResponseUpdatableFeatureResult {
  const feature = r.compactString('feature')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const unknownTags = readUnknownTags(r)
  return { feature, errorCode, errorMessage, unknownTags }
}

function decodeUpdateFeaturesResponseUpdatableFeatureResultList(r: ByteReader, version: number, count: number, field: string): UpdateFeaturesResponseUpdatableFeatureResult[] {
  const values = new Array<UpdateFeaturesResponseUpdatableFeatureResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeUpdateFeaturesResponseUpdatableFeatureResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
