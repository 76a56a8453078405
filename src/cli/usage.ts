/** A call that cannot be carried out as it was made: said in one line, exit code 2. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError'
}

/** What `jackdaw` prints without a command, and with `--help`. */
export const usage: string = `jackdaw <command> …        Apache Kafka on the command line

  apis [--broker host:port]                 the APIs we speak; side by side with a broker's
  decode <Api> <version> request|response [FILE]    a message body as JSON; --explain: byte by byte
  encode <Api> <version> request|response [FILE]    JSON as a message body, in hex
  records [FILE]                            a record set, or a segment of a log, as JSON lines
  vectors check FILE…                       golden bytes against our codecs

FILE is read as hex, base64 or raw bytes, whichever it is (--input hex|base64|raw decides); without it, standard input.
`
