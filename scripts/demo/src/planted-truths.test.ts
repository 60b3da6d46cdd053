import { describe, expect, test } from "@jest/globals";
import { filesOf } from "./files/files-of.js";
import { drawProvider } from "./partnership/draw-provider.js";
import { moor } from "./providers/moor.js";
import { weald } from "./providers/weald.js";
import type { JudgedRow } from "./testing/read-judged-rows.js";
import { type ReadProvider, readBack } from "./testing/read-back.js";

const today = "2026-11-22";
const share = (rows: readonly JudgedRow[]) =>
  rows.filter(({ atExpected }) => atExpected).length / rows.length;

function groups(rows: readonly JudgedRow[], keyOf: (row: JudgedRow) => string): [string, JudgedRow[]][] {
  const found = new Map<string, JudgedRow[]>();
  for (const row of rows) {
    const group = found.get(keyOf(row));
    if (group === undefined) found.set(keyOf(row), [row]);
    else group.push(row);
  }
  return [...found];
}

describe.each([
  ["weald", "reviewpoint", weald, "ADT"],
  ["weald", "another seed", weald, "ADT"],
  ["moor", "reviewpoint", moor, "7"],
  ["moor", "another seed", moor, "7"],
] as const)("%s from the seed %s, read back from its files", (_, seed, shape, lagging) => {
  const provider: ReadProvider = readBack(filesOf(drawProvider(shape, seed, today)), today);
  const { judged, trainees, setup } = provider;
  const running = setup.cohorts.at(-1);
  const inRunning = (row: JudgedRow) => row.trainee.cohortCode === running?.code;

  test("one strand lags behind every other at every review of every cohort", () => {
    for (const [, rows] of groups(judged, (row) => `${row.trainee.cohortCode} ${row.reviewPointCode}`)) {
      const strands = groups(rows, ({ strandCode }) => strandCode).toSorted(
        (a, b) => share(a[1]) - share(b[1]),
      );
      expect(strands[0]?.[0]).toBe(lagging);
    }
  });

  test("one school sends everything late, and nothing yet at the open review", () => {
    const first = judged.filter(
      (row) => inRunning(row) && row.reviewPointCode === running?.reviewPoints[0]?.code,
    );
    const late = groups(first, ({ trainee }) => trainee.homeUrn).filter(
      ([, rows]) => new Set(rows.map(({ trainee }) => trainee.id)).size >= 4 && rows.every((row) => row.late),
    );
    expect(late.map(([urn]) => provider.schools.has(urn))).toEqual([true]);
    const now = judged.filter(
      (row) => inRunning(row) && row.reviewPointCode === running?.reviewPoints[1]?.code,
    );
    expect(now.filter(({ trainee }) => trainee.homeUrn === late[0]?.[0])).toEqual([]);
  });

  test("the three lowest of the assessors with many judgements are far below all others", () => {
    const assessors = groups(judged, ({ assessor }) => assessor)
      .filter(([, rows]) => new Set(rows.map(({ trainee }) => trainee.id)).size >= 6)
      .map(([, rows]) => share(rows))
      .toSorted((a, b) => a - b);
    expect(assessors.length).toBeGreaterThanOrEqual(8);
    expect((assessors[3] ?? 0) - (assessors[2] ?? 1)).toBeGreaterThan(0.05);
  });

  test("some withdrew and some were deferred, in each cohort", () => {
    for (const { code } of setup.cohorts) {
      const cohort = trainees.filter(({ cohortCode }) => cohortCode === code);
      expect(cohort.filter(({ withdrawnOn }) => withdrawnOn !== null).length).toBeGreaterThanOrEqual(2);
      expect(cohort.filter(({ deferredOn }) => deferredOn !== null).length).toBeGreaterThanOrEqual(2);
    }
  });

  test("nobody is judged while away", () => {
    const away = judged.filter(
      ({ trainee: { withdrawnOn, deferredOn, returnedOn }, judgedOn }) =>
        (withdrawnOn !== null && judgedOn >= withdrawnOn) ||
        (deferredOn !== null && judgedOn >= deferredOn && (returnedOn === null || judgedOn < returnedOn)),
    );
    expect(away).toEqual([]);
  });

  test("some judgements are late and some missing at the closed review; the open one is part of the way", () => {
    const points = running?.reviewPoints.map(({ code }) => code) ?? [];
    const present = trainees.filter(
      (trainee) => trainee.cohortCode === running?.code && trainee.status === "training",
    );
    const due = present.length * provider.framework.strands.length;
    const at = (point: number) =>
      judged.filter((row) => inRunning(row) && row.reviewPointCode === points[point]);
    expect(at(0).filter(({ late }) => late).length).toBeGreaterThan(0.02 * due);
    expect(at(0).length).toBeGreaterThan(0.9 * due);
    expect(at(0).filter(({ trainee }) => trainee.status === "training").length).toBeLessThan(due);
    expect(at(1).length).toBeGreaterThan(0.3 * due);
    expect(at(1).length).toBeLessThan(0.85 * due);
    expect(at(2)).toEqual([]);
  });
});

describe.each(["reviewpoint", "another seed"])("Simpson's paradox from the seed %s", (seed) => {
  const { judged, schools, setup } = readBack(filesOf(drawProvider(weald, seed, today)), today);
  const inRunning = judged.filter(({ trainee }) => trainee.cohortCode === setup.cohorts.at(-1)?.code);
  const of = (rows: readonly JudgedRow[], subject: string) =>
    rows.filter(({ trainee }) => trainee.subject === subject);
  const inHub = (rows: readonly JudgedRow[], hub: string) =>
    rows.filter(({ trainee }) => schools.get(trainee.homeUrn)?.hub === hub);

  test.each([
    ["all judgements", judged],
    [
      "the running cohort's first review",
      inRunning.filter(({ reviewPointCode }) => reviewPointCode === "R1"),
    ],
    ["its second review", inRunning.filter(({ reviewPointCode }) => reviewPointCode === "R2")],
  ])("English does better than mathematics in each hub, and worse overall: %s", (_, rows) => {
    const hubs = ["Estuary", "Downland"].map((hub) => inHub(rows, hub));
    expect(of(hubs.flat(), "english").length).toBe(of(rows, "english").length);
    expect(of(hubs.flat(), "mathematics").length).toBe(of(rows, "mathematics").length);
    for (const hub of hubs) expect(share(of(hub, "english"))).toBeGreaterThan(share(of(hub, "mathematics")));
    expect(share(of(rows, "english"))).toBeLessThan(share(of(rows, "mathematics")));
  });
});
