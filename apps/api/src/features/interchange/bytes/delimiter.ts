const delimiters = [",", ";", "\t"] as const;

// What some exports write above the headings, so that a spreadsheet knows; it is no row.
const separatorLine = /^sep=([,;\t])(?:\r\n|\n|\r|$)/iu;

/** How a table is separated, and how many characters at its start only say so. */
export interface Separation {
  readonly delimiter: string;
  readonly passedOver: number;
}

/**
 * What separates the cells of a table: what a line `sep=;` says, else whichever of comma, semicolon and tab the first row
 * that is not blank uses most outside quotes; a comma when it uses none.
 *
 * @param start The beginning of the text, at least its first row.
 */
export function separationOf(start: string): Separation {
  const said = separatorLine.exec(start);
  if (said !== null) return { delimiter: said[1] ?? ",", passedOver: said[0].length };
  const rows = start.replace(/"[^"]*"/gu, "x").split(/[\r\n]/u);
  const header = rows.find((row) => row.trim() !== "") ?? "";
  const uses = (delimiter: string) => header.split(delimiter).length;
  const delimiter = delimiters.reduce<string>((best, each) => (uses(each) > uses(best) ? each : best), ",");
  return { delimiter, passedOver: 0 };
}
