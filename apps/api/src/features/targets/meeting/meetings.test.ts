import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Role } from "../../../identity/index.js";
import { type Acting, acting } from "../../testing/acts/acting.js";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { insertCaseload } from "../../testing/insert-caseload.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";

let graph: GraphForTest;
let acts: Acting;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
  await insertCaseload(graph.database);
  acts = acting(() => graph);
}, 120_000);
afterAll(() => graph?.close());

const trainee = fixtureViewer("trainee");
const mentor = fixtureViewer("mentor");
const traineeId = fixtureId("trainee", 2_000_000);
const strandId = fixtureId("strand", 1);
const record = { traineeId, heldOn: "2026-02-02", minutes: 60, reflection: "Starts went well." };
const shows =
  "meeting { id version state minutes reflection mentorNote targets { id } reviews { progress target { id } } }";
const write = (change: object, viewer = trainee) =>
  acts.act("writeMeeting", { ...record, ...change }, viewer, shows, "... on Conflict { currentVersion }");
const confirm = (input: object, viewer = mentor) =>
  acts.act(
    "confirmMeeting",
    input,
    viewer,
    `${shows} targets { id action originKind originId setOn dueOn }`,
    "... on Conflict { currentVersion } ... on ItemsRefused { items { __typename code path } }",
  );
const meetings = `query ($id: ID!, $filter: MeetingFilter) { trainee(id: $id) { meetings(first: 50, filter: $filter) {
  totalCount nodes { id version state reflection history { version state } } } } }`;
const seenBy = async (role: Role, filter: object = {}) => {
  const answer = await acts.ask(meetings, fixtureViewer(role), { id: traineeId, filter });
  return answer.trainee?.meetings.nodes ?? [];
};
const target = { successEvidence: "Seen in 9B", strandId, dueOn: "2026-02-09" };

describe("a record of a meeting", () => {
  test("is its author's own while it is a draft, whoever asks and by whatever filter", async () => {
    const { meeting } = await write({ reflection: "For myself.", minutes: null });
    expect(meeting).toMatchObject({ state: "DRAFT", version: 1, minutes: null });
    expect((await seenBy("trainee")).map(({ id }: { id: string }) => id)).toContain(meeting.id);
    for (const role of [
      ...(["mentor", "professional-tutor", "lead-mentor", "hub-director"] as const),
      ...(["line-manager", "leadership-team", "provider-admin"] as const),
    ]) {
      expect([role, JSON.stringify(await seenBy(role))]).not.toContain("For myself.");
      expect(await seenBy(role, { state: "DRAFT" })).toEqual([]);
      expect((await seenBy(role)).map(({ id }: { id: string }) => id)).not.toContain(meeting.id);
    }
    // nor is it confirmed or returned by its id
    expect(await confirm({ meetingId: meeting.id, expectedVersion: 1 })).toMatchObject({ code: "NOT_FOUND" });
  });

  test("survives in every version, is handed over, confirmed with its targets, and returned", async () => {
    const first = (await write({ reflection: "" })).meeting;
    const draft = { meetingId: first.id };
    expect(await write({ ...draft, expectedVersion: 1, reflection: "", handOver: true })).toMatchObject({
      ...{ __typename: "ReflectionMissing", path: ["input", "reflection"] },
    });
    const handedOver = (await write({ ...draft, expectedVersion: 1, handOver: true })).meeting;
    expect(handedOver).toMatchObject({ state: "HANDED_OVER", version: 2 });
    const [asMentor] = await seenBy("mentor");
    expect(asMentor.history).toEqual([{ version: 2, state: "HANDED_OVER" }]);

    const confirmed = await confirm({
      ...{ meetingId: first.id, expectedVersion: 2, note: "Good week." },
      targets: [
        { ...target, action: "Ask three hinge questions" },
        { ...target, action: "Plan one exit ticket" },
      ],
    });
    expect(confirmed.meeting).toMatchObject({ state: "CONFIRMED", version: 3, mentorNote: "Good week." });
    expect(confirmed.targets).toHaveLength(2);
    expect(confirmed.targets[0]).toMatchObject({
      ...{ originKind: "MEETING", originId: first.id, setOn: "2026-02-02", dueOn: "2026-02-09" },
    });
    expect(await write({ ...draft, expectedVersion: 3 })).toMatchObject({
      code: "MEETING_ALREADY_CONFIRMED",
    });
    const again = { meetingId: first.id, expectedVersion: 3 };
    expect(await confirm(again)).toMatchObject({ code: "MEETING_ALREADY_CONFIRMED" });
    const returned = await acts.act("returnMeeting", { ...again, note: "Which class?" }, mentor, shows);
    expect(returned.meeting).toMatchObject({ state: "RETURNED", version: 4, mentorNote: "Which class?" });
    // on top of what the mentor has seen the trainee drafts for themselves
    await write({ ...draft, expectedVersion: 4, reflection: "Not yet." });
    expect((await seenBy("mentor"))[0]).toMatchObject({ version: 4, state: "RETURNED" });
    expect((await seenBy("trainee")).find(({ id }: { id: string }) => id === first.id)).toMatchObject({
      ...{ version: 5, reflection: "Not yet." },
    });

    // what was open at the next meeting is reviewed there
    const next = { heldOn: "2026-02-03", handOver: true };
    expect(await write(next)).toMatchObject({ __typename: "TargetsNotReviewed", path: ["input", "reviews"] });
    const reviews = confirmed.targets.map(({ id }: { id: string }) => ({
      targetId: id,
      progress: "Tried once.",
    }));
    const reviewed = await write({ ...next, reviews });
    expect(reviewed.meeting.reviews).toHaveLength(2);
    const foreign = { targetId: fixtureId("judgement", 1), progress: "No." };
    expect(await write({ ...next, reviews: [foreign] })).toMatchObject({
      ...{ code: "NOT_FOUND", path: ["input", "reviews", "0", "targetId"] },
    });
    // too many targets in one act: all or nothing, told item by item
    const many = ["Greet each pupil at the door", "Name four pupils"].map((action) => ({
      ...target,
      action,
    }));
    expect(
      await confirm({ meetingId: reviewed.meeting.id, expectedVersion: 1, targets: many }),
    ).toMatchObject({
      __typename: "ItemsRefused",
      items: [{ __typename: "TooManyOpenTargets", path: ["input", "targets", "1"] }],
    });
    expect((await seenBy("mentor"))[0]).toMatchObject({ state: "HANDED_OVER", version: 1 });
  });

  test("fifty stale writes are fifty conflicts that name the version", async () => {
    const { meeting } = await write({});
    const at = { meetingId: meeting.id };
    expect(await write({ ...at, expectedVersion: 1, minutes: 50 })).toMatchObject({ recorded: true });
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => write({ ...at, expectedVersion: 1, minutes: 40 })),
    );
    expect(answers.map(({ __typename, currentVersion }) => [__typename, currentVersion])).toEqual(
      answers.map(() => ["Conflict", 2]),
    );
  });

  test("fifty at once under one key are one record", async () => {
    const before = (await seenBy("trainee")).length;
    const idempotencyKey = "meeting-of-2-february";
    const answers = await Promise.all(Array.from({ length: 50 }, () => write({ idempotencyKey })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await seenBy("trainee")).toHaveLength(before + 1);
  });

  test("can be read as it stood at an instant", async () => {
    expect(await seenBy("trainee", { asOf: "2026-01-01T00:00:00Z" })).toEqual([]);
    const now = await seenBy("trainee", { asOf: "2100-01-01T00:00:00Z" });
    expect(now).toEqual(await seenBy("trainee"));
  });

  test("is written by the trainee alone, of meetings that were", async () => {
    for (const role of ["mentor", "lead-mentor", "provider-admin"] as const) {
      expect(await write({}, fixtureViewer(role))).toMatchObject({ code: "NOT_ALLOWED" });
    }
    expect(await write({ traineeId: fixtureId("trainee", 2_000_001) })).toMatchObject({
      code: "NOT_ALLOWED",
    });
    expect(await write({ heldOn: "2026-02-04" })).toMatchObject({ code: "MEETING_TO_COME" });
    expect(await write({ minutes: 0 })).toMatchObject({ code: "MINUTES_OUT_OF_BOUNDS" });
  });
});

test("a mentor whose placement ended loses the write, and the successor finds the whole history", async () => {
  const { meeting } = await write({ reviews: [], heldOn: "2026-02-01", handOver: true });
  const successor = { ...mentor, personId: fixtureId("person", 11) };
  await graph.database.write(mentor, async (unit) => {
    await unit.affected(
      `update reach set until_on = '2026-02-02' where trainee_id = $1 and person_id = $2
       and relation in ('caseload', 'school')`,
      [traineeId, mentor.personId],
    );
    await unit.affected(
      `insert into reach (provider_id, person_id, trainee_id, relation, from_on) values ($1, $2, $3, 'caseload', '2026-02-03')`,
      [mentor.providerId, successor.personId, traineeId],
    );
  });
  const wish = { meetingId: meeting.id, expectedVersion: 1 };
  expect(await confirm(wish)).toMatchObject({ code: "NOT_ALLOWED" });
  expect(await acts.ask(meetings, mentor, { id: traineeId })).toEqual({ trainee: null });
  const seen = await acts.ask(meetings, successor, { id: traineeId });
  expect(seen.trainee.meetings.nodes.length).toBeGreaterThan(2);
  expect(await confirm(wish, successor)).toMatchObject({ meeting: { state: "CONFIRMED" } });
});
