import type { ApiFacts } from './api.ts'

const apiVersionsKey = 18

/** The version of the header before a request: 2, with tagged fields, if the request is flexible (KIP-482), else 1. */
export function requestHeaderVersion(api: ApiFacts, version: number): number {
  return version >= api.flexibleFrom ? 2 : 1
}

/**
 * The version of the header before an answer: 1, with tagged fields, if the request was flexible, else 0. Before an answer to
 * ApiVersions it is always 0, since the asker may not know yet what the broker speaks (KIP-511).
 */
export function responseHeaderVersion(api: ApiFacts, version: number): number {
  return api.key !== apiVersionsKey && version >= api.flexibleFrom ? 1 : 0
}
