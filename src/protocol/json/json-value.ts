/** A value of JSON in which integers of any size are exact: those beyond ±2^53 are a `bigint`. */
export type JsonValue = null | boolean | number | bigint | string | readonly JsonValue[] | JsonObject

/** An object of JSON. */
export interface JsonObject {
  readonly [name: string]: JsonValue
}

/** Whether the value is an object, and neither array nor null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
