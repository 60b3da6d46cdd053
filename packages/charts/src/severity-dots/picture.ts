import { drawDots } from "../dot-lines/index.js";
import type { PictureOptions } from "../drawing/index.js";
import { neutralWords, signedText } from "../words/index.js";
import { axisOf } from "./axis.js";
import { severitySentence } from "./sentence.js";
import type { SeverityRow } from "./severity-row.js";

/**
 * A dot a judge for how much less than others they give, on a whisker for its interval around a rule at 0; in the order
 * of the rows, which is no order of severity. Where nothing can be said the sentence stands in place of the dot.
 *
 * @throws RangeError when the width is out of bounds
 */
export function severityDots(rows: readonly SeverityRow[], options: PictureOptions): Element {
  const lines = rows.map(({ label: name, estimate: value, lower, upper, pairs, sentence }) =>
    value === null
      ? { name, end: "", figure: null, instead: sentence }
      : { name, end: `${signedText(value, 2)}, n = ${pairs}`, figure: { value, lower, upper } },
  );
  const scale = { ...axisOf(rows), hasRule: true, sides: ["◂ gives more", "gives less ▸"] } as const;
  return drawDots(lines, scale, severitySentence(rows, options.words ?? neutralWords), options);
}
