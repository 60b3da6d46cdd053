import { signedText } from "../words/index.js";
import type { SeverityRow } from "./severity-row.js";

/** Least reach to either side of 0: a severity that small is not drawn as a large one. */
const least = 0.1;

/** The axis of severities: as far to either side of 0 as any bound lies, told at 0 and at the round numbers within. */
export function axisOf(rows: readonly SeverityRow[]) {
  const reach = Math.max(
    ...rows.flatMap(({ estimate, lower, upper }) =>
      [estimate, lower, upper].map((one) => Math.abs(one ?? 0)),
    ),
    0,
  );
  const end = reach === 0 ? 1 : Math.max(least, reach);
  const power = 10 ** Math.floor(Math.log10(end));
  const part = [5, 2].find((one) => one * power <= end) ?? 1;
  const most = part * power;
  const digits = Math.max(0, (part === 2 ? 0 : 1) - Math.floor(Math.log10(end)));
  return {
    domain: [-end, end] as const,
    ticks: { wide: [-most, -most / 2, 0, most / 2, most], narrow: [-most, 0, most] },
    tickFormat: (value: number) => signedText(value, digits),
  };
}
