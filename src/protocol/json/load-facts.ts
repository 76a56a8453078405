import { ProtocolError } from '../../foundation/errors.ts'
import { factsByName, type Messages } from '../generated/facts/messages.ts'
import type { MessageFacts } from './message-facts.ts'

/** The name of a message: `MetadataRequest`, `ConsumerProtocolSubscription`, `RequestHeader` … */
export type MessageName = keyof Messages & string

/** What the specs say of a message, with its types. */
export type FactsOf<Name extends MessageName> = MessageFacts<Messages[Name][0], Messages[Name][1]>

/** Whether there is a message of this name. */
export function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(factsByName, name)
}

/** The names of all messages: those of every API, headers, and structures that are stored or carried within messages. */
export function messageNames(): MessageName[] {
  return Object.keys(factsByName).filter(isMessageName)
}

/**
 * What the specs say of a message: loaded when it is first asked for, so that nobody else pays for it. Rejects with a
 * `ProtocolError` if there is no such message.
 */
export async function messageFacts<Name extends MessageName>(name: Name): Promise<FactsOf<Name>> {
  if (!isMessageName(name)) throw new ProtocolError(`there is no message ${String(name)}`)
  return (await factsByName[name]()) as FactsOf<Name>
}
