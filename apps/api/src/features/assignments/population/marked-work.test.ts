import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  markingState,
  handInState,
  planSample,
  squareRoot,
  usualFlagRule,
} from "@reviewpoint/domain/moderation";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";
import { on, settingWork } from "../testing/set-work.js";
import { markedWork } from "./marked-work.query.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
}, 120_000);
afterAll(() => graph?.close());

const admin = fixtureViewer("provider-admin");
const lead = fixtureViewer("lead-mentor");
const work = settingWork(() => graph);
const population = (assignmentId: string, today = "2026-02-20") =>
  graph.database.read(admin, (unit) =>
    markedWork(unit, {
      ...{ providerId: admin.providerId, assignmentId, today, rule: usualFlagRule },
      subjectIds: [],
    }),
  );

test("the population of moderation is every script with its first mark, its marker, and what flags it earned", async () => {
  const id = await work.set();
  expect(await population(id)).toEqual([]);
  const [marked, late, unmarked, withdrawn] = [
    await work.marked(id, 0, "51.5"),
    (await work.handIn(id, 3, "2026-02-03")).piece.id,
    (await work.handIn(id, 6)).piece.id,
    await work.marked(id, 9, "70"),
  ];
  await work.handIn(id, 1);
  await work.allot([late, unmarked]);
  expect(await work.mark(late, "70")).toMatchObject({ recorded: true });
  await work.act("withdrawSubmission", { pieceId: withdrawn, reason: "The wrong file." }, admin);
  const place = (n: number) => ({
    traineeId: fixtureId("trainee", 2_000_000 + n),
    assessorId: lead.personId,
  });
  const found = new Map((await population(id)).map((piece) => [piece.id, piece]));
  expect([...found.keys()].sort()).toEqual([marked, late].sort());
  expect(found.get(marked)).toEqual({
    ...{ id: marked, ...place(0), value: "51.5", mark: 51.5, bandId: "pass", flags: ["borderline"] },
    ...{ schoolId: fixtureId("school", 1), hubId: fixtureId("hub", 1), subjectId: fixtureId("subject", 1) },
    ...{ cohortId: fixtureId("cohort", 2), submissionId: expect.any(String), markId: expect.any(String) },
    markedAt: expect.stringMatching(/^\d{4}-.*Z$/u),
  });
  expect(found.get(late)).toMatchObject({ ...place(3), mark: 70, bandId: "merit", flags: ["late"] });
  await graph.database.write(admin, (unit) =>
    unit.affected(
      `insert into recovery_plan (provider_id, id, trainee_id, opened_on, stage, review_on, recorded_at, version)
       values ($1, $2, $3, '2026-01-12', 'review-due', '2026-02-27', '2026-01-12T09:00:00Z', 1)`,
      [admin.providerId, fixtureId("judgement", 1), fixtureId("trainee", 2_000_000)],
    ),
  );
  const again = await population(id);
  expect(again.find((piece) => piece.id === marked)?.flags).toEqual(["borderline", "on-recovery-plan"]);
  expect(planSample(again, { ...squareRoot, passMark: 50 }, "a seed")).toMatchObject({
    plan: { population: 2 },
  });
  expect(await population("no id")).toEqual([]);
});

test("states in lists and counts are those of the domain", async () => {
  const id = await work.set();
  await work.marked(id, 0, "61");
  for (const [n, received] of [
    [3, "2026-01-30"],
    [6, "2026-02-02"],
    [9, "2026-01-20"],
  ] as const)
    await work.handIn(id, n, received);
  await work.allot([await work.pieceOf(id, 3), await work.pieceOf(id, 6), await work.pieceOf(id, 12)]);
  await work.act(
    "withdrawSubmission",
    { pieceId: await work.pieceOf(id, 9), reason: "The wrong file." },
    admin,
  );
  const extend = { assignmentId: id, reason: "Illness.", untilOn: "2026-02-18" };
  await work.act(
    "grantExtension",
    { ...extend, extends: "HAND_IN", personId: fixtureId("person", 2_000_012) },
    admin,
  );
  await work.act("grantExtension", { ...extend, extends: "MARKING", personId: lead.personId }, admin);
  for (const today of ["2026-01-30", "2026-02-01", "2026-02-13", "2026-02-18", "2026-02-19"]) {
    const viewer = on(today, admin);
    const list = async (filter: string) => {
      const text = `query ($id: ID!) { assignment(id: $id) { pieces(first: 100, filter: { ${filter} }) { nodes {
        id handInState markingState dueOn receivedOn daysLate attempt marker { id } first { value } markingClosesOn } } } }`;
      return (await work.ask(text, viewer, { id })).assignment.pieces.nodes as Piece[];
    };
    const all = await list("");
    expect(all).toHaveLength(28);
    for (const piece of all) {
      const { dueOn, receivedOn, daysLate, attempt, markingClosesOn } = piece;
      const isWithdrawn = piece.handInState === "WITHDRAWN";
      const handIn = handInState({ dueOn, receivedOn, daysLate: daysLate ?? 0, isWithdrawn }, today);
      expect(asCode(piece.handInState)).toBe(handIn);
      const window = { opensOn: "2026-02-02", closesOn: markingClosesOn };
      const facts = {
        handIn,
        isAllotted: piece.marker !== null,
        isMarked: piece.first !== null,
        attempt: attempt ?? 1,
        window,
      };
      expect(asCode(piece.markingState)).toBe(markingState(facts, today));
    }
    for (const [field, states] of Object.entries({
      handInState: ["DUE", "MISSING", "HANDED_IN", "HANDED_IN_LATE", "WITHDRAWN"],
      markingState: ["NOTHING_TO_MARK", "NOT_ALLOTTED", "AHEAD", "DUE", "LATE", "DONE"],
    })) {
      for (const state of states) {
        const wanted = all
          .filter((piece) => piece[field as "handInState"] === state)
          .map((piece) => piece.id);
        expect((await list(`${field}: ${state}`)).map((piece) => piece.id)).toEqual(wanted);
      }
    }
  }
});

interface Piece {
  readonly id: string;
  readonly handInState: string;
  readonly markingState: string;
  readonly dueOn: string;
  readonly receivedOn: string | null;
  readonly daysLate: number | null;
  readonly attempt: number | null;
  readonly marker: object | null;
  readonly first: object | null;
  readonly markingClosesOn: string;
}
const asCode = (state: string) => state.toLowerCase().replaceAll("_", "-");
