import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type OnTrackRule, watchFloor, watchList, type WatchRule } from "@reviewpoint/domain/progress";
import { createContext } from "../../../graph/index.js";
import type { Role } from "../../../identity/index.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";
import { narrow } from "../narrowing/narrow.js";
import type { ProgressFilter } from "../narrowing/progress-filter.input.js";
import { progressGuards } from "../progress.guards.js";
import { standingsOf } from "./list-watched.js";
import { readWatched } from "./watch-list.query.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 20 });
});
afterAll(() => graph?.close());

const words = {
  strand: { singular: "strand", plural: "strands" },
  level: { singular: "level", plural: "levels" },
  reviewPoint: { singular: "review", plural: "reviews" },
  ...{ strandNames: new Map(), reviewPointNames: new Map(), levelNames: new Map() },
};
const sets: readonly (readonly [string, readonly WatchRule[], Partial<OnTrackRule>])[] = [
  ["not on track", [{ kind: "not-on-track" }], {}],
  ["two strands below", [{ kind: "not-on-track" }], { mostStrandsBelow: 1 }],
  ["a key strand", [{ kind: "not-on-track" }], { mostStrandsBelow: 2, keyStrandCodes: ["ADAPT"] }],
  [
    "below and not judged",
    [
      { kind: "below-expected", atLeastStrands: 2 },
      { kind: "not-judged", atLeastStrands: 1 },
    ],
    {},
  ],
  ["fell", [{ kind: "fell", atLeastStrands: 1 }], {}],
  ["not moved", [{ kind: "not-moved", atLeastStrands: 1, reviewPoints: 1 }], {}],
  [
    "every rule",
    [
      ...(["not-moved", "fell", "not-judged", "below-expected"] as const).map(
        (kind) => ({ kind, atLeastStrands: 1, reviewPoints: 1 }) as WatchRule,
      ),
      { kind: "not-on-track" },
    ],
    {},
  ],
  ["no rule", [], {}],
];
const askings: readonly (readonly [Role, ProgressFilter])[] = [
  ["line-manager", { cohort: "C2024" }],
  ["hub-director", { cohort: "C2025" }],
  ["professional-tutor", { cohort: "C2024", schoolUrn: "900001" }],
];
/** Nobody is left out, and everything up to the review point is read. */
const everybody = { strandsBelow: 0, strandsNotJudged: 0, strandsLower: 0, looksBack: true };

test.each(sets)("those whom the statement leaves out are listed by no rule: %s", async (_, rules, rule) => {
  const onTrackRule = { mostStrandsBelow: 0, keyStrandCodes: [], mostStrandsNotJudged: 0, ...rule };
  let listed = 0;
  for (const [role, where] of askings) {
    const context = createContext(graph.database, fixtureViewer(role));
    const narrowing = await narrow(progressGuards.Query.watchList, { where }, context);
    const { frame } = narrowing;
    for (const reviewPoint of frame.reviewPoints) {
      const facts = {
        reviewPoints: frame.reviewPoints,
        reviewPointCode: reviewPoint.code,
        today: "2026-02-03",
        onTrackRule,
      };
      const found = async (floor: typeof everybody | ReturnType<typeof watchFloor>) => {
        const rows = await readWatched({ narrowing, reviewPoint, floor, afterId: null }, context);
        return { rows, list: watchList(rules, { ...facts, standings: standingsOf(rows, frame), words }) };
      };
      const all = await found(everybody);
      const some = await found(watchFloor(rules, facts));
      expect(some.list).toEqual(all.list);
      expect(some.rows.length).toBeLessThanOrEqual(all.rows.length);
      listed += all.list.length;
    }
  }
  expect(listed > 0).toBe(rules.length > 0);
});

test("whoever a page begins behind keeps the place, listed or not", async () => {
  const context = createContext(graph.database, fixtureViewer("line-manager"));
  const narrowing = await narrow(progressGuards.Query.watchList, { where: { cohort: "C2024" } }, context);
  const reviewPoint = narrowing.frame.reviewPoints.at(-1);
  if (!reviewPoint) throw new Error("the fixture has review points");
  const ask = (floor: typeof everybody | ReturnType<typeof watchFloor>, afterId: string | null) =>
    readWatched({ narrowing, reviewPoint, floor, afterId }, context);
  const places = [...new Set((await ask(everybody, null)).map(({ traineeId }) => traineeId))];
  const nobody = { ...everybody, strandsBelow: null, strandsNotJudged: null, strandsLower: null };
  expect(await ask(nobody, null)).toEqual([]);
  const rows = await ask(nobody, places[3] ?? "");
  expect([...new Set(rows.map(({ traineeId }) => traineeId))]).toEqual([places[3]]);
});
