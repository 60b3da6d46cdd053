import { expect, test } from "@jest/globals";
import { figuresIn, pageOf } from "./figures.mjs";

test("figures are the lines that say so", () => {
  expect(figuresIn("> x\nfigure: 10,000 queries, 0 foreign rows\nnot a figure: 3\n")).toEqual([
    "10,000 queries, 0 foreign rows",
  ]);
});

test("a page of figures names command and machine", () => {
  const answers = [{ folder: "apps/api", script: "prove:isolation", figures: ["0 of 10,000"] }];
  expect(pageOf({ title: "Proofs", kind: "prove", answers, machine: "a machine" })).toBe(
    "# Proofs\n\nPrinted by `npm run prove -- --write` on a machine.\n\n## isolation\n\n`apps/api`\n\n- 0 of 10,000\n",
  );
});
