/** Every error code other than 0 in a message, each once, in the order in which they come. */
export function errorCodesIn(message: unknown): number[] {
  const found = new Set<number>()
  collect(message, found)
  return [...found]
}

function collect(value: unknown, found: Set<number>): void {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return
  if (Array.isArray(value)) {
    // Arrays of plain numbers and of record pieces have no codes in them.
    if (typeof value[0] !== 'object' || value[0] instanceof Uint8Array) return
    for (const element of value) collect(element, found)
    return
  }
  for (const [name, field] of Object.entries(value)) {
    if (name === 'errorCode') {
      if (field !== 0) found.add(field as number)
    } else collect(field, found)
  }
}
