import { clientProof, type ScramMechanism, scramKeys, serverSignature } from '../../connection/sasl/scram-keys.ts'
import { compareJson, type Outcome } from './outcome.ts'

interface Exchange {
  readonly password: string
  readonly salt: string
  readonly iterations: number
  readonly authMessage: string
}

/** What is compared of an exchange: every key and signature, in base64. */
const compared = ['saltedPassword', 'clientKey', 'storedKey', 'serverKey', 'clientProof', 'serverSignature'] as const

/** Checks a line of a `scram` file, `mechanism case json`: the keys and signatures are those that Kafka computes. */
export async function checkScram([mechanism = '', , json = '']: readonly string[]): Promise<Outcome> {
  if (mechanism !== 'SCRAM-SHA-256' && mechanism !== 'SCRAM-SHA-512') return { kind: 'skipped', what: mechanism }
  const theirs: Exchange & Readonly<Record<string, unknown>> = JSON.parse(json)
  return compareJson(
    'exchange',
    await computed(mechanism, theirs),
    Object.fromEntries(compared.map((name) => [name, theirs[name]])),
  )
}

async function computed(mechanism: ScramMechanism, { password, salt, iterations, authMessage }: Exchange): Promise<object> {
  const keys = await scramKeys(mechanism, password, Buffer.from(salt, 'base64'), iterations)
  const signatures = {
    clientProof: clientProof(mechanism, keys, authMessage),
    serverSignature: serverSignature(mechanism, keys, authMessage),
  }
  const all: Readonly<Record<(typeof compared)[number], Buffer>> = { ...keys, ...signatures }
  return Object.fromEntries(compared.map((name) => [name, all[name].toString('base64')]))
}
