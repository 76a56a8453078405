/** The package ships no declarations: what of it is used here. */
declare module 'snappyjs' {
  const snappyjs: {
    /** A raw block; of what type the input is, is the output. */
    compress(bytes: Buffer): Buffer
    /** Of a raw block that is known to be sound: a broken one may keep it busy for ever. */
    uncompress(block: Buffer): Buffer
  }
  export = snappyjs
}
