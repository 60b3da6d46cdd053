import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Viewer } from "../../identity/index.js";
import { fixtureId } from "../testing/fixture-id.js";
import { fixtureViewer } from "../testing/fixture-viewer.js";
import { type RecoveryForTest, recoveryForTest } from "./testing/recovery-for-test.js";

let graph: RecoveryForTest;
beforeAll(async () => {
  graph = await recoveryForTest();
}, 120_000);
afterAll(() => graph?.close());

/** Of East and Mathematics, placed at Ashfield School; their mentor is the tenth person. */
const trainee = (n = 0) => fixtureId("trainee", 2_000_000 + n);
const lead = fixtureViewer("lead-mentor");
const director = fixtureViewer("hub-director");
const leader = fixtureViewer("leadership-team");
const mentor = fixtureViewer("mentor");
const onDay = (viewer: Viewer, today: string): Viewer => ({ ...viewer, today });
const target = { action: "Greet each class at the door", successCriteria: "Seen in three lessons" };
const open = (traineeId: string, change: object = {}) => ({
  ...{
    traineeId,
    reason: "Lessons begin late.",
    targets: [target, target],
    support: "A weekly joint lesson",
  },
  ...change,
});
const count = async (table: string): Promise<number> => {
  const rows = await graph.database.read(leader, (unit) =>
    unit.rows<{ n: number }>(`select count(*)::integer as n from ${table}`),
  );
  return rows[0]?.n ?? 0;
};

describe("a concern", () => {
  test("is raised by the trainee's mentor, rests on evidence, and asks for a plan the same day", async () => {
    const { concern } = await graph.act("raiseConcern", mentor, {
      ...{ traineeId: trainee(), kind: "PROGRESS", account: "canary: plans come late" },
    });
    expect(concern).toMatchObject({ kind: "PROGRESS", planDueOn: "2026-02-03", version: 1, evidence: [] });
    expect(concern.raisedBy).toEqual({ name: "Mentor 1 Staff" });
    const { trainee: own } = await graph.tell(
      `{ trainee(id: "${trainee()}") { judgements(first: 1) { nodes { id } } } }`,
      lead,
    );
    const judgementId = own.judgements.nodes[0].id;
    const link = { concernId: concern.id, judgementId };
    await graph.act("linkEvidence", mentor, link);
    const linked = await graph.act("linkEvidence", lead, {
      concernId: concern.id,
      document: "Cause for concern form",
    });
    expect(linked.concern.evidence).toEqual([
      { document: null, judgement: { id: judgementId } },
      { document: "Cause for concern form", judgement: null },
    ]);
    expect(await graph.act("linkEvidence", lead, link)).toMatchObject({ code: "EVIDENCE_ALREADY_LINKED" });
    const another = { concernId: concern.id, judgementId: fixtureId("judgement", 1) };
    expect(await graph.act("linkEvidence", lead, another)).toMatchObject({ code: "NOT_FOUND" });
  });

  test("is told by its id alone: neither the outbox nor the audit trail holds its words", async () => {
    const held = await graph.database.read(leader, (unit) =>
      unit.rows<{ text: string }>(
        `select subject::text || act as text from outbox_message union all select value::text from audit_detail
         union all select subject::text from audit_entry`,
      ),
    );
    expect(held.some(({ text }) => text.includes("raiseConcern"))).toBe(true);
    expect(held.filter(({ text }) => text.includes("canary"))).toEqual([]);
  });

  test("is not raised about somebody else's trainee, nor for a day to come, nor without words", async () => {
    const concern = { traineeId: trainee(), kind: "CONDUCT", account: "Words" };
    const refused = (input: object, viewer = mentor) =>
      graph.act("raiseConcern", viewer, { ...concern, ...input });
    expect(await refused({ traineeId: trainee(1) })).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await refused({}, fixtureViewer("trainee"))).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await refused({ raisedOn: "2026-02-04" })).toMatchObject({
      code: "DAY_TO_COME",
      path: ["input", "raisedOn"],
    });
    expect(await refused({ account: " " })).toMatchObject({
      code: "WORDS_MISSING",
      path: ["input", "account"],
    });
    expect(await refused({ traineeId: randomUUID() }, leader)).toMatchObject({ code: "NOT_FOUND" });
  });

  test("is read by who mentors the trainee after its author has left, and by the author no more", async () => {
    const successor = { ...mentor, personId: fixtureId("person", 99) };
    const question = `{ trainee(id: "${trainee()}") { concerns { account raisedBy { name } evidence { document } } } }`;
    await expect(graph.tell(question, successor)).resolves.toEqual({ trainee: null });
    await graph.database.write(leader, async (unit) => {
      await unit.affected(
        `insert into person (provider_id, id, given_names, family_name) values ($1, $2, 'Mentor', 'Successor')`,
        [leader.providerId, successor.personId],
      );
      await unit.affected(
        `insert into reach (provider_id, person_id, trainee_id, relation, from_on) values ($1, $2, $3, 'caseload', '2026-02-03')`,
        [leader.providerId, successor.personId, trainee()],
      );
    });
    const { trainee: known } = await graph.tell(question, successor);
    expect(known.concerns).toEqual([
      {
        ...{ account: "canary: plans come late", raisedBy: { name: "Mentor 1 Staff" } },
        evidence: [{ document: null }, { document: "Cause for concern form" }],
      },
    ]);
    const departed = onDay(mentor, "2026-02-14");
    expect(await graph.tell(question, departed)).toEqual({ trainee: null });
  });
});

describe("a recovery plan", () => {
  test("is opened with its concern, reviewed on the school's days, extended, escalated and resolved", async () => {
    const { trainee: known } = await graph.tell(`{ trainee(id: "${trainee()}") { concerns { id } } }`, lead);
    const concernIds = [known.concerns[0].id];
    const opened = (await graph.act("openRecoveryPlan", lead, open(trainee(), { concernIds }))).plan;
    // ten working days after 3 February; the fixture's schools have no half-term in spring
    expect(opened).toMatchObject({
      stage: "REVIEW_DUE",
      step: "SUPPORT",
      reviewOn: "2026-02-17",
      version: 1,
    });
    expect(opened.owner).toEqual({ name: "Lead Mathematics Staff" });
    const planId = opened.id;
    const step = (
      name: "reviewRecoveryPlan" | "decideRecoveryPlan",
      today: string,
      expectedVersion: number,
      input: object,
    ) => graph.act(name, onDay(lead, today), { planId, expectedVersion, ...input });
    expect(
      await step("decideRecoveryPlan", "2026-02-16", 1, { outcome: "RESOLVED", reason: "Met" }),
    ).toMatchObject({
      ...{ code: "PLAN_HAS_OPEN_REVIEW", reviewOn: "2026-02-17", path: ["input", "outcome"] },
    });
    const seen = { account: "One lesson begins well.", metTargets: [2] };
    const reviewed = (await step("reviewRecoveryPlan", "2026-02-17", 1, seen)).plan;
    expect(reviewed).toMatchObject({ stage: "OUTCOME_DUE", targets: [{ isMet: false }, { isMet: true }] });
    const longer = (
      await step("decideRecoveryPlan", "2026-02-17", 2, { outcome: "EXTENDED", reason: "Nearly there" })
    ).plan;
    expect(longer).toMatchObject({ stage: "REVIEW_DUE", extensions: 1, reviewOn: "2026-03-03" });
    await step("reviewRecoveryPlan", "2026-03-03", 3, { account: "No further", metTargets: [2] });
    expect(
      await step("decideRecoveryPlan", "2026-03-03", 4, {
        outcome: "ESCALATED",
        reason: "Support was not enough",
        reviewOn: "2026-03-13",
      }),
    ).toMatchObject({ code: "REVIEW_TOO_EARLY", from: "2026-03-17" });
    const formal = (
      await step("decideRecoveryPlan", "2026-03-03", 4, {
        outcome: "ESCALATED",
        reason: "Support was not enough",
      })
    ).plan;
    expect(formal).toMatchObject({ step: "FORMAL", reviewOn: "2026-03-17", version: 5 });
    expect(await step("reviewRecoveryPlan", "2026-03-16", 5, seen)).toMatchObject({
      code: "REVIEW_TOO_EARLY",
      from: "2026-03-17",
    });
    await step("reviewRecoveryPlan", "2026-03-17", 5, { account: "All of it", metTargets: [1, 2] });
    const closed = (
      await step("decideRecoveryPlan", "2026-03-18", 6, { outcome: "RESOLVED", reason: "All met" })
    ).plan;
    expect(closed).toMatchObject({
      stage: "CLOSED",
      outcome: "RESOLVED",
      closedOn: "2026-03-18",
      version: 7,
    });
    expect(closed.events.map(({ kind }: { kind: string }) => kind)).toEqual([
      "OPENED",
      "REVIEWED",
      "DECIDED",
      "REVIEWED",
      "DECIDED",
      "REVIEWED",
      "DECIDED",
    ]);
    expect(await step("reviewRecoveryPlan", "2026-03-18", 7, seen)).toMatchObject({ code: "PLAN_CLOSED" });
  });

  test("is the trainee's to read, and as it stood at any instant", async () => {
    const [event] = await graph.database.read(leader, (unit) =>
      unit.rows<{ at: string }>(`select recorded_at as at from recovery_plan_event where sequence = 2`),
    );
    const asOf = new Date(event?.at ?? "").toISOString();
    const question = (given: string) => `{ trainee(id: "${trainee()}") {
      recoveryPlans${given} { stage version targets { isMet } reviews { account } } } }`;
    const { trainee: then } = await graph.tell(question(`(asOf: "${asOf}")`), fixtureViewer("trainee"));
    expect(then.recoveryPlans).toEqual([
      {
        ...{ stage: "OUTCOME_DUE", version: 2, targets: [{ isMet: false }, { isMet: true }] },
        reviews: [{ account: "One lesson begins well." }],
      },
    ]);
    const { trainee: now } = await graph.tell(question(""), fixtureViewer("trainee"));
    expect(now.recoveryPlans[0]).toMatchObject({ stage: "CLOSED", version: 7 });
    const { trainee: before } = await graph.tell(
      question(`(asOf: "2026-02-01T00:00:00Z")`),
      fixtureViewer("trainee"),
    );
    expect(before.recoveryPlans).toEqual([]);
  });

  test("is refused with too many targets, in the half-term, beside another one, and by who may not plan", async () => {
    const change = { targets: [target, target, target, target] };
    expect(await graph.act("openRecoveryPlan", director, open(trainee(2), change))).toMatchObject({
      ...{ code: "TOO_MANY_PLAN_TARGETS", asked: 4, allowed: 3, path: ["input", "targets"] },
    });
    expect(await graph.act("openRecoveryPlan", mentor, open(trainee()))).toMatchObject({
      code: "NOT_ALLOWED",
    });
    expect(await graph.act("openRecoveryPlan", lead, open(trainee(1)))).toMatchObject({
      code: "NOT_ALLOWED",
    });
    const autumn = onDay(director, "2025-10-20");
    const inHalfTerm = open(trainee(2), { reviewOn: "2025-10-28" });
    expect(await graph.act("openRecoveryPlan", autumn, inHalfTerm)).toMatchObject({
      ...{ code: "REVIEW_OUTSIDE_SCHOOL_DAYS", next: "2025-11-03", path: ["input", "reviewOn"] },
    });
    const wordless = open(trainee(2), { targets: [target, { ...target, successCriteria: " " }] });
    expect(await graph.act("openRecoveryPlan", director, wordless)).toMatchObject({
      ...{ code: "WORDS_MISSING", path: ["input", "targets", "1", "successCriteria"] },
    });
    const { plan } = await graph.act("openRecoveryPlan", director, open(trainee(2)));
    expect(await graph.act("openRecoveryPlan", director, open(trainee(2)))).toMatchObject({
      ...{ code: "PLAN_ALREADY_OPEN", planId: plan.id },
    });
  });

  test("counts by the provider's numbers of the day", async () => {
    await graph.database.write(leader, (unit) =>
      unit.affected(
        `insert into setting (provider_id, key, valid_from, value) values ($1, 'recovery', '2026-03-01', '{"mostTargets": 1}')`,
        [leader.providerId],
      ),
    );
    const late = onDay(director, "2026-03-02");
    expect(await graph.act("openRecoveryPlan", late, open(trainee(4)))).toMatchObject({
      code: "TOO_MANY_PLAN_TARGETS",
      allowed: 1,
    });
    const validated = await graph.act(
      "openRecoveryPlan",
      onDay(director, "2026-02-27"),
      open(trainee(4), { validateOnly: true }),
    );
    expect(validated).toMatchObject({ recorded: false });
  });
});

describe("exactly once", () => {
  test("fifty of one key have one effect", async () => {
    const before = await Promise.all(
      ["recovery_plan", "recovery_plan_event", "outbox_message", "audit_entry"].map(count),
    );
    const input = { ...open(trainee(6)), idempotencyKey: randomUUID() };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => graph.act("openRecoveryPlan", director, input)),
    );
    expect(new Set(answers.map(({ plan }) => plan.id)).size).toBe(1);
    const after = await Promise.all(
      ["recovery_plan", "recovery_plan_event", "outbox_message", "audit_entry"].map(count),
    );
    expect(after).toEqual(before.map((n) => n + 1));
  }, 240_000);

  test("fifty who have seen an older version are fifty conflicts, and fifty at once are one change", async () => {
    const { plan } = await graph.act("openRecoveryPlan", director, open(trainee(8)));
    const review = { planId: plan.id, account: "Seen", metTargets: [], nextReviewOn: "2026-02-18" };
    const later = onDay(director, "2026-02-17");
    const together = await Promise.all(
      Array.from({ length: 50 }, () =>
        graph.act("reviewRecoveryPlan", later, { ...review, expectedVersion: 1 }),
      ),
    );
    expect(together.filter(({ recorded }) => recorded)).toHaveLength(1);
    const stale = await Promise.all(
      Array.from({ length: 50 }, () =>
        graph.act("reviewRecoveryPlan", later, { ...review, expectedVersion: 1 }),
      ),
    );
    expect(stale.map(({ code, currentVersion }) => [code, currentVersion])).toEqual(
      Array.from({ length: 50 }, () => ["CONFLICT", 2]),
    );
  }, 240_000);
});

test("what was done is followed up, and nothing is overwritten", async () => {
  const made = { traineeId: trainee(), kind: "MODIFICATION", account: "A smaller class" };
  const { intervention } = await graph.act("recordIntervention", mentor, made);
  expect(intervention).toMatchObject({ version: 1, followUpOn: "2026-02-17", followUps: [] });
  const found = { interventionId: intervention.id, account: "Calmer", effect: "WORKED_IN_PART" };
  const follow = (expectedVersion: number, today: string, change: object = {}) =>
    graph.act("followUpIntervention", onDay(lead, today), { ...found, expectedVersion, ...change });
  const once = await follow(1, "2026-02-17", { nextOn: "2026-03-03" });
  expect(once.intervention).toMatchObject({ version: 2, followUpOn: "2026-03-03" });
  expect(await follow(1, "2026-02-18")).toMatchObject({ code: "CONFLICT", currentVersion: 2 });
  expect(await follow(2, "2026-02-18", { on: "2026-02-16" })).toMatchObject({
    code: "BEFORE_THE_LAST",
    path: ["input", "on"],
  });
  const twice = await follow(2, "2026-03-03", { effect: "WORKED" });
  expect(twice.intervention).toMatchObject({
    ...{ version: 3, followUpOn: null },
    followUps: [
      { on: "2026-02-17", effect: "WORKED_IN_PART" },
      { on: "2026-03-03", effect: "WORKED" },
    ],
  });
  expect(await follow(3, "2026-03-04")).toMatchObject({ code: "NOTHING_TO_FOLLOW_UP" });
});
