import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { fixtureId } from "../testing/fixture-id.js";
import { fixtureViewer } from "../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../testing/graph-for-test.js";
import { type Exercising, exercising, ownOutcomes, ownPolicy } from "./testing/exercising.js";

const lead = fixtureViewer("lead-mentor");
const moderator = fixtureViewer("moderator");
const leader = fixtureViewer("leadership-team");

let graph: GraphForTest;
let exercise: Exercising;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 60 });
  exercise = exercising(graph);
});
afterAll(() => graph?.close());

type Piece = Record<string, never> & {
  pieceKey: string;
  sealed: string | null;
  firstMark: string | null;
  reasons: string[];
  allotments: { value: string | null; moderator: { id: string; name: string | null }; position: number }[];
  trainee: { id: string; name: string | null };
  assessor: { id: string; name: string | null };
};
const mine = async (viewer: typeof lead, id: string): Promise<Piece[]> =>
  exercise.pieces(viewer, id, { mine: true });
const judged = (pieceKey: string, level: number, besides: object = {}) => ({
  ...{ pieceKey, levelId: fixtureId("level", level), ...besides },
});

describe("a desk", () => {
  test("shows pieces without marks and reasons until the last one is in, then all of it", async () => {
    const at = await exercise.allotted({}, [lead, moderator]);
    const desk = await mine(lead, at.id);
    expect(desk.length).toBe(2);
    for (const piece of desk) {
      expect(piece.sealed).toContain("stays hidden");
      expect([piece.firstMark, piece.reasons]).toEqual([null, []]);
    }
    const [one, two] = desk as [Piece, Piece];
    const first = await exercise.judge(lead, at.id, [judged(one.pieceKey, 2)]);
    expect(first).toMatchObject({ recorded: true });
    expect((await mine(lead, at.id)).map(({ firstMark }) => firstMark)).toEqual([null, null]);
    await exercise.judge(lead, at.id, [judged(two.pieceKey, 3, { finding: "Clear.", raisesConcern: true })]);
    const opened = await mine(lead, at.id);
    expect(opened.every(({ sealed, firstMark }) => sealed === null && firstMark !== null)).toBe(true);
    expect(opened[0]?.reasons[0]).toMatch(/^Drawn by chance: /u);
    expect(opened[1]?.allotments).toEqual([
      expect.objectContaining({
        value: "3",
        finding: "Clear.",
        raisesConcern: true,
        level: { code: expect.any(String) },
      }),
    ]);
  });

  test("of a moderator from outside names nobody, and shows nothing but the sample", async () => {
    const at = await exercise.allotted({ isBlind: false }, [lead, moderator]);
    const [piece] = await mine(moderator, at.id);
    expect(piece?.trainee.name).toBeNull();
    expect(piece?.assessor.name).toBeNull();
    const asked = await exercise.pieces(moderator, at.id, { everything: true });
    expect(asked).toHaveLength(4);
    expect((await exercise.pieces(leader, at.id, { everything: true })).length).toBeGreaterThan(20);
  });

  test("is judged once, within its days, by whom it was given to, on the scale", async () => {
    const at = await exercise.allotted({ isBlind: false }, [lead, moderator]);
    const [own] = await mine(lead, at.id);
    const [others] = await mine(moderator, at.id);
    const key = own?.pieceKey ?? "";
    for (const [judgements, code] of [
      [[judged(others?.pieceKey ?? "", 2)], "NOT_ON_DESK"],
      [[{ pieceKey: key }], "MARK_MISSING"],
      [[{ pieceKey: key, levelId: "9" }], "OFF_THE_SCALE"],
      [[judged(key, 2, { raisesConcern: true })], "FINDING_MISSING"],
      [[judged(key, 2), judged(key, 3)], "JUDGED_TWICE"],
    ] as const) {
      const answer = await exercise.judge(lead, at.id, judgements);
      expect([code, answer.code, answer.items?.at(-1)?.code]).toEqual([code, "ITEMS_REFUSED", code]);
    }
    expect(await exercise.judge(lead, at.id, [judged(key, 2)])).toMatchObject({ recorded: true });
    const again = await exercise.judge(lead, at.id, [judged(key, 2)]);
    expect(again.items).toMatchObject([
      { code: "JUDGED_TWICE", path: ["input", "judgements", "0", "pieceKey"] },
    ]);

    const later = await exercise.allotted({ isBlind: false, opensOn: "2026-02-10" }, [lead]);
    const [early] = await mine(lead, later.id);
    const answer = await exercise.judge(lead, later.id, [judged(early?.pieceKey ?? "", 2)]);
    expect(answer.items).toMatchObject([{ code: "MODERATION_NOT_OPEN" }]);
  });

  test("a declared conflict takes pieces away, and they go to somebody else", async () => {
    const at = await exercise.allotted({ isBlind: false }, [lead, moderator]);
    const [piece] = (await mine(lead, at.id)) as [Piece];
    const input = { exerciseId: at.id, with: "trainee", withId: piece.trainee.id };
    expect(await exercise.act("declareConflict", input, lead)).toMatchObject({ recorded: true });
    expect((await exercise.act("declareConflict", input, lead)).code).toBe("CONFLICT_DECLARED");
    expect((await exercise.act("declareConflict", { ...input, withId: leader.personId }, lead)).code).toBe(
      "NOT_FOUND",
    );
    expect((await mine(lead, at.id)).map(({ pieceKey }) => pieceKey)).not.toContain(piece.pieceKey);
    const seen = await exercise.seen(leader, at.id);
    await exercise.step("allocateModerators", seen, { moderators: [] });
    const all = (await exercise.pieces(moderator, at.id)) as Piece[];
    const given = all.find(({ pieceKey }) => pieceKey === piece.pieceKey);
    const holders = given?.allotments.map(({ moderator: { id } }) => id);
    expect(holders).toContain(moderator.personId);
  });
});

describe("defined answers", () => {
  test("a moderator who marked it is not given it, and a piece that nobody can be given says why", async () => {
    const [{ id: pieceOf } = { id: "" }] = await graph.database.read(lead, (unit) =>
      unit.rows<{ id: string }>(
        "select id from judgement where review_point_id = $1 and assessor_id is not null limit 1",
        [fixtureId("review-point", 21)],
      ),
    );
    expect(pieceOf).not.toBe("");
    // everything at that review point was marked by the lead mentor from here on
    await graph.database.write({ ...lead, purpose: "moderation" }, (unit) =>
      unit.affected("select set_config('app.purpose', 'moderation', true)"),
    );
    const at = await exercise.allotted({ isBlind: false }, [lead]);
    const assessors = new Set(
      ((await exercise.pieces(lead, at.id)) as Piece[]).map(({ assessor }) => assessor.id),
    );
    expect(assessors.has(lead.personId)).toBe(false);
    const one = await exercise.allotted({ subjectIds: [fixtureId("subject", 2)], isBlind: false }, [lead]);
    const { unallotted, subjectsWithoutModerator } = await exercise.seen(
      leader,
      one.id,
      "unallotted { sentence } subjectsWithoutModerator",
    );
    expect(unallotted).toHaveLength(4);
    expect(unallotted[0].sentence).toBe(
      "Nobody can be given this piece: moderator 1 does not judge the subject. Name another moderator.",
    );
    expect(subjectsWithoutModerator).toHaveLength(1);
  });

  test("a policy that asks for more than there is takes all, or is refused with what conflicts", async () => {
    const size = { kind: "fixed", pieces: 5000 };
    let at = await exercise.opened({ policy: { ...ownPolicy, size } });
    at = await exercise.step("draftPlan", await exercise.step("commitSeed", at));
    expect(at.plans[0].sampled).toBe(at.plans[0].population);
    let strict = await exercise.opened({ policy: { ...ownPolicy, size, mayRelax: [] } });
    strict = await exercise.step("commitSeed", strict);
    const answer = await exercise.act("draftPlan", {
      exerciseId: strict.id,
      expectedVersion: strict.version,
    });
    expect(answer).toMatchObject({ code: "PLAN_INFEASIBLE", violations: [{ conflicts: ["size"] }] });
  });

  test("a mark changed after the sample was drawn: drawn again, with the same seed", async () => {
    let at = await exercise.opened({});
    at = await exercise.step("draftPlan", await exercise.step("commitSeed", at));
    await supersede(at.plans[0].id, 0);
    const accept = { exerciseId: at.id, expectedVersion: at.version, planId: at.plans[0].id };
    expect(await exercise.act("acceptPlan", accept)).toMatchObject({ code: "POPULATION_CHANGED" });
    const again = await exercise.step("draftPlan", at);
    expect(again.seedHash).toBe(at.seedHash);
    const planId = again.plans.at(-1).id;
    expect((await exercise.step("acceptPlan", again, { planId })).state).toBe("ACCEPTED");
  });

  test("a mark changed after moderation makes it stale, until a third person has judged", async () => {
    const at = await exercise.allotted({ isBlind: false }, [lead, moderator]);
    for (const viewer of [lead, moderator]) await exercise.judgedBy(viewer, at.id, (mark) => mark);
    const [piece] = (await mine(lead, at.id)) as [Piece];
    await supersede(at.acceptedPlan.id, 0, piece.pieceKey);
    const seen = await exercise.seen(leader, at.id);
    expect(seen.stalePieces).toBe(1);
    const decide = { exerciseId: at.id, expectedVersion: seen.version };
    expect(await exercise.act("decideOutcomes", decide)).toMatchObject({
      code: "MODERATED_MARKS_CHANGED",
      pieces: 1,
    });
    const third = { pieceKey: piece.pieceKey, moderatorId: leader.personId };
    const given = await exercise.step("escalatePiece", seen, third);
    await exercise.judge(leader, at.id, [judged(piece.pieceKey, 2)]);
    const after = await exercise.seen(leader, at.id);
    expect(after.stalePieces).toBe(0);
    expect(given.version).toBe(after.version);
    await exercise.step("decideOutcomes", after);
  });

  test("a withdrawn trainee's piece is neither judged nor waited for", async () => {
    const at = await exercise.allotted({ isBlind: false }, [lead]);
    const [piece, ...others] = (await mine(lead, at.id)) as [Piece, ...Piece[]];
    await graph.database.write(lead, (unit) =>
      unit.affected("update trainee set status = 'withdrawn', withdrawn_on = '2026-02-02' where id = $1", [
        piece.trainee.id,
      ]),
    );
    const answer = await exercise.judge(lead, at.id, [judged(piece.pieceKey, 2)]);
    expect(answer.items).toMatchObject([{ code: "PIECE_WITHDRAWN" }]);
    const rest = others.filter(({ trainee }) => trainee.id !== piece.trainee.id);
    await exercise.judge(
      lead,
      at.id,
      rest.map(({ pieceKey }) => judged(pieceKey, 2)),
    );
    const decided = await exercise.step("decideOutcomes", await exercise.seen(leader, at.id));
    expect(decided.state).toBe("DECIDED");
  });
});

describe("outcomes", () => {
  test("outside the tolerance the sample is extended, then marks move together, superseding what was given", async () => {
    const policy = { ...ownPolicy, size: { kind: "fixed", pieces: 6 } };
    let at = await exercise.allotted({ isBlind: false, policy }, [moderator]);
    // the moderator gives every piece one level more
    const kinder = (mark: number) => Math.min(4, mark + 1);
    await exercise.judgedBy(moderator, at.id, kinder);
    at = await exercise.step("decideOutcomes", await exercise.seen(leader, at.id));
    const rounds = "outcomes(history: true) { round outcome adjustment isLatest sentence }";
    const first = (await exercise.seen(leader, at.id, rounds)).outcomes;
    expect(first.some(({ outcome }: { outcome: string }) => outcome === "EXTEND")).toBe(true);
    at = await exercise.step("extendSample", at);
    const again = { exerciseId: at.id, expectedVersion: at.version };
    expect((await exercise.act("extendSample", again)).code).toBe("NO_EXTENSION_ASKED");
    at = await exercise.step("allocateModerators", at, { moderators: [] });
    await exercise.judgedBy(moderator, at.id, kinder);
    at = await exercise.step("decideOutcomes", await exercise.seen(leader, at.id));
    const last = (await exercise.seen(leader, at.id, rounds)).outcomes;
    expect(last.filter(({ isLatest }: { isLatest: boolean }) => isLatest)).not.toContainEqual(
      expect.objectContaining({ outcome: "EXTEND" }),
    );
    const adjust = last.filter(({ adjustment }: { adjustment: string | null }) => adjustment !== null);
    if (adjust.length > 0) {
      const before = await exercise.seen(leader, at.id, "agreement { after { meanDifference } }");
      at = await exercise.step("applyAdjustment", at);
      const { changes, agreement } = await exercise.seen(
        leader,
        at.id,
        "changes { reason valueBefore valueAfter } agreement { after { meanDifference } } stalePieces",
      );
      expect(changes.length).toBeGreaterThan(0);
      expect(Math.abs(agreement.after.meanDifference)).toBeLessThan(
        Math.abs(before.agreement.after.meanDifference),
      );
      const more = { exerciseId: at.id, expectedVersion: at.version };
      expect((await exercise.act("applyAdjustment", more)).code).toBe("NOTHING_TO_ADJUST");
    }
    expect(ownOutcomes.tolerance).toBe("0");
  });
});

/** Records another level for a piece of a plan, as its assessor would. */
async function supersede(planId: string, at: number, key?: string): Promise<void> {
  await graph.database.write({ ...lead, purpose: "moderation" }, async (unit) => {
    const rows = await unit.rows<{ id: string; judgement: string; rank: string }>(
      `select first.piece_key as id, first.source_id as judgement, first.value as rank from moderation_first_mark first
       where plan_id = $1 and ($2::text is null or piece_key = $2) order by piece_key`,
      [planId, key ?? null],
    );
    const row = rows[at];
    if (!row) throw new Error("no such piece");
    const level = fixtureId("level", row.rank === "4" ? 3 : Number(row.rank) + 1);
    const id = fixtureId("judgement", 900_000 + Math.floor(Math.random() * 90_000));
    await unit.affected(
      `insert into judgement (provider_id, id, trainee_id, review_point_id, strand_id, level_id, assessor_id, judged_on,
         evidence, recorded_at, supersedes_id)
       select provider_id, $1, trainee_id, review_point_id, strand_id, $3, assessor_id, judged_on, null, now(), id
       from judgement where id = $2`,
      [id, row.judgement, level],
    );
    await unit.affected("update standing set judgement_id = $1, level_rank = $3 where judgement_id = $2", [
      id,
      row.judgement,
      row.rank === "4" ? 3 : Number(row.rank) + 1,
    ]);
  });
}
