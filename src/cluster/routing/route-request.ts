import { ConfigError } from '../../foundation/errors.ts'
import type { ApiFacts } from '../../protocol/api.ts'
import type { ClusterView } from '../view/cluster-view.ts'

/** Where a request goes. */
export type Target =
  | { readonly kind: 'any' }
  | { readonly kind: 'node'; readonly id: number }
  /** The controller, which the view does not name yet. */
  | { readonly kind: 'controller' }

/**
 * Who gets a request of this API: the broker that the caller names, else whom the API's route names. Throws a `ConfigError` for
 * a route that needs the caller's word.
 */
export function routeRequest(api: ApiFacts, node: number | undefined, message: object, view: ClusterView): Target {
  if (node !== undefined) return { kind: 'node', id: node }
  switch (api.route) {
    case 'any':
      return { kind: 'any' }
    case 'controller':
      return view.brokers.has(view.controllerId) ? { kind: 'node', id: view.controllerId } : { kind: 'controller' }
    case 'transaction':
      // Without a transactional id any broker hands out producer ids.
      if ((message as { readonly transactionalId?: unknown }).transactionalId == null) return { kind: 'any' }
      throw needsNode(api)
    case 'leader':
    case 'group':
    case 'broker':
      throw needsNode(api)
  }
}

function needsNode(api: ApiFacts): ConfigError {
  return new ConfigError(`${api.name} goes to one certain broker (${api.route}): name it, as in { node: 1 }`)
}
