import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";
import { mutate } from "../../testing/acts/mutate.js";
import { atOnce, tallied } from "../../testing/acts/race.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
}, 120_000);
afterAll(() => graph?.close());

const lead = fixtureViewer("lead-mentor");
const subjectId = fixtureId("subject", 1);
const reviewPointId = fixtureId("review-point", 22);
const yes = { question: "visited", answer: "yes" };
const answer = (expectedVersion: number, answers: readonly object[], change: object = {}, viewer = lead) =>
  mutate(
    graph,
    "answerReviewQuestions",
    viewer,
    { reviewPointId, subjectId, expectedVersion, answers, ...change },
    "recorded form { version isCurrent subject { code } answers { code text answer } }",
  );
const forms = async (viewer = lead, asOf: string | null = null) => {
  const text = `query ($asOf: DateTime) { cohort(code: "C2025") { reviewPoints { code questions { code kind required }
    forms(asOf: $asOf) { version isCurrent subject { code } answers { code answer } } } } }`;
  const { data } = await graph.ask(text, viewer, { asOf });
  return ((data ?? {})["cohort"] as { reviewPoints: { forms: unknown[] }[] }).reviewPoints[1];
};

test("the provider's questions are answered for a subject, and answered anew", async () => {
  expect(await forms()).toMatchObject({
    questions: [{ code: "visited", kind: "YES_NO" }, { code: "worry" }],
    forms: [],
  });
  const first = await answer(0, [yes, { question: "worry", answer: " Pace. " }]);
  expect(first.form).toMatchObject({
    ...{ version: 1, isCurrent: true, subject: { code: "MATH" } },
    answers: [
      { code: "visited", text: "Was everybody visited?", answer: "yes" },
      { code: "worry", answer: "Pace." },
    ],
  });
  expect((await answer(1, [{ ...yes, answer: "no" }])).form).toMatchObject({ version: 2 });
  expect(await forms()).toMatchObject({ forms: [{ isCurrent: false }, { isCurrent: true }] });
  expect(await forms(lead, "2026-01-01T00:00:00Z")).toMatchObject({ forms: [] });
});

test.each([
  ["a needed answer is missing", [], {}, "QUESTION_UNANSWERED"],
  ["it is no answer", [{ ...yes, answer: "soon" }], {}, "NOT_AN_ANSWER"],
  ["nobody asked", [yes, { question: "z", answer: "x" }], {}, "UNKNOWN_QUESTION"],
  ["it is said twice", [yes, yes], {}, "QUESTION_TWICE"],
  [
    "the window is to come",
    [yes],
    { expectedVersion: 0, reviewPointId: fixtureId("review-point", 23) },
    "WINDOW_NOT_OPEN",
  ],
  ["there is no such review point", [yes], { reviewPointId: "x" }, "NOT_FOUND"],
  ["somebody was quicker", [yes], { expectedVersion: 1 }, "CONFLICT"],
  ["it is another's subject", [yes], { subjectId: fixtureId("subject", 2) }, "NOT_ALLOWED"],
])("refused where %s", async (_, answers, change, code) => {
  expect(await answer(2, answers, change)).toMatchObject({ code });
});

test("a lead mentor reads the forms of the subject, who leads reads all, and a mentor none", async () => {
  const elsewhere = {
    ...lead,
    roles: lead.roles.map((role) => ({ ...role, subjectId: fixtureId("subject", 2) })),
  };
  expect((await forms(elsewhere))?.forms).toEqual([]);
  expect((await forms(fixtureViewer("line-manager")))?.forms).toHaveLength(2);
  const { errors } = await graph.ask(
    `{ cohort(code: "C2025") { reviewPoints { forms { id } } } }`,
    fixtureViewer("mentor"),
  );
  expect(errors?.[0]?.extensions["code"]).toBe("NOT_ALLOWED");
});

test("fifty at once that have seen the same version: one counts", async () => {
  const point = { reviewPointId: fixtureId("review-point", 21) };
  const answers = await atOnce(10, () => answer(0, [yes], point));
  expect(tallied(answers.map(({ code }) => code ?? "done"))).toEqual({ done: 1, CONFLICT: 9 });
  const stale = await atOnce(50, () => answer(0, [yes], point));
  expect(tallied(stale.map(({ code }) => code))).toEqual({ CONFLICT: 50 });
});
