// Generated from protocol-specs/apis/018-api-versions.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct } from '../../codec.ts'
import { TagSection, type UnknownTag, readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ApiVersionsRequestInput, ApiVersionsResponse, ApiVersionsResponseApiVersion, ApiVersionsResponseFinalizedFeatureKey, ApiVersionsResponseSupportedFeatureKey, ApiVersionsTypes } from '../types/api-versions.ts'

/** ApiVersions (API key 18) as a client sees it. */
export const ApiVersions: ClientApi<ApiVersionsTypes> = {
  key: 18,
  name: 'ApiVersions',
  versions: { min: 0, max: 4 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 3,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeRequest(w, m, version) {
    checkVersion('ApiVersionsRequest', version, 0, 4)
    try {
      encodeApiVersionsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ApiVersionsRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('ApiVersionsResponse', version, 0, 4)
    try {
      return decodeApiVersionsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'ApiVersionsResponse', version)
    }
  },
}

function encodeApiVersionsRequest(w: ByteWriter, m: ApiVersionsRequestInput, version: number): void {
  requireStruct(m)
  if (version >= 3) {
    w.compactString(m.clientSoftwareName === undefined ? '' : m.clientSoftwareName, 'clientSoftwareName')
  }
  if (version >= 3) {
    w.compactString(m.clientSoftwareVersion === undefined ? '' : m.clientSoftwareVersion, 'clientSoftwareVersion')
  }
  if (version >= 3) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function decodeApiVersionsResponse(r: ByteReader, version: number): ApiVersionsResponse {
  const errorCode = r.int16('errorCode')
  const apiKeys = decodeApiVersionsResponseApiVersionList(r, version, version >= 3 ? r.compactArrayLength(7, 'apiKeys') : r.arrayLength(6, 'apiKeys'), 'apiKeys')
  const throttleTimeMs = version >= 1 ? r.int32('throttleTimeMs') : 0
  let supportedFeatures: ApiVersionsResponse['supportedFeatures'] = []
  let finalizedFeaturesEpoch: ApiVersionsResponse['finalizedFeaturesEpoch'] = -1n
  let finalizedFeatures: ApiVersionsResponse['finalizedFeatures'] = []
  let zkMigrationReady: ApiVersionsResponse['zkMigrationReady'] = false
  let unknownTags: UnknownTag[] | undefined
  if (version >= 3) {
    const tagCount = r.unsignedVarint('unknownTags')
    if (tagCount > 0) {
      const tags = new TagSection(r, tagCount)
      while (tags.next()) {
        if (tags.tag === 0) supportedFeatures = decodeApiVersionsResponseSupportedFeatureKeyList(r, version, r.compactArrayLength(6, 'supportedFeatures'), 'supportedFeatures')
        else if (tags.tag === 1) finalizedFeaturesEpoch = r.int64('finalizedFeaturesEpoch')
        else if (tags.tag === 2) finalizedFeatures = decodeApiVersionsResponseFinalizedFeatureKeyList(r, version, r.compactArrayLength(6, 'finalizedFeatures'), 'finalizedFeatures')
        else if (tags.tag === 3) zkMigrationReady = r.bool('zkMigrationReady')
        else tags.keep()
      }
      unknownTags = tags.unknown
    }
  }
  return { errorCode, apiKeys, throttleTimeMs, supportedFeatures, finalizedFeaturesEpoch, finalizedFeatures, zkMigrationReady, unknownTags }
}

function decodeApiVersionsResponseApiVersion(r: ByteReader, version: number): ApiVersionsResponseApiVersion {
  const apiKey = r.int16('apiKey')
  const minVersion = r.int16('minVersion')
  const maxVersion = r.int16('maxVersion')
  const unknownTags = version >= 3 ? readUnknownTags(r) : undefined
  return { apiKey, minVersion, maxVersion, unknownTags }
}

function decodeApiVersionsResponseApiVersionList(r: ByteReader, version: number, count: number, field: string): ApiVersionsResponseApiVersion[] {
  const values = new Array<ApiVersionsResponseApiVersion>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeApiVersionsResponseApiVersion(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeApiVersionsResponseSupportedFeatureKey(r: ByteReader, _version: number): ApiVersionsResponseSupportedFeatureKey {
  const name = r.compactString('name')
  const minVersion = r.int16('minVersion')
  const maxVersion = r.int16('maxVersion')
  const unknownTags = readUnknownTags(r)
  return { name, minVersion, maxVersion, unknownTags }
}

function decodeApiVersionsResponseSupportedFeatureKeyList(r: ByteReader, version: number, count: number, field: string): ApiVersionsResponseSupportedFeatureKey[] {
  const values = new Array<ApiVersionsResponseSupportedFeatureKey>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeApiVersionsResponseSupportedFeatureKey(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeApiVersionsResponseFinalizedFeatureKey(r: ByteReader, _version: number): ApiVersionsResponseFinalizedFeatureKey {
  const name = r.compactString('name')
  const maxVersionLevel = r.int16('maxVersionLevel')
  const minVersionLevel = r.int16('minVersionLevel')
  const unknownTags = readUnknownTags(r)
  return { name, maxVersionLevel, minVersionLevel, unknownTags }
}

function decodeApiVersionsResponseFinalizedFeatureKeyList(r: ByteReader, version: number, count: number, field: string): ApiVersionsResponseFinalizedFeatureKey[] {
  const values = new Array<ApiVersionsResponseFinalizedFeatureKey>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeApiVersionsResponseFinalizedFeatureKey(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
