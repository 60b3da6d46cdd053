import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { compareInstants } from "../calendar/index.js";
import { currentJudgements, judgementsAsOf } from "./current-judgements.js";
import type { Judgement } from "./judgement.js";

const judgement = (facts: Partial<Judgement> & Pick<Judgement, "id">): Judgement => ({
  traineeId: "t1",
  reviewPointCode: "autumn",
  strandCode: "S1",
  levelCode: "emerging",
  assessorId: null,
  judgedOn: "2026-11-03",
  evidence: null,
  recordedAt: "2026-11-03T09:00:00Z",
  supersedesId: null,
  ...facts,
});

/** Judgements recorded one after another; each may supersede the one that counted before it on its subject. */
const histories = fc
  .array(fc.record({ trainee: fc.nat(2), strand: fc.nat(2), supersedes: fc.boolean(), minute: fc.nat(59) }))
  .map((events) => {
    const rows: Judgement[] = [];
    events.forEach(({ trainee, strand, supersedes, minute }, index) => {
      const subject = { traineeId: `t${trainee}`, strandCode: `S${strand}` };
      const before = currentJudgements(rows).find(
        (row) => row.traineeId === subject.traineeId && row.strandCode === subject.strandCode,
      );
      const recordedAt = `2026-11-${String(index + 1).padStart(2, "0")}T09:${String(minute).padStart(2, "0")}:00Z`;
      rows.push(
        judgement({
          id: `j${index}`,
          ...subject,
          recordedAt,
          supersedesId: supersedes ? (before?.id ?? null) : null,
        }),
      );
    });
    return rows;
  });

describe("the judgements that count", () => {
  test("leave out what was superseded, also by a judgement superseded itself", () => {
    const rows = [
      judgement({ id: "c", supersedesId: "b", recordedAt: "2026-11-05T09:00:00Z" }),
      judgement({ id: "a" }),
      judgement({ id: "b", supersedesId: "a", recordedAt: "2026-11-04T09:00:00Z" }),
    ];
    expect(currentJudgements(rows).map(({ id }) => id)).toEqual(["c"]);
  });

  test("of two that nothing superseded, the one recorded last counts, in whatever zone it was written", () => {
    const rows = [
      judgement({ id: "a", recordedAt: "2026-11-03T10:30:00+01:00" }),
      judgement({ id: "b", recordedAt: "2026-11-03T10:00:00Z" }),
    ];
    expect(currentJudgements(rows).map(({ id }) => id)).toEqual(["b"]);
  });

  test("of two recorded at the same instant the higher identifier counts, in whatever order they come", () => {
    const rows = [judgement({ id: "a" }), judgement({ id: "b" })];
    expect(currentJudgements(rows).map(({ id }) => id)).toEqual(["b"]);
    expect(currentJudgements(rows.toReversed()).map(({ id }) => id)).toEqual(["b"]);
  });

  test("are one for each trainee, review point and strand that was judged, the last recorded", () =>
    fc.assert(
      fc.property(histories, (rows) => {
        const current = currentJudgements(rows);
        const key = ({ traineeId, strandCode }: Judgement) => `${traineeId} ${strandCode}`;
        expect(new Set(current.map(key)).size).toBe(current.length);
        expect(new Set(current.map(key))).toEqual(new Set(rows.map(key)));
        for (const row of current) expect(rows.findLast((other) => key(other) === key(row))).toBe(row);
      }),
    ));

  test("do not depend on the order of the rows", () =>
    fc.assert(
      fc.property(histories, (rows) => {
        const ids = (given: readonly Judgement[]) =>
          currentJudgements(given)
            .map(({ id }) => id)
            .sort();
        expect(ids(rows.toReversed())).toEqual(ids(rows));
      }),
    ));
});

describe("as of an instant", () => {
  test("what was recorded later changes nothing", () =>
    fc.assert(
      fc.property(histories, fc.nat(30), (rows, length) => {
        const then = rows.slice(0, length);
        const instant = then.at(-1)?.recordedAt ?? "2026-10-31T00:00:00Z";
        expect(judgementsAsOf(rows, instant)).toEqual(currentJudgements(then));
      }),
    ));

  test("at the last record it is what counts now", () =>
    fc.assert(
      fc.property(histories, (rows) => {
        fc.pre(rows.length > 0);
        const last = rows
          .map(({ recordedAt }) => recordedAt)
          .sort(compareInstants)
          .at(-1) as string;
        expect(judgementsAsOf(rows, last)).toEqual(currentJudgements(rows));
      }),
    ));

  test("an instant without a zone is refused", () => {
    expect(() => judgementsAsOf([judgement({ id: "a" })], "2026-11-03T09:00:00")).toThrow(RangeError);
  });
});
