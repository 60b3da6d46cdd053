import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Viewer } from "../../../../identity/index.js";
import { fixtureId } from "../../../testing/fixture-id.js";
import { fixtureViewer } from "../../../testing/fixture-viewer.js";
import { type RecoveryForTest, recoveryForTest } from "../../testing/recovery-for-test.js";

let graph: RecoveryForTest;
beforeAll(async () => {
  graph = await recoveryForTest();
}, 120_000);
afterAll(() => graph?.close());

const traineeId = fixtureId("trainee", 2_000_000);
const [mentor, lead] = [fixtureViewer("mentor"), fixtureViewer("lead-mentor")];
const letter = "Attendance letter";

/** A concern of this test alone. */
async function raised(): Promise<string> {
  const input = { traineeId, kind: "ATTENDANCE", account: "Away twice." };
  return (await graph.act("raiseConcern", mentor, input)).concern.id;
}
const link = (concernId: string, of: object = { document: letter }) =>
  graph.act("linkEvidence", mentor, { concernId, ...of });
const unlink = (concernId: string, change: object = {}, viewer: Viewer = mentor) =>
  graph.act("unlinkEvidence", viewer, {
    ...{ concernId, document: letter, reason: "canary: it is about another trainee" },
    ...change,
  });
/** On what the concern rests, now or at an instant. */
async function restsOn(concernId: string, asOf: string | null = null) {
  const given = asOf === null ? "" : `(asOf: "${asOf}")`;
  const { trainee } = await graph.tell(
    `{ trainee(id: "${traineeId}") { concerns${given} { id evidence { document judgement { id } } } } }`,
    lead,
  );
  return trainee.concerns.find(({ id }: { id: string }) => id === concernId)?.evidence;
}
const justNow = async () => {
  await new Promise((done) => setTimeout(done, 5));
  return new Date().toISOString();
};

test("a document is taken back with a reason, once however often it arrives, and is linked again", async () => {
  const concernId = await raised();
  await link(concernId);
  expect(await unlink(concernId, { validateOnly: true })).toMatchObject({ recorded: false });
  const linked = await justNow();
  await justNow();
  const idempotencyKey = randomUUID();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => unlink(concernId, { document: ` ${letter} `, idempotencyKey })),
  );
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({ recorded: true, concern: { id: concernId, evidence: [] } });
  expect(await unlink(concernId)).toMatchObject({
    ...{ code: "EVIDENCE_NOT_LINKED", path: ["input", "document"] },
    message: "This is not linked any more. Read again what is.",
  });
  const takenBack = await justNow();
  await justNow();
  const again = await Promise.all(Array.from({ length: 20 }, () => link(concernId)));
  expect(again.filter(({ recorded }) => recorded)).toHaveLength(1);
  expect(again.filter(({ code }) => code === "EVIDENCE_ALREADY_LINKED")).toHaveLength(19);
  const standing = [{ document: letter, judgement: null }];
  expect(await restsOn(concernId)).toEqual(standing);
  expect(await restsOn(concernId, linked)).toEqual(standing);
  expect(await restsOn(concernId, takenBack)).toEqual([]);
  expect(await unlink(concernId, {}, lead)).toMatchObject({ concern: { evidence: [] } });
}, 120_000);

test("many at once who take the same back are one who does", async () => {
  const concernId = await raised();
  await link(concernId);
  const answers = await Promise.all(Array.from({ length: 20 }, () => unlink(concernId)));
  expect(answers.filter(({ recorded }) => recorded)).toHaveLength(1);
  expect(answers.filter(({ code }) => code === "EVIDENCE_NOT_LINKED")).toHaveLength(19);
}, 120_000);

test("a judgement is taken back, and another one stays", async () => {
  const concernId = await raised();
  const { trainee } = await graph.tell(
    `{ trainee(id: "${traineeId}") { judgements(first: 2) { nodes { id } } } }`,
    lead,
  );
  const [one, other] = trainee.judgements.nodes.map(({ id }: { id: string }) => id);
  for (const judgementId of [one, other]) await link(concernId, { judgementId });
  expect(await unlink(concernId, { document: null, judgementId: one })).toMatchObject({
    concern: { evidence: [{ judgement: { id: other } }] },
  });
  for (const judgementId of [one, randomUUID(), "x"])
    expect(await unlink(concernId, { document: null, judgementId })).toMatchObject({
      ...{ code: "EVIDENCE_NOT_LINKED", path: ["input", "judgementId"] },
    });
});

test("what a plan was opened on stays, and what was linked later does not have to", async () => {
  const concernId = await raised();
  await link(concernId);
  const target = { action: "Greet each class", successCriteria: "Seen in three lessons" };
  const plan = { traineeId, concernIds: [concernId], reason: "Away.", targets: [target], support: "A call" };
  await graph.act("openRecoveryPlan", lead, plan);
  expect(await unlink(concernId)).toMatchObject({
    ...{ code: "EVIDENCE_RESTED_ON", path: ["input", "document"] },
    message:
      "A plan was opened on 3 February 2026, and this is part of what it rests on: it stays linked. Say in the plan's review what does not hold.",
  });
  await justNow();
  await link(concernId, { document: "Register" });
  expect(await unlink(concernId, { document: "Register" })).toMatchObject({
    concern: { evidence: [{ document: letter }] },
  });
});

test("it is refused without a reason, of nothing or of two, and to who may not link", async () => {
  const concernId = await raised();
  await link(concernId);
  expect(await unlink(concernId, { reason: " " })).toMatchObject({
    ...{ code: "WORDS_MISSING", path: ["input", "reason"] },
  });
  for (const change of [{ document: null }, { document: " " }, { judgementId: randomUUID() }])
    expect(await unlink(concernId, change)).toMatchObject({
      code: "WORDS_MISSING",
      path: ["input", "document"],
    });
  expect(await unlink(randomUUID(), {}, fixtureViewer("leadership-team"))).toMatchObject({
    code: "NOT_FOUND",
  });
  for (const role of ["trainee", "exam-board", "provider-admin"] as const)
    expect(await unlink(concernId, {}, fixtureViewer(role))).toMatchObject({ code: "NOT_ALLOWED" });
  expect(await restsOn(concernId)).toHaveLength(1);
});

test("why it was taken back stands in its own row alone, and no other provider sees that", async () => {
  const told = await graph.database.read(mentor, (unit) =>
    unit.rows<{ text: string }>(
      `select subject::text || act as text from outbox_message union all select value::text from audit_detail
       union all select subject::text from audit_entry`,
    ),
  );
  expect(told.some(({ text }) => text.includes("unlinkEvidence"))).toBe(true);
  expect(told.filter(({ text }) => text.includes("canary"))).toEqual([]);
  const rowsFor = (providerId: string) =>
    graph.database.read({ ...mentor, providerId }, (unit) =>
      unit.rows<object>(
        `select withdrawn_on as "on", reason, recorded_by as "by" from concern_evidence_withdrawal`,
      ),
    );
  expect(await rowsFor(mentor.providerId)).toContainEqual({
    ...{ on: "2026-02-03", reason: "canary: it is about another trainee", by: mentor.personId },
  });
  expect(await rowsFor(randomUUID())).toEqual([]);
});
