// Generated from protocol-specs/apis/038-create-delegation-token.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, notCarried, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { CreateDelegationTokenRequestCreatableRenewersInput, CreateDelegationTokenRequestInput, CreateDelegationTokenResponse, CreateDelegationTokenTypes } from '../types/create-delegation-token.ts'

/** CreateDelegationToken (API key 38) as a client sees it. */
export const CreateDelegationToken: ClientApi<CreateDelegationTokenTypes> = {
  key: 38,
  name: 'CreateDelegationToken',
  versions: { min: 0, max: 3 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeRequest(w, m, version) {
    checkVersion('CreateDelegationTokenRequest', version, 0, 3)
    try {
      encodeCreateDelegationTokenRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'CreateDelegationTokenRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('CreateDelegationTokenResponse', version, 0, 3)
    try {
      return decodeCreateDelegationTokenResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'CreateDelegationTokenResponse', version)
    }
  },
}

function encodeCreateDelegationTokenRequest(w: ByteWriter, m: CreateDelegationTokenRequestInput, version: number): void {
  requireStruct(m)
  if (version >= 3) {
    w.compactNullableString(m.ownerPrincipalType === undefined ? '' : m.ownerPrincipalType, 'ownerPrincipalType')
  } else if (m.ownerPrincipalType !== undefined && m.ownerPrincipalType !== '') throw notCarried('ownerPrincipalType', '3+')
  if (version >= 3) {
    w.compactNullableString(m.ownerPrincipalName === undefined ? '' : m.ownerPrincipalName, 'ownerPrincipalName')
  } else if (m.ownerPrincipalName !== undefined && m.ownerPrincipalName !== '') throw notCarried('ownerPrincipalName', '3+')
  const renewers = m.renewers
  writeCount(w, renewers, version >= 2, false, 'renewers')
  encodeCreateDelegationTokenRequestCreatableRenewersList(w, renewers, version, 'renewers')
  w.int64(m.maxLifetimeMs, 'maxLifetimeMs')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeCreateDelegationTokenRequestCreatableRenewers(w: ByteWriter, m: CreateDelegationTokenRequestCreatableRenewersInput, version: number): void {
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

function encodeCreateDelegationTokenRequestCreatableRenewersList(w: ByteWriter, values: readonly CreateDelegationTokenRequestCreatableRenewersInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeCreateDelegationTokenRequestCreatableRenewers(w, values[i] as CreateDelegationTokenRequestCreatableRenewersInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeCreateDelegationTokenResponse(r: ByteReader, version: number): CreateDelegationTokenResponse {
  const errorCode = r.int16('errorCode')
  const principalType = version >= 2 ? r.compactString('principalType') : r.string('principalType')
  const principalName = version >= 2 ? r.compactString('principalName') : r.string('principalName')
  const tokenRequesterPrincipalType = version >= 3 ? r.compactString('tokenRequesterPrincipalType') : ''
  const tokenRequesterPrincipalName = version >= 3 ? r.compactString('tokenRequesterPrincipalName') : ''
  const issueTimestampMs = r.int64('issueTimestampMs')
  const expiryTimestampMs = r.int64('expiryTimestampMs')
  const maxTimestampMs = r.int64('maxTimestampMs')
  const tokenId = version >= 2 ? r.compactString('tokenId') : r.string('tokenId')
  const hmac = version >= 2 ? r.compactBytes('hmac') : r.bytes('hmac')
  const throttleTimeMs = r.int32('throttleTimeMs')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { errorCode, principalType, principalName, tokenRequesterPrincipalType, tokenRequesterPrincipalName, issueTimestampMs, expiryTimestampMs, maxTimestampMs, tokenId, hmac, throttleTimeMs, unknownTags }
}
