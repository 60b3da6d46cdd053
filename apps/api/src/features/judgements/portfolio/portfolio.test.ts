import { randomUUID } from "node:crypto";
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

const trainee = (n: number) => fixtureId("trainee", 2_000_000 + 3 * n);
const lead = fixtureViewer("lead-mentor");
const check = (traineeId: string, input: object = {}, viewer = lead) =>
  mutate(
    graph,
    "recordPortfolioCheck",
    viewer,
    { traineeId, checkedOn: "2026-02-02", found: "Two reflections missing.", ...input },
    "recorded check { id found checkedOn by { name } }",
  );
const grade = (traineeId: string, input: object = {}, viewer = lead) =>
  mutate(
    graph,
    "gradePortfolio",
    viewer,
    { traineeId, cycle: "spring", grade: "full", ...input },
    "recorded grade { id cycleName gradeName gradedOn reason isCurrent by { name } }",
  );
const grades = async (id: string, viewer = lead, asOf: string | null = null) => {
  const text = `query ($id: ID!, $asOf: DateTime) { trainee(id: $id) {
    portfolioGrades(asOf: $asOf) { gradeCode isCurrent reason by { name } } portfolioChecks(asOf: $asOf) { found withdrawnOn whyWithdrawn } } }`;
  const { data } = await graph.ask(text, viewer, { id, asOf });
  return data?.["trainee"];
};

test("a portfolio is looked at all year, as often as it takes", async () => {
  expect(await check(trainee(1))).toMatchObject({
    recorded: true,
    check: { found: "Two reflections missing.", by: { name: "Lead Mathematics Staff" } },
  });
  expect(await check(trainee(1), { found: "All there." })).toMatchObject({ recorded: true });
  expect(await grades(trainee(1))).toMatchObject({
    portfolioChecks: [{ found: "All there." }, { found: "Two reflections missing." }],
  });
  expect(await check(trainee(1), { checkedOn: "2026-02-04" })).toMatchObject({ code: "DAY_IN_FUTURE" });
  expect(await check(trainee(1), { found: " " })).toMatchObject({
    code: "EVIDENCE_MISSING",
    path: ["input", "found"],
  });
});

test("a look is taken back with a reason, and stays on record as one that counts no more", async () => {
  const id = (await check(trainee(4))).check.id;
  const before = new Date(Date.now() - 60_000).toISOString();
  const takeBack = (input: object = {}, viewer = lead) =>
    mutate(
      graph,
      "withdrawPortfolioCheck",
      viewer,
      { checkId: id, reason: "Another trainee was meant.", ...input },
      "recorded check { found withdrawnOn whyWithdrawn }",
    );
  expect(await takeBack({ reason: " " })).toMatchObject({
    code: "REASON_MISSING",
    path: ["input", "reason"],
  });
  expect(await takeBack({}, fixtureViewer("hub-director"))).toMatchObject({ code: "NOT_ALLOWED" });
  expect(await takeBack({ checkId: trainee(4) })).toMatchObject({ code: "NOT_FOUND" });
  expect(await takeBack({ validateOnly: true })).toMatchObject({ recorded: false });
  const idempotencyKey = randomUUID();
  const answers = await atOnce(50, () => takeBack({ idempotencyKey }));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  const withdrawn = { withdrawnOn: "2026-02-03", whyWithdrawn: "Another trainee was meant." };
  expect(answers[0]).toMatchObject({ check: { found: "Two reflections missing.", ...withdrawn } });
  expect(await takeBack()).toMatchObject({ code: "LOOK_WITHDRAWN" });
  expect(await grades(trainee(4))).toMatchObject({ portfolioChecks: [withdrawn] });
  expect(await grades(trainee(4), lead, before)).toMatchObject({ portfolioChecks: [] });
});

test("everybody is told which cycles and grades there are, and which cycle is open", async () => {
  const text = `query { provider { assessmentCycles { code name opensOn closesOn window } portfolioGrades { code name } } }`;
  for (const role of ["trainee", "lead-mentor", "exam-board"] as const) {
    const { data } = await graph.ask(text, fixtureViewer(role));
    expect(data?.["provider"]).toEqual({
      assessmentCycles: [
        ...[
          { code: "autumn", name: "Autumn", opensOn: "2025-09-01", closesOn: "2025-12-19", window: "CLOSED" },
        ],
        ...[
          { code: "spring", name: "Spring", opensOn: "2026-01-05", closesOn: "2026-03-27", window: "OPEN" },
        ],
      ],
      portfolioGrades: [
        { code: "thin", name: "Thin" },
        { code: "full", name: "Full" },
      ],
    });
  }
});

test("it is graded once in a cycle, and whoever tries again is told who did, and when", async () => {
  const first = await grade(trainee(1));
  expect(first.grade).toMatchObject({ cycleName: "Spring", gradeName: "Full", gradedOn: "2026-02-03" });
  expect(
    await mutate(
      graph,
      "gradePortfolio",
      lead,
      { traineeId: trainee(1), cycle: "spring", grade: "thin" },
      "recorded } ... on AlreadyGraded { on by gradeId",
    ),
  ).toMatchObject({ code: "ALREADY_GRADED", on: "2026-02-03", by: lead.personId, gradeId: first.grade.id });
  expect(await grade(trainee(1), { cycle: "autumn" })).toMatchObject({ code: "WINDOW_CLOSED" });
  expect(await grade(trainee(1), { cycle: "x" })).toMatchObject({ code: "UNKNOWN_CYCLE" });
});

test("a grade is put right by one that names it and says why, and stays in the record", async () => {
  const first = await grade(trainee(2), { grade: "thin" });
  const replaces = first.grade.id;
  expect(await grade(trainee(2), { replaces })).toMatchObject({ code: "REASON_MISSING" });
  expect(await grade(trainee(2), { replaces, reason: "Misread." })).toMatchObject({ recorded: true });
  expect(await grade(trainee(2), { replaces, reason: "Once more." })).toMatchObject({
    code: "ALREADY_GRADED",
  });
  expect(await grades(trainee(2))).toMatchObject({
    portfolioGrades: [
      { gradeCode: "thin", isCurrent: false },
      { gradeCode: "full", isCurrent: true, reason: "Misread." },
    ],
  });
  expect(await grades(trainee(2), lead, "2026-01-01T00:00:00Z")).toMatchObject({ portfolioGrades: [] });
  expect(await grades(trainee(2), fixtureViewer("exam-board"))).toMatchObject({
    portfolioGrades: [{ gradeCode: "thin" }, { gradeCode: "full", reason: null, by: { name: null } }],
  });
});

test("a first grade is taken back with a reason, stays on record, and the next one says why", async () => {
  const { grade: first } = await grade(trainee(4), { grade: "thin" });
  const before = new Date(Date.now() - 60_000).toISOString();
  const takeBack = (input: object = {}, viewer = lead) =>
    mutate(
      graph,
      "withdrawPortfolioGrade",
      viewer,
      { gradeId: first.id, reason: "Another trainee was meant.", ...input },
      "recorded grade { id isCurrent withdrawnOn whyWithdrawn }",
    );
  expect(await takeBack({ reason: " " })).toMatchObject({
    code: "REASON_MISSING",
    path: ["input", "reason"],
  });
  expect(await takeBack({}, { ...lead, today: "2026-03-28" })).toMatchObject({ code: "WINDOW_CLOSED" });
  expect(await takeBack({}, fixtureViewer("mentor"))).toMatchObject({ code: "NOT_ALLOWED" });
  expect(await takeBack({ gradeId: trainee(4) })).toMatchObject({ code: "NOT_FOUND" });
  expect(await takeBack({ validateOnly: true })).toMatchObject({ recorded: false });
  const idempotencyKey = randomUUID();
  const answers = await atOnce(50, () => takeBack({ idempotencyKey }));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({
    grade: { isCurrent: false, withdrawnOn: "2026-02-03", whyWithdrawn: "Another trainee was meant." },
  });
  expect(await takeBack()).toMatchObject({ code: "GRADE_NOT_COUNTING" });
  expect(await grade(trainee(4))).toMatchObject({ code: "REASON_MISSING" });
  expect(await grade(trainee(4), { replaces: first.id, reason: "Read." })).toMatchObject({
    code: "NOTHING_TO_REPLACE",
  });
  expect(await grade(trainee(4), { reason: "The right folder." })).toMatchObject({ recorded: true });
  expect(await grades(trainee(4))).toMatchObject({
    portfolioGrades: [
      { gradeCode: "thin", isCurrent: false },
      { gradeCode: "full", isCurrent: true },
    ],
  });
  expect(await grades(trainee(4), lead, before)).toMatchObject({ portfolioGrades: [] });
});

test("who may not is told so", async () => {
  for (const role of ["mentor", "professional-tutor", "hub-director", "provider-admin", "trainee"] as const)
    expect(await grade(trainee(0), {}, fixtureViewer(role))).toMatchObject({ code: "NOT_ALLOWED" });
  expect(await check(trainee(0), {}, fixtureViewer("professional-tutor"))).toMatchObject({ recorded: true });
  expect(await check(trainee(1), {}, fixtureViewer("professional-tutor"))).toMatchObject({
    code: "NOT_ALLOWED",
  });
});

test("fifty at once: one grade, whether under one key or under fifty", async () => {
  const idempotencyKey = randomUUID();
  const same = await atOnce(50, () => grade(trainee(3), { idempotencyKey }));
  expect(new Set(same.map((answer) => JSON.stringify(answer))).size).toBe(1);
  const others = await atOnce(50, () => grade(trainee(3)));
  expect(tallied(others.map(({ code }) => code))).toEqual({ ALREADY_GRADED: 50 });
  expect(await grades(trainee(3))).toMatchObject({ portfolioGrades: [{ isCurrent: true }] });
});
