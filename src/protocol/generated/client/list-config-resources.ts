// Generated from protocol-specs/apis/074-list-config-resources.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, emptyArray, inElement, inMessage, isEmptyArray, notCarried, requireStruct, writeCount, writeScalars } from '../../codec.ts'
import { writeInt8 } from '../../scalar-codecs.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ListConfigResourcesRequestInput, ListConfigResourcesResponse, ListConfigResourcesResponseConfigResource, ListConfigResourcesTypes } from '../types/list-config-resources.ts'

/** ListConfigResources (API key 74) as a client sees it. */
export const ListConfigResources: ClientApi<ListConfigResourcesTypes> = {
  key: 74,
  name: 'ListConfigResources',
  versions: { min: 0, max: 1 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeRequest(w, m, version) {
    checkVersion('ListConfigResourcesRequest', version, 0, 1)
    try {
      encodeListConfigResourcesRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ListConfigResourcesRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('ListConfigResourcesResponse', version, 0, 1)
    try {
      return decodeListConfigResourcesResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'ListConfigResourcesResponse', version)
    }
  },
}

function encodeListConfigResourcesRequest(w: ByteWriter, m: ListConfigResourcesRequestInput, version: number): void {
  requireStruct(m)
  if (version >= 1) {
    const resourceTypes = m.resourceTypes === undefined ? emptyArray : m.resourceTypes
    writeCount(w, resourceTypes, true, false, 'resourceTypes')
    writeScalars(w, resourceTypes, 'resourceTypes', writeInt8)
  } else if (m.resourceTypes !== undefined && !isEmptyArray(m.resourceTypes)) throw notCarried('resourceTypes', '1+')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeListConfigResourcesResponse(r: ByteReader, version: number): ListConfigResourcesResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const configResources = decodeListConfigResourcesResponseConfigResourceList(r, version, r.compactArrayLength(2, 'configResources'), 'configResources')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, errorCode, configResources, unknownTags }
}

function decodeListConfigResourcesResponseConfigResource(r: ByteReader, version: number): ListConfigResourcesResponseConfigResource {
  const resourceName = r.compactString('resourceName')
  const resourceType = version >= 1 ? r.int8('resourceType') : 16
  const unknownTags = readUnknownTags(r)
  return { resourceName, resourceType, unknownTags }
}

function decodeListConfigResourcesResponseConfigResourceList(r: ByteReader, version: number, count: number, field: string): ListConfigResourcesResponseConfigResource[] {
  const values = new Array<ListConfigResourcesResponseConfigResource>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeListConfigResourcesResponseConfigResource(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
