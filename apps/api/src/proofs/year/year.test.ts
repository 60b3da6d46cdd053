import { expect, test } from "@jest/globals";
import { differences } from "./account/faults-of.js";
import { momentsOf } from "./weeks.js";
import { playYear } from "./year.js";

test("a year of a small provider: every mutation is used, and the graph holds what was acknowledged", async () => {
  const year = await playYear({ trainees: 6, seed: "small" }, () => {});
  expect(year.faults).toEqual([]);
  expect(year.unused).toEqual([]);
  expect(year.acts).toBeGreaterThan(1_000);
  expect(year.compared).toBeGreaterThan(1_200);
  expect(year.letters).toBeGreaterThan(0);
}, 900_000);

test("a thing that is there on one side only is told", () => {
  const [one, other] = [
    { id: "a", version: 2 },
    { version: 1, id: "a" },
  ];
  expect(differences("target", [one], [{ version: 2, id: "a" }])).toEqual([]);
  expect(differences("target", [one], [other])).toHaveLength(2);
  expect(differences("target", [one, one], [one])).toEqual(["target: 2 in the graph, 1 by the acts"]);
});

test("a year has three moments in each week in which the school works", () => {
  const terms = [
    { startsOn: "2026-09-08", endsOn: "2026-10-02" },
    { startsOn: "2026-11-02", endsOn: "2026-11-13" },
  ];
  const moments = momentsOf(
    { terms, closures: [{ startsOn: "2026-09-21", endsOn: "2026-09-25" }] },
    "2026-12-31",
  );
  expect(moments.filter(({ at }) => at === "monday").map(({ day }) => day)).toEqual([
    ...["2026-09-07", "2026-09-14", "2026-09-28", "2026-11-02", "2026-11-09"],
  ]);
  expect(moments.at(-1)).toMatchObject({ week: 5, day: "2026-11-13", isLast: true });
});
