/** Where something stands in a spec file; line and column count from 1. */
export interface Position {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A mistake in a spec file. */
export interface Fault {
  readonly at: Position
  readonly reason: string
}

/** `file:line:column: reason`, the form that editors make clickable. */
export function formatFault({ at, reason }: Fault): string {
  return `${at.file}:${at.line}:${at.column}: ${reason}`
}

/** One or more mistakes in spec files; the message has a line for each. */
export class SpecError extends Error {
  override readonly name: string = 'SpecError'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(faults.map(formatFault).join('\n'))
    this.faults = faults
  }
}
