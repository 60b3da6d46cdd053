import { barX, plot, ruleX, text } from "@observablehq/plot";
import { plainSvg, stillPicture } from "../accessible/index.js";
import { type PictureOptions, pictureWidth, textWidth } from "../drawing/index.js";
import { colourOf } from "../palette/index.js";
import { neutralWords, withSeparators } from "../words/index.js";
import { ascending, type DifferenceRow } from "./difference-row.js";
import { type DifferenceBar, layOutDifferences, sizes } from "./layout.js";
import { differencesSentence } from "./sentence.js";

const barHeight = 22;
const headingHeight = 24;
const stops = { lower: 2, same: 4, higher: 6 } as const;

/**
 * How many pieces were given lower than by the moderator, the same and higher, difference by difference: before
 * moderation, and beside it after.
 *
 * @throws RangeError when the width is out of bounds
 */
export function differenceBars(rows: readonly DifferenceRow[], options: PictureOptions): Element {
  const width = pictureWidth(options.width);
  const sorted = ascending(rows);
  const { above, names, pitch, columns, column, rules, bars } = layOutDifferences(sorted, width);
  const over = above ? 22 : (pitch - barHeight) / 2;
  const under = pitch - barHeight - over;
  const ink = colourOf("--chart-ink");
  const heads = { before: "Before moderation", after: "After it" };
  const isLong = textWidth(heads.before, sizes.name) * 1.08 <= column;
  const colour = (part: string) => (bar: DifferenceBar) => colourOf(`--chart-stop-${stops[bar.sign]}${part}`);
  const numbers = (isLeft: boolean) =>
    text(
      bars.filter(({ sign }) => (sign === "lower") === isLeft),
      {
        ...{ y: "difference", x: "numberAt", dy: (over - under) / 2, fill: ink },
        text: ({ pieces }: DifferenceBar) => withSeparators(pieces),
        textAnchor: isLeft ? "end" : "start",
        fontSize: sizes.number,
        fontVariant: "tabular-nums",
      },
    );

  const svg = plot({
    document: options.document,
    width,
    height: headingHeight + Math.max(1, rows.length) * pitch + 4,
    margin: 0,
    marginTop: headingHeight,
    marginBottom: 4,
    axis: null,
    x: { type: "identity" },
    y: { type: "band", domain: sorted.map(({ difference }) => difference), padding: 0, round: false },
    marks: [
      barX(
        bars.filter(({ pieces }) => pieces > 0),
        {
          ...{ y: "difference", x1: "x1", x2: "x2", insetTop: over, insetBottom: under },
          ...{ fill: colour(""), stroke: colour("-edge"), strokeWidth: 1 },
        },
      ),
      ruleX(Object.values(rules), { stroke: ink, strokeWidth: 1.5 }),
      numbers(true),
      numbers(false),
      text(["before", "after"] as const, {
        ...{
          x: (side: "before" | "after") => columns[side],
          frameAnchor: "top",
          lineAnchor: "bottom",
          dy: -8,
        },
        text: (side: "before" | "after") => (isLong ? heads[side] : side === "before" ? "Before" : "After"),
        ...{ textAnchor: "start", fontSize: sizes.name, fontWeight: 600, fill: ink },
      }),
      text(sorted, {
        ...{ y: "difference", x: 0, dy: above ? 11 - pitch / 2 : 0, text: (_row, at: number) => names[at]! },
        ...{ textAnchor: "start", fontSize: sizes.name, lineHeight: 1.15, fill: ink },
        // Above its bar, a name stands upon a rule.
        ...(above ? { stroke: colourOf("--chart-paper"), strokeWidth: 5 } : {}),
      }),
    ],
  }) as Element;

  const name = options.name ?? differencesSentence(rows, options.words ?? neutralWords);
  return stillPicture(plainSvg(svg, options.id), name);
}
