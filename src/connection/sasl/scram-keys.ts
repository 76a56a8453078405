import { createHash, createHmac, pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'

/** The SCRAM mechanisms that Kafka has (RFC 5802, RFC 7677). */
export type ScramMechanism = 'SCRAM-SHA-256' | 'SCRAM-SHA-512'

/** What both sides compute of a password, in the words of RFC 5802 §3. */
export interface ScramKeys {
  readonly saltedPassword: Buffer
  readonly clientKey: Buffer
  readonly storedKey: Buffer
  readonly serverKey: Buffer
}

const digests = { 'SCRAM-SHA-256': { name: 'sha256', bytes: 32 }, 'SCRAM-SHA-512': { name: 'sha512', bytes: 64 } } as const

/** Hi(password, salt, i) and the keys that follow from it. PBKDF2 runs off the main thread: it is meant to be slow. */
export async function scramKeys(
  mechanism: ScramMechanism,
  password: string,
  salt: Uint8Array,
  iterations: number,
): Promise<ScramKeys> {
  const { name, bytes } = digests[mechanism]
  const saltedPassword = await promisify(pbkdf2)(password, salt, iterations, bytes, name)
  const clientKey = hmac(mechanism, saltedPassword, 'Client Key')
  const storedKey = createHash(name).update(clientKey).digest()
  return { saltedPassword, clientKey, storedKey, serverKey: hmac(mechanism, saltedPassword, 'Server Key') }
}

/** What the client sends to show that it knows the password: ClientKey XOR HMAC(StoredKey, AuthMessage). */
export function clientProof(mechanism: ScramMechanism, { clientKey, storedKey }: ScramKeys, authMessage: string): Buffer {
  const signature = hmac(mechanism, storedKey, authMessage)
  return Buffer.from(clientKey.map((byte, i) => byte ^ (signature[i] as number)))
}

/** What the server must answer to show that it knows the password, too: HMAC(ServerKey, AuthMessage). */
export function serverSignature(mechanism: ScramMechanism, { serverKey }: ScramKeys, authMessage: string): Buffer {
  return hmac(mechanism, serverKey, authMessage)
}

function hmac(mechanism: ScramMechanism, key: Uint8Array, message: string): Buffer {
  return createHmac(digests[mechanism].name, key).update(message, 'utf8').digest()
}
