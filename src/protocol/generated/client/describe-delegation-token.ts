// Generated from protocol-specs/apis/041-describe-delegation-token.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DescribeDelegationTokenRequestDescribeDelegationTokenOwnerInput, DescribeDelegationTokenRequestInput, DescribeDelegationTokenResponse, DescribeDelegationTokenResponseDescribedDelegationToken, DescribeDelegationTokenResponseDescribedDelegationTokenRenewer, DescribeDelegationTokenTypes } from '../types/describe-delegation-token.ts'

/** DescribeDelegationToken (API key 41) as a client sees it. */
export const DescribeDelegationToken: ClientApi<DescribeDelegationTokenTypes> = {
  key: 41,
  name: 'DescribeDelegationToken',
  versions: { min: 0, max: 3 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeRequest(w, m, version) {
    checkVersion('DescribeDelegationTokenRequest', version, 0, 3)
    try {
      encodeDescribeDelegationTokenRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DescribeDelegationTokenRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('DescribeDelegationTokenResponse', version, 0, 3)
    try {
      return decodeDescribeDelegationTokenResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'DescribeDelegationTokenResponse', version)
    }
  },
}

function encodeDescribeDelegationTokenRequest(w: ByteWriter, m: DescribeDelegationTokenRequestInput, version: number): void {
  requireStruct(m)
  const owners = m.owners
  writeCount(w, owners, version >= 2, true, 'owners')
  if (owners !== null) encodeDescribeDelegationTokenRequestDescribeDelegationTokenOwnerList(w, owners, version, 'owners')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDescribeDelegationTokenRequestDescribeDelegationTokenOwner(w: ByteWriter, m: DescribeDelegationTokenRequestDescribeDelegationTokenOwnerInput, version: number): void {
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

function encodeDescribeDelegationTokenRequestDescribeDelegationTokenOwnerList(w: ByteWriter, values: readonly DescribeDelegationTokenRequestDescribeDelegationTokenOwnerInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeDelegationTokenRequestDescribeDelegationTokenOwner(w, values[i] as DescribeDelegationTokenRequestDescribeDelegationTokenOwnerInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDescribeDelegationTokenResponse(r: ByteReader, version: number): DescribeDelegationTokenResponse {
  const errorCode = r.int16('errorCode')
  const tokens = decodeDescribeDelegationTokenResponseDescribedDelegationTokenList(r, version, version >= 2 ? r.compactArrayLength(30, 'tokens') : r.arrayLength(38, 'tokens'), 'tokens')
  const throttleTimeMs = r.int32('throttleTimeMs')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { errorCode, tokens, throttleTimeMs, unknownTags }
}

function decodeDescribeDelegationTokenResponseDescribedDelegationToken(r: ByteReader, version: number): DescribeDelegationTokenResponseDescribedDelegationToken {
  const principalType = version >= 2 ? r.compactString('principalType') : r.string('principalType')
  const principalName = version >= 2 ? r.compactString('principalName') : r.string('principalName')
  const tokenRequesterPrincipalType = version >= 3 ? r.compactString('tokenRequesterPrincipalType') : ''
  const tokenRequesterPrincipalName = version >= 3 ? r.compactString('tokenRequesterPrincipalName') : ''
  const issueTimestamp = r.int64('issueTimestamp')
  const expiryTimestamp = r.int64('expiryTimestamp')
  const maxTimestamp = r.int64('maxTimestamp')
  const tokenId = version >= 2 ? r.compactString('tokenId') : r.string('tokenId')
  const hmac = version >= 2 ? r.compactBytes('hmac') : r.bytes('hmac')
  const renewers = decodeDescribeDelegationTokenResponseDescribedDelegationTokenRenewerList(r, version, version >= 2 ? r.compactArrayLength(3, 'renewers') : r.arrayLength(4, 'renewers'), 'renewers')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { principalType, principalName, tokenRequesterPrincipalType, tokenRequesterPrincipalName, issueTimestamp, expiryTimestamp, maxTimestamp, tokenId, hmac, renewers, unknownTags }
}

function decodeDescribeDelegationTokenResponseDescribedDelegationTokenList(r: ByteReader, version: number, count: number, field: string): DescribeDelegationTokenResponseDescribedDelegationToken[] {
  const values = new Array<DescribeDelegationTokenResponseDescribedDelegationToken>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeDelegationTokenResponseDescribedDelegationToken(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDescribeDelegationTokenResponseDescribedDelegationTokenRenewer(r: ByteReader, version: number): DescribeDelegationTokenResponseDescribedDelegationTokenRenewer {
  const principalType = version >= 2 ? r.compactString('principalType') : r.string('principalType')
  const principalName = version >= 2 ? r.compactString('principalName') : r.string('principalName')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { principalType, principalName, unknownTags }
}

function decodeDescribeDelegationTokenResponseDescribedDelegationTokenRenewerList(r: ByteReader, version: number, count: number, field: string): DescribeDelegationTokenResponseDescribedDelegationTokenRenewer[] {
  const values = new Array<DescribeDelegationTokenResponseDescribedDelegationTokenRenewer>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeDelegationTokenResponseDescribedDelegationTokenRenewer(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
