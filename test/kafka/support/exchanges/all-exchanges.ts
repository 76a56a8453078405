import { clusterExchanges } from './cluster.ts'
import type { Exchange } from './exchange.ts'
import { groupExchanges } from './groups.ts'
import { securityExchanges } from './security.ts'
import { shareAndStreamsExchanges } from './share-and-streams-groups.ts'
import { topicExchanges } from './topics.ts'
import { transactionExchanges } from './transactions.ts'

/** How each API of `jackdaw/protocol` is tried out, by its name. */
export const allExchanges: ReadonlyMap<string, Exchange> = new Map(
  [
    ...clusterExchanges,
    ...topicExchanges,
    ...groupExchanges,
    ...transactionExchanges,
    ...securityExchanges,
    ...shareAndStreamsExchanges,
  ].map((exchange) => [exchange.api.name, exchange]),
)
