// Generated from protocol-specs/apis/057-update-features.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, emptyArray, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { UpdateFeaturesRequest, UpdateFeaturesRequestFeatureUpdateKey, UpdateFeaturesResponseInput, UpdateFeaturesResponseUpdatableFeatureResultInput, UpdateFeaturesTypes } from '../types/update-features.ts'

/** UpdateFeatures (API key 57) as a broker sees it. */
export const UpdateFeatures: ServerApi<UpdateFeaturesTypes> = {
  key: 57,
  name: 'UpdateFeatures',
  versions: { min: 0, max: 2 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'controller',
  encodeResponse(w, m, version) {
    checkVersion('UpdateFeaturesResponse', version, 0, 2)
    try {
      encodeUpdateFeaturesResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'UpdateFeaturesResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('UpdateFeaturesRequest', version, 0, 2)
    try {
      return decodeUpdateFeaturesRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'UpdateFeaturesRequest', version)
    }
  },
}

function encodeUpdateFeaturesResponse(w: ByteWriter, m: UpdateFeaturesResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage, 'errorMessage')
  if (version <= 1) {
    const results = m.results === undefined ? emptyArray : m.results
    writeCount(w, results, true, false, 'results')
    encodeUpdateFeaturesResponseUpdatableFeatureResultList(w, results, version, 'results')
  }
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeUpdateFeaturesResponseUpdatableFeatureResult(w: ByteWriter, m: UpdateFeaturesResponseUpdatableFeatureResultInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.feature, 'feature')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage, 'errorMessage')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeUpdateFeaturesResponseUpdatableFeatureResultList(w: ByteWriter, values: readonly UpdateFeaturesResponseUpdatableFeatureResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeUpdateFeaturesResponseUpdatableFeatureResult(w, values[i] as UpdateFeaturesResponseUpdatableFeatureResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeUpdateFeaturesRequest(r: ByteReader, version: number): UpdateFeaturesRequest {
  const timeoutMs = r.int32('timeoutMs')
  const featureUpdates = decodeUpdateFeaturesRequestFeatureUpdateKeyList(r, version, r.compactArrayLength(5, 'featureUpdates'), 'featureUpdates')
  const validateOnly = version >= 1 ? r.bool('validateOnly') : false
  const unknownTags = readUnknownTags(r)
  return { timeoutMs, featureUpdates, validateOnly, unknownTags }
}

function decodeUpdateFeaturesRequestFeatureUpdateKey(r: ByteReader, version: number): UpdateFeaturesRequestFeatureUpdateKey {
  const feature = r.compactString('feature')
  const maxVersionLevel = r.int16('maxVersionLevel')
  const allowDowngrade = version <= 0 ? r.bool('allowDowngrade') : false
  const upgradeType = version >= 1 ? r.int8('upgradeType') : 1
  const unknownTags = readUnknownTags(r)
  return { feature, maxVersionLevel, allowDowngrade, upgradeType, unknownTags }
}

function decodeUpdateFeaturesRequestFeatureUpdateKeyList(r: ByteReader, version: number, count: number, field: string): UpdateFeaturesRequestFeatureUpdateKey[] {
  const values = new Array<UpdateFeaturesRequestFeatureUpdateKey>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeUpdateFeaturesRequestFeatureUpdateKey(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
