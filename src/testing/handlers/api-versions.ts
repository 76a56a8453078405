import { ApiVersions } from '../../protocol/generated/server/api-versions.ts'
import { errorCodes } from '../error-codes.ts'
import { type Handler, type HandlerContext, reply, type TypesOf } from './handler.ts'

/*
 * ApiVersions (key 18). What this broker takes. A version that it does not take is answered, too: error 35 in the layout of
 * version 0, with the range of ApiVersions alone (KIP-511). The response header never has tags.
 *
 * 3: name and version of the client's software, which must look like ones.
 */

type ApiVersionsTypes = TypesOf<typeof ApiVersions>
type Response = ApiVersionsTypes['responseInput']

const softwarePattern = /^[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?$/

export const apiVersions: Handler<ApiVersionsTypes> = {
  api: ApiVersions,
  errors: [errorCodes.UNSUPPORTED_VERSION, errorCodes.INVALID_REQUEST],
  handle({ clientSoftwareName, clientSoftwareVersion }, { version, versions }) {
    if (version >= 3 && !(softwarePattern.test(clientSoftwareName) && softwarePattern.test(clientSoftwareVersion))) {
      return reply({ errorCode: errorCodes.INVALID_REQUEST, apiKeys: [] })
    }
    return reply({ errorCode: errorCodes.NONE, apiKeys: offered(versions) })
  },
  fail: (_request, errorCode) => ({ errorCode, apiKeys: [] }),
}

/** The answer to a version of ApiVersions that this broker does not take, to be written as version 0. */
export function unsupportedApiVersions({ cluster, versions }: Pick<HandlerContext, 'cluster' | 'versions'>): Response {
  const own = new Map([...versions].filter(([key]) => key === ApiVersions.key))
  return { errorCode: errorCodes.UNSUPPORTED_VERSION, apiKeys: cluster.settings.release.kraft ? offered(own) : [] }
}

function offered(versions: HandlerContext['versions']): NonNullable<Response['apiKeys']> {
  return [...versions].map(([apiKey, { min, max }]) => ({ apiKey, minVersion: min, maxVersion: max }))
}
