import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { pdfDocument } from "../../../files/testing/packed-file.js";
import type { Role } from "../../../identity/index.js";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { eraseFiles } from "../leaving/erase-files.query.js";
import { removeLeftOver } from "../leaving/remove-left-over.js";
import { type EvidenceForTest, evidenceForTest, traineeId } from "../testing/evidence-for-test.js";
import { insertThings, things } from "../testing/insert-things.js";

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
  return (await evidence.add(role, pdfDocument(`file ${count}`), { name: `canary ${count}.pdf` })).json.id;
};
const link = async (role: Role, fileId: string, to: object) => {
  const text = `mutation ($input: LinkEvidenceFileInput!) { linkEvidenceFile(input: $input) { __typename
    ... on LinkEvidenceFilePayload { file { id name address addedBy { name } } } ... on Refusal { code path } } }`;
  const input = { idempotencyKey: randomUUID(), fileId, ...to };
  return (await evidence.tell(role, text, { input })).linkEvidenceFile;
};
const statusesOf = async (id: string, roles: readonly Role[]) =>
  Object.fromEntries(
    await Promise.all(roles.map(async (role) => [role, (await evidence.have(role, id)).status] as const)),
  );

describe("a file that is evidence of something is had by whoever may read that", () => {
  const asked = [
    "trainee",
    "lead-mentor",
    "hub-director",
    "leadership-team",
    "exam-board",
    "moderator",
  ] as const;
  test.each<[string, Role, object, Readonly<Record<(typeof asked)[number], number>>]>([
    ["a judgement", "mentor", { judgementId: things.judgementId }, had({ trainee: 200, moderator: 404 })],
    [
      "a copy of an observation",
      "lead-mentor",
      { observationCopyId: things.observationCopyId },
      had({ trainee: 200, moderator: 404 }),
    ],
    [
      "the closing of a target",
      "trainee",
      { targetId: things.targetId },
      had({ trainee: 200, moderator: 404 }),
    ],
    ["a meeting", "trainee", { meetingId: things.meetingId }, had({ trainee: 200, moderator: 404 })],
    ["a concern", "mentor", { concernId: things.concernId }, had({ trainee: 404, moderator: 404 })],
  ])("%s", async (_, author, to, statuses) => {
    const id = await added(author);
    const others = asked.filter((role) => role !== author);
    for (const status of Object.values(await statusesOf(id, others))) expect(status).toBe(404);
    expect(await link(author, id, to)).toMatchObject({
      __typename: "LinkEvidenceFilePayload",
      file: { id, address: `/files/${id}` },
    });
    expect(await statusesOf(id, asked)).toEqual(statuses);
    expect(await link(author, id, to)).toMatchObject({
      code: "EVIDENCE_ALREADY_LINKED",
      path: ["input", Object.keys(to)[0]],
    });
  });

  function had(but: object) {
    return {
      ...{ trainee: 200, "lead-mentor": 200, "hub-director": 200, "leadership-team": 200, "exam-board": 404 },
      moderator: 404,
      ...but,
    };
  }
});

test("files stand with what they are evidence of, and one's own that are linked to nothing stand by themselves", async () => {
  const text = `{ trainee(id: "${traineeId}") { judgements(first: 20, filter: { history: true }) { nodes { id files { name } } }
    concerns { files { name mediaType bytes removedAt addedBy { name } } } targets(first: 5) { nodes { files { name } } }
    meetings(first: 5) { nodes { files { name } } } observations(first: 5) { nodes { copies { files { name } } } } } }`;
  const { trainee } = await evidence.tell("lead-mentor", text);
  const file = { name: expect.stringMatching(/^canary \d+\.pdf$/u) };
  const of = (id: string) => trainee.judgements.nodes.find((one: { id: string }) => one.id === id);
  expect(of(things.judgementId)).toMatchObject({ files: [file] });
  expect(trainee.concerns).toContainEqual({
    files: [
      {
        ...file,
        mediaType: "application/pdf",
        bytes: expect.any(Number),
        removedAt: null,
        addedBy: { name: "Mentor 1 Staff" },
      },
    ],
  });
  expect(trainee.targets.nodes).toContainEqual({ files: [file] });
  expect(trainee.meetings.nodes).toContainEqual({ files: [file] });
  expect(trainee.observations.nodes).toContainEqual({ copies: [{ files: [file] }] });
  const { trainee: seen } = await evidence.tell("exam-board", text);
  expect(JSON.stringify(seen)).not.toContain("canary");
  const id = await added("mentor");
  const own = "{ unlinkedFiles { id } }";
  expect(await evidence.tell("mentor", own)).toEqual({ unlinkedFiles: [{ id }] });
  expect(await evidence.tell("lead-mentor", own)).toEqual({ unlinkedFiles: [] });
  const about = (whom: string) => `{ unlinkedFiles(traineeId: "${whom}") { id } }`;
  expect(await evidence.tell("mentor", about(traineeId))).toEqual({ unlinkedFiles: [{ id }] });
  for (const other of [fixtureId("trainee", 2_000_003), "x"])
    expect(await evidence.tell("mentor", about(other))).toEqual({ unlinkedFiles: [] });
});

describe("a file is not linked", () => {
  test("to what is somebody else's, nowhere, several, open, or about welfare; nor by somebody else", async () => {
    const id = await added("mentor");
    const refused = async (to: object, role: Role = "mentor") => (await link(role, id, to)).code;
    expect(await refused({ judgementId: fixtureId("judgement", 1) })).toBe("NOT_FOUND");
    expect(await refused({ judgementId: "x" })).toBe("NOT_FOUND");
    expect(await refused({})).toBe("WORDS_MISSING");
    expect(await refused({ judgementId: things.judgementId, concernId: things.concernId })).toBe(
      "WORDS_MISSING",
    );
    expect(await refused({ targetId: things.openTargetId })).toBe("TARGET_NOT_CLOSED");
    expect(await refused({ concernId: things.welfareConcernId })).toBe("WELFARE_TAKES_NO_FILES");
    expect(await refused({ judgementId: things.judgementId }, "lead-mentor")).toBe("NOT_FOUND");
    expect(await refused({ judgementId: things.judgementId }, "exam-board")).toBe("NOT_ALLOWED");
    const own = await added("trainee");
    expect(await link("trainee", own, { concernId: things.concernId })).toMatchObject({ code: "NOT_FOUND" });
  });

  test("to somebody else's draft; and one that is evidence of a draft is its author's alone until it is handed over", async () => {
    const id = await added("trainee");
    expect(await link("trainee", id, { meetingId: things.draftMeetingId })).toMatchObject({ file: { id } });
    expect(await statusesOf(id, ["trainee", "mentor", "lead-mentor"])).toEqual({
      trainee: 200,
      mentor: 404,
      "lead-mentor": 404,
    });
  });
});

describe("a file leaves", () => {
  const round = (day: string) =>
    removeLeftOver({
      ...{ database: evidence.database, storage: evidence.storage },
      ...{ now: () => new Date(`${day}T09:00:00Z`), dayOf: (now: Date) => now.toISOString().slice(0, 10) },
    })({ providerId });
  const kept = () => readdirSync(join(evidence.folder, "files", providerId));

  test("when it is linked to nothing and its days are over: its bytes and its name, and not a day sooner", async () => {
    const [left, linked] = [await added("lead-mentor"), await added("lead-mentor")];
    await link("lead-mentor", linked, { judgementId: things.judgementId });
    // added on 3 February 2026, and kept for a week
    expect(await round("2026-02-10")).toBe(0);
    expect(kept()).toEqual(expect.arrayContaining([left, linked]));
    expect(await round("2026-02-11")).toBeGreaterThan(0);
    expect(kept()).not.toContain(left);
    expect(kept()).toContain(linked);
    expect((await evidence.have("lead-mentor", left)).status).toBe(404);
    expect(await link("lead-mentor", left, { judgementId: things.judgementId })).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await round("2026-02-11")).toBe(0);
  });

  test("by erasure: no name, no hash and no byte is left of what is about the trainee", async () => {
    expect(kept().length).toBeGreaterThan(4);
    const now = "2026-02-12T09:00:00Z";
    const erased = await evidence.database.write(admin, (unit) =>
      eraseFiles(unit, { providerId, traineeId, now }),
    );
    expect(erased).toBeGreaterThan(4);
    await round("2026-02-12");
    expect(kept()).toEqual([]);
    const rows = await evidence.database.read(admin, (unit) =>
      unit.rows<object>(
        "select name, sha256 from evidence_file where name is not null or sha256 is not null",
      ),
    );
    expect(rows).toEqual([]);
    const { trainee } = await evidence.tell(
      "lead-mentor",
      `{ trainee(id: "${traineeId}") { concerns { files { name sha256 address removedAt } } } }`,
    );
    expect(trainee.concerns).toContainEqual({
      files: [{ name: null, sha256: null, address: null, removedAt: expect.any(String) }],
    });
  });
});

test("a trainee sees who had files about them, and the trail says which", async () => {
  const { readingsOfMe } = await evidence.tell(
    "trainee",
    "{ readingsOfMe(first: 100) { nodes { what reader { name } } } }",
  );
  expect(readingsOfMe.nodes).toContainEqual({
    what: ["the evidence"],
    reader: { name: "Director East Staff" },
  });
  const readings = await evidence.database.read(admin, (unit) =>
    unit.rows<{ subject: { file: string } }>("select subject from audit_entry where act = 'readFile'"),
  );
  expect(readings.length).toBeGreaterThan(5);
  for (const { subject } of readings) expect(Object.keys(subject)).toEqual(["file"]);
});
