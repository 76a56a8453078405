// Generated from protocol-specs/apis/018-api-versions.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, isEmptyArray, requireStruct, writeCount } from '../../codec.ts'
import { noTags, readUnknownTags, refuseTags, sortedTags, writeTagsBelow, writeUnknownTags } from '../../unknown-tags.ts'
import type { ApiVersionsRequest, ApiVersionsResponseApiVersionInput, ApiVersionsResponseFinalizedFeatureKeyInput, ApiVersionsResponseInput, ApiVersionsResponseSupportedFeatureKeyInput, ApiVersionsTypes } from '../types/api-versions.ts'

/** ApiVersions (API key 18) as a broker sees it. */
export const ApiVersions: ServerApi<ApiVersionsTypes> = {
  key: 18,
  name: 'ApiVersions',
  versions: { min: 0, max: 4 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 3,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeResponse(w, m, version) {
    checkVersion('ApiVersionsResponse', version, 0, 4)
    try {
      encodeApiVersionsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ApiVersionsResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('ApiVersionsRequest', version, 0, 4)
    try {
      return decodeApiVersionsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'ApiVersionsRequest', version)
    }
  },
}

function encodeApiVersionsResponse(w: ByteWriter, m: ApiVersionsResponseInput, version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  const apiKeys = m.apiKeys
  writeCount(w, apiKeys, version >= 3, false, 'apiKeys')
  encodeApiVersionsResponseApiVersionList(w, apiKeys, version, 'apiKeys')
  if (version >= 1) {
    w.int32(m.throttleTimeMs === undefined ? 0 : m.throttleTimeMs, 'throttleTimeMs')
  }
  if (version >= 3) {
    const hasSupportedFeatures = m.supportedFeatures !== undefined && !isEmptyArray(m.supportedFeatures)
    const hasFinalizedFeaturesEpoch = m.finalizedFeaturesEpoch !== undefined && m.finalizedFeaturesEpoch !== -1n
    const hasFinalizedFeatures = m.finalizedFeatures !== undefined && !isEmptyArray(m.finalizedFeatures)
    const hasZkMigrationReady = m.zkMigrationReady !== undefined && m.zkMigrationReady !== false
    const tags = m.unknownTags === undefined ? noTags : sortedTags(m.unknownTags, [0, 1, 2, 3])
    w.unsignedVarint((hasSupportedFeatures ? 1 : 0) + (hasFinalizedFeaturesEpoch ? 1 : 0) + (hasFinalizedFeatures ? 1 : 0) + (hasZkMigrationReady ? 1 : 0) + tags.length)
    let next = 0
    if (hasSupportedFeatures) {
      next = writeTagsBelow(w, tags, next, 0)
      w.unsignedVarint(0)
      const mark = w.beginSized()
      const supportedFeatures = m.supportedFeatures
      writeCount(w, supportedFeatures, true, false, 'supportedFeatures')
      encodeApiVersionsResponseSupportedFeatureKeyList(w, supportedFeatures, version, 'supportedFeatures')
      w.endSized(mark)
    }
    if (hasFinalizedFeaturesEpoch) {
      next = writeTagsBelow(w, tags, next, 1)
      w.unsignedVarint(1)
      const mark = w.beginSized()
      w.int64(m.finalizedFeaturesEpoch, 'finalizedFeaturesEpoch')
      w.endSized(mark)
    }
    if (hasFinalizedFeatures) {
      next = writeTagsBelow(w, tags, next, 2)
      w.unsignedVarint(2)
      const mark = w.beginSized()
      const finalizedFeatures = m.finalizedFeatures
      writeCount(w, finalizedFeatures, true, false, 'finalizedFeatures')
      encodeApiVersionsResponseFinalizedFeatureKeyList(w, finalizedFeatures, version, 'finalizedFeatures')
      w.endSized(mark)
    }
    if (hasZkMigrationReady) {
      next = writeTagsBelow(w, tags, next, 3)
      w.unsignedVarint(3)
      const mark = w.beginSized()
      w.bool(m.zkMigrationReady, 'zkMigrationReady')
      w.endSized(mark)
    }
    writeTagsBelow(w, tags, next, Number.POSITIVE_INFINITY)
  } else refuseTags(m.unknownTags)
}

function encodeApiVersionsResponseApiVersion(w: ByteWriter, m: ApiVersionsResponseApiVersionInput, version: number): void {
  requireStruct(m)
  w.int16(m.apiKey, 'apiKey')
  w.int16(m.minVersion, 'minVersion')
  w.int16(m.maxVersion, 'maxVersion')
  if (version >= 3) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeApiVersionsResponseApiVersionList(w: ByteWriter, values: readonly ApiVersionsResponseApiVersionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeApiVersionsResponseApiVersion(w, values[i] as ApiVersionsResponseApiVersionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeApiVersionsResponseSupportedFeatureKey(w: ByteWriter, m: ApiVersionsResponseSupportedFeatureKeyInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  w.int16(m.minVersion, 'minVersion')
  w.int16(m.maxVersion, 'maxVersion')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeApiVersionsResponseSupportedFeatureKeyList(w: ByteWriter, values: readonly ApiVersionsResponseSupportedFeatureKeyInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeApiVersionsResponseSupportedFeatureKey(w, values[i] as ApiVersionsResponseSupportedFeatureKeyInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeApiVersionsResponseFinalizedFeatureKey(w: ByteWriter, m: ApiVersionsResponseFinalizedFeatureKeyInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  w.int16(m.maxVersionLevel, 'maxVersionLevel')
  w.int16(m.minVersionLevel, 'minVersionLevel')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeApiVersionsResponseFinalizedFeatureKeyList(w: ByteWriter, values: readonly ApiVersionsResponseFinalizedFeatureKeyInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeApiVersionsResponseFinalizedFeatureKey(w, values[i] as ApiVersionsResponseFinalizedFeatureKeyInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeApiVersionsRequest(r: ByteReader, version: number): ApiVersionsRequest {
  const clientSoftwareName = version >= 3 ? r.compactString('clientSoftwareName') : ''
  const clientSoftwareVersion = version >= 3 ? r.compactString('clientSoftwareVersion') : ''
  const unknownTags = version >= 3 ? readUnknownTags(r) : undefined
  return { clientSoftwareName, clientSoftwareVersion, unknownTags }
}
