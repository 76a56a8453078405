// Generated from protocol-specs/apis/074-list-config-resources.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, readScalars, requireStruct, writeCount } from '../../codec.ts'
import { readInt8 } from '../../scalar-codecs.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ListConfigResourcesRequest, ListConfigResourcesResponseConfigResourceInput, ListConfigResourcesResponseInput, ListConfigResourcesTypes } from '../types/list-config-resources.ts'

/** ListConfigResources (API key 74) as a broker sees it. */
export const ListConfigResources: ServerApi<ListConfigResourcesTypes> = {
  key: 74,
  name: 'ListConfigResources',
  versions: { min: 0, max: 1 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeResponse(w, m, version) {
    checkVersion('ListConfigResourcesResponse', version, 0, 1)
    try {
      encodeListConfigResourcesResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ListConfigResourcesResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('ListConfigResourcesRequest', version, 0, 1)
    try {
      return decodeListConfigResourcesRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'ListConfigResourcesRequest', version)
    }
  },
}

function encodeListConfigResourcesResponse(w: ByteWriter, m: ListConfigResourcesResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  const configResources = m.configResources
  writeCount(w, configResources, true, false, 'configResources')
  encodeListConfigResourcesResponseConfigResourceList(w, configResources, version, 'configResources')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeListConfigResourcesResponseConfigResource(w: ByteWriter, m: ListConfigResourcesResponseConfigResourceInput, version: number): void {
  requireStruct(m)
  w.compactString(m.resourceName, 'resourceName')
  if (version >= 1) {
    w.int8(m.resourceType === undefined ? 16 : m.resourceType, 'resourceType')
  }
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeListConfigResourcesResponseConfigResourceList(w: ByteWriter, values: readonly ListConfigResourcesResponseConfigResourceInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeListConfigResourcesResponseConfigResource(w, values[i] as ListConfigResourcesResponseConfigResourceInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeListConfigResourcesRequest(r: ByteReader, version: number): ListConfigResourcesRequest {
  const resourceTypes = readScalars(r, version >= 1 ? r.compactArrayLength(1, 'resourceTypes') : 0, 'resourceTypes', readInt8)
  const unknownTags = readUnknownTags(r)
  return { resourceTypes, unknownTags }
}
