import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { chartWords } from "@reviewpoint/charts/tables";
import { parseHTML } from "linkedom";
import { draw } from "../charts/draw.js";
import type { PlotOrder } from "../charts/order.js";
import { stateLabels } from "../charts/state-labels.js";
import { assetsFolder } from "../server/assets.js";

const words = chartWords([]);
const at = { strand: "Wellbeing", reviewPoint: "Spring", expectedRank: 2 };
const bars = [
  { ...at, kind: "level", key: "E", label: "Emerging", rank: 1, count: 4, x1: -4, x2: 0 },
  { ...at, kind: "level", key: "S", label: "Secure", rank: 2, count: 12, x1: 0, x2: 12 },
  { ...at, kind: "state", key: "not_judged", label: "Not judged", rank: null, count: 1, x1: 12, x2: 13 },
] as const;
const levels = [
  { code: "E", name: "Emerging", rank: 1 },
  { code: "S", name: "Secure", rank: 2 },
];
const figure = { estimate: 0.7, lower: -0.2, upper: 0.9, n: 14, reason: null };
const judge = {
  key: "j",
  label: "Judge 1",
  pairs: 9,
  estimate: 0.4,
  lower: 0.1,
  upper: 0.7,
  sentence: "Less.",
};
const orders: PlotOrder[] = [
  { kind: "review-point-bars", words, rows: bars, links: {} },
  { kind: "strand-bars", words, rows: bars, links: {} },
  { kind: "count-waffle", words, rows: bars },
  {
    ...{ kind: "percent-dots", words },
    rows: [{ label: "A", status: "OK", count: 12, denominator: 16, percent: 75, lower: 50, upper: 90 }],
  },
  {
    ...{ kind: "completeness-bars", words, links: {}, group: words.school },
    rows: [{ key: "1", label: "Ash Park", due: 12, judged: 8, judgedLate: 1, missing: 3 }],
  },
  {
    ...{ kind: "movement-flow", words },
    rows: [{ fromState: "judged", fromRank: 1, toState: "judged", toRank: 2, count: 5 }],
    context: { points: { from: "Autumn", to: "Spring" }, scale: { levels, stateLabels } },
  },
  { kind: "difference-bars", words, rows: [{ difference: "-1", before: 3, after: 0 }] },
  {
    kind: "coefficient-dots",
    words,
    rows: [{ label: "AC1", isShare: false, before: figure, after: figure }],
  },
  { kind: "severity-dots", words, rows: [judge] },
];

test.each(orders)("the code that the browser loads draws $kind as the server does", async (order) => {
  const chunk = readdirSync(assetsFolder).find((name) => /^draw-.*\.js$/u.test(name)) ?? "";
  const built = (await import(join(assetsFolder, chunk))) as { readonly draw: typeof draw };
  const drawn = (by: typeof draw, some: PlotOrder, width: number) => {
    const { document } = parseHTML("<!doctype html><html><body></body></html>");
    return by(some, document as unknown as Document, width, "x").outerHTML;
  };
  for (const some of [order, { ...order, rows: [] }]) {
    for (const width of [480, 900]) expect(drawn(built.draw, some, width)).toBe(drawn(draw, some, width));
  }
});
