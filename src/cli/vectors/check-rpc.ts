import {
  type FactsOf,
  fromJsonText,
  isMessageName,
  KafkaError,
  type MessageName,
  messageFacts,
  parseExactJson,
  toJson,
} from '../../protocol/client.ts'
import { codecOfMessage, type MessageCodec } from './message-codecs.ts'
import { compareHex, compareJson, type Difference, type Outcome } from './outcome.ts'

/** A message as the specs describe it, and what writes and reads it. */
interface Subject {
  readonly facts: FactsOf<MessageName>
  readonly codec: MessageCodec
}

/**
 * Checks a line of an `rpc` file, `message version case json hex`: what we write of the JSON are these bytes, what we read of
 * the bytes is this JSON, and what we read, written again, are these bytes.
 */
export async function checkRpc([name = '', written = '', , json = '', hex = '']: readonly string[]): Promise<Outcome> {
  const version = Number(written)
  const subject = await subjectOf(name, [version])
  if (subject === undefined) return { kind: 'skipped', what: `${name} ${written}` }
  const { facts, codec } = subject
  return guarded(() => {
    const encoded = compareHex('encode', codec.encode(version, fromJsonText(facts, version, json)).toString('hex'), hex)
    if (encoded.kind !== 'same') return encoded
    const message = codec.decode(version, Buffer.from(hex, 'hex'))
    const decoded = compareJson('decode', toJson(facts, version, message as never), parseExactJson(json))
    if (decoded.kind !== 'same') return decoded
    return compareHex('encode again', codec.encode(version, message).toString('hex'), hex)
  })
}

/**
 * Checks a line of an `rpc-cross` file, `message from written case json hex | ERR Class: message`: a value that is complete at
 * one version, written at another, gives these bytes, or is refused as Kafka refuses it.
 */
export async function checkRpcCross(columns: readonly string[]): Promise<Outcome> {
  const [name = '', from = '', written = '', , json = '', expected = ''] = columns
  const subject = await subjectOf(name, [Number(from), Number(written)])
  if (subject === undefined) return { kind: 'skipped', what: `${name} ${from} as ${written}` }
  const { facts, codec } = subject
  return guarded(() => {
    const message = fromJsonText(facts, Number(from), json)
    const ours = bytesOrRefusal(codec, Number(written), message)
    if (!expected.startsWith('ERR '))
      return ours.startsWith('ERR ') ? refusalDiffers(ours, expected) : compareHex('encode', ours, expected)
    return ours.startsWith('ERR ') ? { kind: 'same' } : refusalDiffers(ours, expected)
  })
}

/** `undefined` if we do not know the message, or one of the versions. */
async function subjectOf(name: string, versions: readonly number[]): Promise<Subject | undefined> {
  const codec = codecOfMessage(name)
  if (codec === undefined || !isMessageName(name)) return undefined
  const facts = await messageFacts(name)
  const { min, max } = facts.versions
  return versions.every((version) => version >= min && version <= max) ? { facts, codec } : undefined
}

function bytesOrRefusal(codec: MessageCodec, version: number, message: object): string {
  try {
    return codec.encode(version, message).toString('hex')
  } catch (error) {
    if (!KafkaError.is(error)) throw error
    return `ERR ${error.name}: ${error.message}`
  }
}

function refusalDiffers(ours: string, theirs: string): Difference {
  return { kind: 'differs', step: 'encode', where: 'the whole', ours: ours.slice(0, 120), theirs: theirs.slice(0, 120) }
}

/** An error in the place of a result is a difference, too. */
function guarded(check: () => Outcome): Outcome {
  try {
    return check()
  } catch (error) {
    return { kind: 'differs', step: 'error', where: 'the whole', ours: String(error), theirs: 'none' }
  }
}
