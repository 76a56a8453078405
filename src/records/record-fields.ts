/** What a key or a value is written from; text is written as UTF-8. */
export type Bytes = Uint8Array | string

/** A header to write. Order, duplicates, nulls and empties are kept. */
export type RecordHeader = readonly [key: string, value: Bytes | null]

/** A header that was read. */
export type DecodedHeader = readonly [key: string, value: Buffer | null]
