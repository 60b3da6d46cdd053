/** A column of codes from 0, one a row: the smallest array that holds them is the fastest. */
export type CodeColumn = Uint8Array | Uint16Array | Uint32Array;

/** Names the first code that is not below its size, by column and row from 0. */
export function codeOutOfRange(columns: readonly CodeColumn[], sizes: readonly number[]): RangeError {
  for (const [at, column] of columns.entries()) {
    const row = column.findIndex((code) => code >= (sizes[at] as number));
    if (row >= 0) {
      return new RangeError(
        `tallyColumns requires codes below ${sizes[at]} in column ${at}: row ${row} has ${column[row]}`,
      );
    }
  }
  return new RangeError("tallyColumns met a code out of range");
}
