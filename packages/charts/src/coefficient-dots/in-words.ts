import { percentText, signedText } from "../words/index.js";
import type { CoefficientFigure, CoefficientRow } from "./coefficient-row.js";

type Kind = Pick<CoefficientRow, "isShare">;

const reasons: Readonly<Record<string, string>> = {
  "too-few-units": "Too few to judge",
  "no-variation": "No variation to judge from",
};

/** A value of a figure: a share in percent, a coefficient to two decimals. */
export function valueInWords(value: number, { isShare }: Kind): string {
  return isShare ? percentText(Math.min(1, Math.max(0, value)), 1) : signedText(value, 2);
}

/** Why a figure has no estimate; without how many it rests on. */
export function reasonInWords({ reason }: CoefficientFigure): string {
  return reasons[reason ?? ""] ?? "Nothing can be said";
}

/**
 * A figure with its interval and what it rests on, or why there is none.
 *
 * @example
 * coefficientInWords({ estimate: 0.714, lower: 0.4, upper: 1, n: 14, reason: null }, { isShare: false }) // => "0.71 (0.40 to 1.00), n = 14"
 */
export function coefficientInWords(figure: CoefficientFigure, kind: Kind): string {
  const { estimate, lower, upper, n } = figure;
  if (estimate === null) return `${reasonInWords(figure)}, n = ${n}`;
  const say = (value: number) => valueInWords(value, kind);
  const interval =
    lower === null || upper === null ? ", no sound interval" : ` (${say(lower)} to ${say(upper)})`;
  return `${say(estimate)}${interval}, n = ${n}`;
}
