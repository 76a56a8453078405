// Generated from protocol-specs/apis/041-describe-delegation-token.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, notCarried, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DescribeDelegationTokenRequest, DescribeDelegationTokenRequestDescribeDelegationTokenOwner, DescribeDelegationTokenResponseDescribedDelegationTokenInput, DescribeDelegationTokenResponseDescribedDelegationTokenRenewerInput, DescribeDelegationTokenResponseInput, DescribeDelegationTokenTypes } from '../types/describe-delegation-token.ts'

/** DescribeDelegationToken (API key 41) as a broker sees it. */
export const DescribeDelegationToken: ServerApi<DescribeDelegationTokenTypes> = {
  key: 41,
  name: 'DescribeDelegationToken',
  versions: { min: 0, max: 3 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeResponse(w, m, version) {
    checkVersion('DescribeDelegationTokenResponse', version, 0, 3)
    try {
      encodeDescribeDelegationTokenResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DescribeDelegationTokenResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('DescribeDelegationTokenRequest', version, 0, 3)
    try {
      return decodeDescribeDelegationTokenRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'DescribeDelegationTokenRequest', version)
    }
  },
}

function encodeDescribeDelegationTokenResponse(w: ByteWriter, m: DescribeDelegationTokenResponseInput, version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  const tokens = m.tokens
  writeCount(w, tokens, version >= 2, false, 'tokens')
  encodeDescribeDelegationTokenResponseDescribedDelegationTokenList(w, tokens, version, 'tokens')
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDescribeDelegationTokenResponseDescribedDelegationToken(w: ByteWriter, m: DescribeDelegationTokenResponseDescribedDelegationTokenInput, version: number): void {
  requireStruct(m)
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
  w.int64(m.issueTimestamp, 'issueTimestamp')
  w.int64(m.expiryTimestamp, 'expiryTimestamp')
  w.int64(m.maxTimestamp, 'maxTimestamp')
  if (version >= 2) w.compactString(m.tokenId, 'tokenId')
  else w.string(m.tokenId, 'tokenId')
  if (version >= 2) w.compactBytes(m.hmac, 'hmac')
  else w.bytes(m.hmac, 'hmac')
  const renewers = m.renewers
  writeCount(w, renewers, version >= 2, false, 'renewers')
  encodeDescribeDelegationTokenResponseDescribedDelegationTokenRenewerList(w, renewers, version, 'renewers')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDescribeDelegationTokenResponseDescribedDelegationTokenList(w: ByteWriter, values: readonly DescribeDelegationTokenResponseDescribedDelegationTokenInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeDelegationTokenResponseDescribedDelegationToken(w, values[i] as DescribeDelegationTokenResponseDescribedDelegationTokenInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDescribeDelegationTokenResponseDescribedDelegationTokenRenewer(w: ByteWriter, m: DescribeDelegationTokenResponseDescribedDelegationTokenRenewerInput, version: number): void {
  requireStruct(m)
  if (version >= 2) w.compactString(m.principalType, 'principalType')
  else w.string(m.principalType, 'principalType')
  if (version >= 2) w.compactString(m.principalName, 'principalName')
  else w.string(m.principalName, 'principalName')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDescribeDelegationTokenResponseDescribedDelegationTokenRenewerList(w: ByteWriter, values: readonly DescribeDelegationTokenResponseDescribedDelegationTokenRenewerInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeDelegationTokenResponseDescribedDelegationTokenRenewer(w, values[i] as DescribeDelegationTokenResponseDescribedDelegationTokenRenewerInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDescribeDelegationTokenRequest(r: ByteReader, version: number): DescribeDelegationTokenRequest {
  const countOfOwners = version >= 2 ? r.compactNullableArrayLength(3, 'owners') : r.nullableArrayLength(4, 'owners')
  const owners = countOfOwners === -1 ? null : decodeDescribeDelegationTokenRequestDescribeDelegationTokenOwnerList(r, version, countOfOwners, 'owners')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { owners, unknownTags }
}

function decodeDescribeDelegationTokenRequestDescribeDelegationTokenOwner(r: ByteReader, version: number): DescribeDelegationTokenRequestDescribeDelegationTokenOwner {
  const principalType = version >= 2 ? r.compactString('principalType') : r.string('principalType')
  const principalName = version >= 2 ? r.compactString('principalName') : r.string('principalName')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { principalType, principalName, unknownTags }
}

function decodeDescribeDelegationTokenRequestDescribeDelegationTokenOwnerList(r: ByteReader, version: number, count: number, field: string): DescribeDelegationTokenRequestDescribeDelegationTokenOwner[] {
  const values = new Array<DescribeDelegationTokenRequestDescribeDelegationTokenOwner>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeDelegationTokenRequestDescribeDelegationTokenOwner(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
