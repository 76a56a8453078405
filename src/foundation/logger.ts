/** Structured fields of a log line. Never a secret, never a payload. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>

/** Where drivers report; machines never log. Any logger with these four methods fits. */
export interface Logger {
  debug(message: string, fields?: LogFields): void
  info(message: string, fields?: LogFields): void
  warn(message: string, fields?: LogFields): void
  error(message: string, fields?: LogFields): void
}

const nothing = (): void => {}

/** The default: jackdaw says nothing unless asked. */
export const silentLogger: Logger = { debug: nothing, info: nothing, warn: nothing, error: nothing }
