// Generated from protocol-specs/apis/081-remove-raft-voter.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inMessage, requireStruct } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { RemoveRaftVoterRequestInput, RemoveRaftVoterResponse, RemoveRaftVoterTypes } from '../types/remove-raft-voter.ts'

/** RemoveRaftVoter (API key 81) as a client sees it. */
export const RemoveRaftVoter: ClientApi<RemoveRaftVoterTypes> = {
  key: 81,
  name: 'RemoveRaftVoter',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeRequest(w, m, version) {
    checkVersion('RemoveRaftVoterRequest', version, 0, 0)
    try {
      encodeRemoveRaftVoterRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'RemoveRaftVoterRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('RemoveRaftVoterResponse', version, 0, 0)
    try {
      return decodeRemoveRaftVoterResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'RemoveRaftVoterResponse', version)
    }
  },
}

function encodeRemoveRaftVoterRequest(w: ByteWriter, m: RemoveRaftVoterRequestInput, _version: number): void {
  requireStruct(m)
  w.compactNullableString(m.clusterId, 'clusterId')
  w.int32(m.voterId, 'voterId')
  w.uuid(m.voterDirectoryId, 'voterDirectoryId')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeRemoveRaftVoterResponse(r: ByteReader, _version: number): RemoveRaftVoterResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, errorCode, errorMessage, unknownTags }
}
