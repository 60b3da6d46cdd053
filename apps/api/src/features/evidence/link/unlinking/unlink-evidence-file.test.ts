import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { pdfDocument } from "../../../../files/testing/packed-file.js";
import type { Role } from "../../../../identity/index.js";
import { fixtureToday } from "../../../testing/fixture-today.js";
import { fixtureViewer } from "../../../testing/fixture-viewer.js";
import { inserting } from "../../../testing/insert/inserting.js";
import { removeLeftOver } from "../../leaving/remove-left-over.js";
import { type EvidenceForTest, evidenceForTest, traineeId } from "../../testing/evidence-for-test.js";
import { insertThings, things } from "../../testing/insert-things.js";

const admin = fixtureViewer("provider-admin");
const { providerId } = admin;
let evidence: EvidenceForTest;
beforeAll(async () => {
  evidence = await evidenceForTest("folder");
  await insertThings(evidence.database);
}, 120_000);
afterAll(() => evidence?.close());

let count = 0;
const added = async (role: Role): Promise<string> => {
  count += 1;
  return (await evidence.add(role, pdfDocument(`file ${count}`), { name: `file ${count}.pdf` })).json.id;
};
const perform = async (name: "linkEvidenceFile" | "unlinkEvidenceFile", role: Role, input: object) => {
  const type = name.replace(/^./u, (first) => first.toUpperCase());
  const text = `mutation ($input: ${type}Input!) { ${name}(input: $input) {
    ... on ${type}Payload { recorded file { id address } } ... on Refusal { code path message } } }`;
  const given = { idempotencyKey: randomUUID(), ...input };
  return (await evidence.tell(role, text, { input: given }))[name];
};
const link = (role: Role, fileId: string, to: object) => perform("linkEvidenceFile", role, { fileId, ...to });
const unlink = (role: Role, fileId: string, from: object, change: object = {}) =>
  perform("unlinkEvidenceFile", role, {
    ...{ fileId, ...from, reason: "canary: another trainee was meant" },
    ...change,
  });
const statusFor = async (role: Role, id: string) => (await evidence.have(role, id)).status;
/** The files of the concern, now or at an instant, as the lead mentor reads them. */
async function filesOfConcern(asOf: string | null = null): Promise<string[]> {
  const given = asOf === null ? "" : `(asOf: "${asOf}")`;
  const { trainee } = await evidence.tell(
    "lead-mentor",
    `{ trainee(id: "${traineeId}") { concerns${given} { id files { id } } } }`,
  );
  const concern = trainee.concerns.find(({ id }: { id: string }) => id === things.concernId);
  return (concern?.files ?? []).map(({ id }: { id: string }) => id);
}
test.each<[string, Role, object]>([
  ["a judgement", "mentor", { judgementId: things.judgementId }],
  ["a copy of an observation", "lead-mentor", { observationCopyId: things.observationCopyId }],
  ["the closing of a target", "mentor", { targetId: things.targetId }],
  ["a meeting", "trainee", { meetingId: things.meetingId }],
  ["a concern", "mentor", { concernId: things.concernId }],
])("a file is evidence of %s no more, its author's alone, and linked again", async (_, author, of) => {
  const id = await added(author);
  await link(author, id, of);
  expect(await statusFor("hub-director", id)).toBe(200);
  expect(await unlink(author, id, of, { validateOnly: true })).toMatchObject({ recorded: false });
  const idempotencyKey = randomUUID();
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => unlink(author, id, of, { idempotencyKey })),
  );
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toEqual({ recorded: true, file: { id, address: `/files/${id}` } });
  expect(await statusFor("hub-director", id)).toBe(404);
  expect(await statusFor(author, id)).toBe(200);
  const { unlinkedFiles } = await evidence.tell(author, "{ unlinkedFiles { id } }");
  expect(unlinkedFiles).toContainEqual({ id });
  expect(await unlink(author, id, of)).toMatchObject({
    ...{ code: "EVIDENCE_NOT_LINKED", path: ["input", Object.keys(of)[0]] },
  });
  expect(await link(author, id, of)).toMatchObject({ recorded: true });
  expect(await link(author, id, of)).toMatchObject({ code: "EVIDENCE_ALREADY_LINKED" });
  expect(await statusFor("hub-director", id)).toBe(200);
  expect(await unlink(author, id, of)).toMatchObject({ recorded: true });
});

test("the record shows what was linked at an instant; what the file is evidence of besides keeps it", async () => {
  const id = await added("mentor");
  await link("mentor", id, { judgementId: things.judgementId });
  // the server's clock stands still at nine
  const of = { file_id: id, concern_id: things.concernId, linked_by: fixtureViewer("mentor").personId };
  await evidence.database.write(admin, (unit) =>
    inserting(unit, providerId)("evidence_link", {
      ...{ ...of, id: randomUUID(), recorded_at: `${fixtureToday}T08:30:00Z` },
    }),
  );
  await unlink("mentor", id, { concernId: things.concernId });
  expect(await filesOfConcern(`${fixtureToday}T08:45:00Z`)).toContain(id);
  for (const asOf of [null, `${fixtureToday}T08:15:00Z`, `${fixtureToday}T09:00:00Z`])
    expect(await filesOfConcern(asOf)).not.toContain(id);
  expect(await statusFor("hub-director", id)).toBe(200);
  const text = `{ trainee(id: "${traineeId}") { judgements(first: 20, filter: { history: true }) { nodes { files { id } } } } }`;
  expect(JSON.stringify(await evidence.tell("lead-mentor", text))).toContain(id);
  await unlink("mentor", id, { judgementId: things.judgementId });
  expect(JSON.stringify(await evidence.tell("lead-mentor", text))).not.toContain(id);
});

test("it is refused of what is somebody else's, open, nowhere or several, and without a reason", async () => {
  const id = await added("mentor");
  const of = { judgementId: things.judgementId };
  await link("mentor", id, of);
  const refused = async (from: object, change: object = {}, role: Role = "mentor") => {
    const { code, path } = await unlink(role, id, from, change);
    return [code, path?.[1]];
  };
  expect(await refused(of, { reason: " " })).toEqual(["WORDS_MISSING", "reason"]);
  expect(await refused({})).toEqual(["WORDS_MISSING", "fileId"]);
  expect(await refused({ ...of, concernId: things.concernId })).toEqual(["WORDS_MISSING", "fileId"]);
  expect(await refused({ judgementId: "x" })).toEqual(["NOT_FOUND", "judgementId"]);
  expect(await refused({ targetId: things.openTargetId })).toEqual(["TARGET_NOT_CLOSED", "targetId"]);
  expect(await refused({ targetId: things.targetId })).toEqual(["EVIDENCE_NOT_LINKED", "targetId"]);
  expect(await refused({ concernId: things.welfareConcernId })).toEqual(["EVIDENCE_NOT_LINKED", "concernId"]);
  expect(await refused(of, {}, "lead-mentor")).toEqual(["NOT_FOUND", "fileId"]);
  expect(await refused(of, {}, "exam-board")).toEqual(["NOT_ALLOWED", undefined]);
  expect(await refused(of)).toEqual([undefined, undefined]);
});

test("a file stays for the provider's days from when its last link was taken back", async () => {
  const id = await added("mentor");
  const of = { judgementId: things.judgementId };
  expect(await link("mentor", id, of)).toMatchObject({ recorded: true });
  expect(await unlink("mentor", id, of)).toMatchObject({ recorded: true });
  // taken back on 3 February 2026, and kept for a week
  await evidence.database.write(admin, (unit) =>
    unit.affected("update evidence_file set added_on = '2026-01-05' where id = $1", [id]),
  );
  const round = (day: string) =>
    removeLeftOver({
      ...{ database: evidence.database, storage: evidence.storage },
      ...{ now: () => new Date(`${day}T09:00:00Z`), dayOf: (now: Date) => now.toISOString().slice(0, 10) },
    })({ providerId });
  await round("2026-02-10");
  expect(await statusFor("mentor", id)).toBe(200);
  expect(await round("2026-02-11")).toBeGreaterThan(0);
  expect(await statusFor("mentor", id)).toBe(404);
  expect(await unlink("mentor", id, of)).toMatchObject({ code: "NOT_FOUND" });
});

test("what a plan was opened on stays", async () => {
  const id = await added("mentor");
  const of = { concernId: things.concernId };
  await link("mentor", id, of);
  const targets = [{ action: "Plan ahead", successCriteria: "Dates in the folder" }];
  const input = {
    traineeId,
    concernIds: [things.concernId],
    reason: "Late plans.",
    support: "A call",
    targets,
  };
  await evidence.tell(
    "lead-mentor",
    `mutation ($input: OpenRecoveryPlanInput!) { openRecoveryPlan(input: $input) { __typename } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  expect(await unlink("mentor", id, of)).toMatchObject({
    ...{ code: "EVIDENCE_RESTED_ON", path: ["input", "concernId"] },
  });
  expect(await statusFor("hub-director", id)).toBe(200);
});

test("why it was taken back stands in its own row alone, and no other provider sees that", async () => {
  const told = await evidence.database.read(admin, (unit) =>
    unit.rows<{ text: string }>(
      `select subject::text || act as text from outbox_message union all select value::text from audit_detail
       union all select subject::text from audit_entry`,
    ),
  );
  expect(told.some(({ text }) => text.includes("unlinkEvidenceFile"))).toBe(true);
  expect(told.filter(({ text }) => text.includes("canary"))).toEqual([]);
  const rowsFor = (provider: string) =>
    evidence.database.read({ ...admin, providerId: provider }, (unit) =>
      unit.rows<{ reason: string }>("select reason from evidence_link_withdrawal"),
    );
  expect(await rowsFor(providerId)).toContainEqual({ reason: "canary: another trainee was meant" });
  expect(await rowsFor(randomUUID())).toEqual([]);
});
