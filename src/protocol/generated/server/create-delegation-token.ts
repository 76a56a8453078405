// Generated from protocol-specs/apis/038-create-delegation-token.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, notCarried, requireStruct } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { CreateDelegationTokenRequest, CreateDelegationTokenRequestCreatableRenewers, CreateDelegationTokenResponseInput, CreateDelegationTokenTypes } from '../types/create-delegation-token.ts'

/** CreateDelegationToken (API key 38) as a broker sees it. */
export const CreateDelegationToken: ServerApi<CreateDelegationTokenTypes> = {
  key: 38,
  name: 'CreateDelegationToken',
  versions: { min: 0, max: 3 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeResponse(w, m, version) {
    checkVersion('CreateDelegationTokenResponse', version, 0, 3)
    try {
      encodeCreateDelegationTokenResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'CreateDelegationTokenResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('CreateDelegationTokenRequest', version, 0, 3)
    try {
      return decodeCreateDelegationTokenRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'CreateDelegationTokenRequest', version)
    }
  },
}

function encodeCreateDelegationTokenResponse(w: ByteWriter, m: CreateDelegationTokenResponseInput, version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  if (version >= 2) w.compactString(m.principalType, 'principalType')
  else w.string(m.principalType, 'principalType')
  if (version >= 2) w.compactString(m.principalName, 'principalName')
  else w.string(m.principalName, 'principalName')
  if (version >= 3) {
    w.compactString(m.tokenRequesterPrincipalType === undefined ? '' : m.tokenRequesterPrincipalType, 'tokenRequesterPrincipalType')
  } else if (m.tokenRequesterPrincipalType !== undefined && m.tokenRequesterPrincipalType !== '') throw notCarried('tokenRequesterPrincipalType', '3+')
  if (version >= 3) {
    w.compactString(m.tokenRequesterPrincipalName === undefined ? '' : m.tokenRequesterPrincipalName, 'tokenRequesterPrincipalName')
  } else if (m.tokenRequesterPrincipalName !== undefined && m.tokenRequesterPrincipalName !== '') throw notCarried('tokenRequesterPrincipalName', '3+')
  w.int64(m.issueTimestampMs, 'issueTimestampMs')
  w.int64(m.expiryTimestampMs, 'expiryTimestampMs')
  w.int64(m.maxTimestampMs, 'maxTimestampMs')
  if (version >= 2) w.compactString(m.tokenId, 'tokenId')
  else w.string(m.tokenId, 'tokenId')
  if (version >= 2) w.compactBytes(m.hmac, 'hmac')
  else w.bytes(m.hmac, 'hmac')
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function decodeCreateDelegationTokenRequest(r: ByteReader, version: number): CreateDelegationTokenRequest {
  const ownerPrincipalType = version >= 3 ? r.compactNullableString('ownerPrincipalType') : ''
  const ownerPrincipalName = version >= 3 ? r.compactNullableString('ownerPrincipalName') : ''
  const renewers = decodeCreateDelegationTokenRequestCreatableRenewersList(r, version, version >= 2 ? r.compactArrayLength(3, 'renewers') : r.arrayLength(4, 'renewers'), 'renewers')
  const maxLifetimeMs = r.int64('maxLifetimeMs')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { ownerPrincipalType, ownerPrincipalName, renewers, maxLifetimeMs, unknownTags }
}

function decodeCreateDelegationTokenRequestCreatableRenewers(r: ByteReader, version: number): CreateDelegationTokenRequestCreatableRenewers {
  const principalType = version >= 2 ? r.compactString('principalType') : r.string('principalType')
  const principalName = version >= 2 ? r.compactString('principalName') : r.string('principalName')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { principalType, principalName, unknownTags }
}

function decodeCreateDelegationTokenRequestCreatableRenewersList(r: ByteReader, version: number, count: number, field: string): CreateDelegationTokenRequestCreatableRenewers[] {
  const values = new Array<CreateDelegationTokenRequestCreatableRenewers>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeCreateDelegationTokenRequestCreatableRenewers(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
