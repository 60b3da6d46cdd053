import { expect, test } from "@jest/globals";
import type { Context } from "../../../address/page.js";
import type { HomeQuery } from "../../../generated/documents.js";
import { weeklyDue } from "./weekly-due.js";

const context = {
  address: { path: "/", format: "html", parameters: { cohort: "C1", after: "x" } },
  frame: { provider: { today: "2026-11-25" } },
  choice: { reviewPoint: { name: "Second review" } },
  words: { one: (key: string) => key, many: (key: string) => `${key}s` },
} as unknown as Context;
const mentee = (records: number, ...days: readonly string[]) => ({
  meetings: { totalCount: records },
  targets: { nodes: days.map((dueOn) => ({ dueOn })) },
});
const home = (person: object, rest: object = {}) => ({ mine: { person }, ...rest }) as unknown as HomeQuery;
const found = (...args: Parameters<typeof home>) =>
  weeklyDue(home(...args), context)?.map(({ count, label, href }) => [count, label, href]) ?? null;

test("a mentor sees records to confirm, targets up to Sunday, and copies to share", () => {
  const mentees = { nodes: [mentee(1, "2026-11-29", "2026-11-30"), mentee(0, "2026-11-01")] };
  const copies = {
    copiesDue: { totalCount: 1 },
    copiesLate: { totalCount: 1 },
  };
  expect(found({ mentees, toJudge: { totalCount: 1 } }, copies)).toEqual([
    [1, "record of a meeting to confirm", "/this-week?cohort=C1"],
    [2, "targets due by the end of this week", "/this-week?cohort=C1"],
    [2, "observations to be shared in writing", "/observations?cohort=C1"],
    [1, "trainee to judge at Second review", "/trainees?cohort=C1&state=not-judged"],
  ]);
});

test("a lead mentor sees weeks to check and what is to be marked, late or not", () => {
  const person = { toMark: { totalCount: 3 }, lateToMark: { totalCount: 1 } };
  expect(found(person, { weeks: { totalCount: 38 } })).toEqual([
    [38, "weeks to check", "/weeks?cohort=C1"],
    [4, "pieces of work to mark", "/marking?cohort=C1"],
  ]);
});

test("a moderator sees open pieces of every desk, and who standardises the scripts that wait today", () => {
  const standardising = (opensOn: string, marked: number, releasedOn: string | null = null) => ({
    ...{ opensOn, closesOn: "2026-11-30", releasedOn, ownVersion: 1 },
    ...{ scripts: [{ id: "1" }, { id: "2" }, { id: "3" }], participants: [{ marked }] },
  });
  const desk = (leftOnDesk: number) => ({ leftOnDesk });
  const rest = {
    desks: { nodes: [desk(4), desk(0), desk(1)] },
    standardising: [
      ...[standardising("2026-11-20", 2), standardising("2026-11-26", 0)],
      standardising("2026-11-20", 0, "2026-11-24"),
    ],
  };
  expect(found({}, rest)).toEqual([
    [1, "script to mark before marking begins", "/standardisation?cohort=C1"],
    [5, "pieces to judge a second time", "/exercises?cohort=C1"],
  ]);
});

test("of what nothing is due nothing is listed, and who does none of it has no list", () => {
  expect(found({ mentees: { nodes: [] } }, { weeks: { totalCount: 0 } })).toEqual([]);
  expect(found({})).toBeNull();
});
