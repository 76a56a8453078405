import type { Address } from '../../connection/transport.ts'
import { ClosedError, type KafkaError } from '../../foundation/errors.ts'
import { Link, type LinkKey, type LinkOptions } from './link.ts'

export type LinkPoolOptions = Omit<LinkOptions, 'key' | 'address'>

/**
 * All links of one cluster, in an immutable map that is swapped when one comes or goes: whoever walks over it sees one state
 * of it. A link to a broker that has gone or moved is retired: it finishes what is in flight.
 */
export class LinkPool {
  readonly #options: LinkPoolOptions
  #links: ReadonlyMap<string, Link> = new Map()
  /** Out of the map, but perhaps not done with what they had in flight. */
  #retired: readonly Link[] = []
  #closed = false

  constructor(options: LinkPoolOptions) {
    this.#options = options
  }

  get links(): ReadonlyMap<string, Link> {
    return this.#links
  }

  /** The link of this key, made on first use. One that leads to another address than `address` is retired and replaced. */
  link(key: LinkKey, address: Address): Link {
    if (this.#closed) throw new ClosedError('the client')
    const name = `${key.broker}/${key.lane}/${key.owner}`
    const known = this.#links.get(name)
    if (known !== undefined && known.address.host === address.host && known.address.port === address.port) return known
    if (known !== undefined) this.#retire([known])
    const link = new Link({ ...this.#options, key, address })
    this.#links = new Map(this.#links).set(name, link)
    return link
  }

  /** Retires every link that `keep` does not hold on to. */
  retireUnless(keep: (link: Link) => boolean): void {
    const gone = [...this.#links].filter(([, link]) => !keep(link))
    if (gone.length === 0) return
    const next = new Map(this.#links)
    for (const [name] of gone) next.delete(name)
    this.#links = next
    this.#retire(gone.map(([, link]) => link))
  }

  #retire(links: readonly Link[]): void {
    for (const link of links) link.retire()
    this.#retired = [...this.#retired, ...links].filter((link) => link.live)
  }

  /** Retires the links of one owner. */
  retireOwner(owner: number): void {
    this.retireUnless((link) => link.key.owner !== owner)
  }

  /** Closes the links of one owner at once; resolves when their sockets are gone. */
  async closeOwner(owner: number, cause: KafkaError): Promise<void> {
    const mine = [...this.#links].filter(([, link]) => link.key.owner === owner)
    const next = new Map(this.#links)
    for (const [name] of mine) next.delete(name)
    this.#links = next
    await Promise.all(mine.map(([, link]) => link.close(cause)))
  }

  /** Closes all links at once, those that are retiring too; no new one is made. Resolves when their sockets are gone. */
  async close(cause: KafkaError): Promise<void> {
    this.#closed = true
    const all = [...this.#links.values(), ...this.#retired]
    this.#links = new Map()
    this.#retired = []
    await Promise.all(all.map((link) => link.close(cause)))
  }
}
