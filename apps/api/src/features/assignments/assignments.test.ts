import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { isListOfKinds } from "@reviewpoint/domain/moderation";
import { instantBetween } from "../testing/acts/instant-between.js";
import { fixtureId } from "../testing/fixture-id.js";
import { fixtureViewer } from "../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../testing/graph-for-test.js";
import { fixtureKinds } from "../testing/insert/assignment-kinds.js";
import { days, grounds, items, on, settingWork } from "./testing/set-work.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
}, 120_000);
afterAll(() => graph?.close());

const admin = fixtureViewer("provider-admin");
const lead = fixtureViewer("lead-mentor");
const director = fixtureViewer("hub-director");
const traineeViewer = fixtureViewer("trainee");
const work = settingWork(() => graph);
const maths = { subjectIds: [fixtureId("subject", 1)] };

describe("an assignment", () => {
  test("is set with what its kind says today, and each trainee has a piece of work", async () => {
    expect(isListOfKinds(fixtureKinds)).toBe(true);
    const id = await work.set({ title: " Questioning ", ...maths });
    const text = `query ($id: ID!) { assignment(id: $id) { title kindName passBand cap mostAttempts version cohort { code }
      subjects { code } strands { code } scale { step bands { id from } } markForm { code kind maxLength }
      calendars { sequence handInBy } pieces(first: 50) { totalCount } counts { pieces due missing } } }`;
    expect((await work.ask(text, admin, { id })).assignment).toEqual({
      ...{ title: "Questioning", kindName: "Reflective essay", passBand: "pass", cap: "50", mostAttempts: 2 },
      ...{ version: 1, cohort: { code: "C2025" }, subjects: [{ code: "MATH" }], strands: [{ code: "PROF" }] },
      scale: {
        step: "0.5",
        bands: [
          { id: "fail", from: "0" },
          { id: "pass", from: "50" },
          { id: "merit", from: "60" },
        ],
      },
      markForm: [
        { code: "grounds", kind: "TEXT", maxLength: 600 },
        { code: "reading", kind: "CHOICE", maxLength: null },
      ],
      calendars: [{ sequence: 1, handInBy: "2026-01-30" }],
      // of ten trainees in mathematics nobody has left
      pieces: { totalCount: 10 },
      counts: { pieces: 10, due: 0, missing: 10 },
    });
  });

  test.each([
    [{ title: " " }, "TITLE_MISSING", ["title"]],
    [{ kindCode: "poem" }, "UNKNOWN_ASSIGNMENT_KIND", ["kindCode"]],
    [{ cohortId: fixtureId("cohort", 9) }, "NOT_FOUND", ["cohortId"]],
    [{ subjectIds: [fixtureId("subject", 9)] }, "NOT_FOUND", ["subjectIds"]],
    [{ strandIds: [fixtureId("level", 1)] }, "STRAND_OF_ANOTHER_VERSION", ["strandIds"]],
    [{ days: { ...days, releaseOn: "2026-02-20" } }, "ASSIGNMENT_DAYS_WRONG", ["days", "releaseOn"]],
    [
      { days: { ...days, markingClosesOn: "2026-02-01" } },
      "ASSIGNMENT_DAYS_WRONG",
      ["days", "markingClosesOn"],
    ],
    [
      { cohortId: fixtureId("cohort", 1), subjectIds: [fixtureId("subject", 2)] },
      "NOBODY_TO_SET",
      ["cohortId"],
    ],
  ])("is refused with %j: %s", async (change, code, path) => {
    const input = {
      title: "Essay",
      kindCode: "essay",
      cohortId: fixtureId("cohort", 2),
      strandIds: [],
      days,
    };
    expect(await work.act("setAssignment", { ...input, ...change }, admin)).toMatchObject({
      ...{ code, path: ["input", ...path] },
    });
  });

  test("changes its days where they have not begun, and they can be asked as they were", async () => {
    const id = await work.set();
    const between = await instantBetween();
    const later = { ...days, moderationClosesOn: "2026-02-28", releaseOn: "2026-03-13" };
    const change = (to: object, expectedVersion = 1) =>
      work.act("changeAssignmentCalendar", { assignmentId: id, expectedVersion, days: to }, admin);
    expect(await change({ ...later, markingClosesOn: "2026-02-14" })).toMatchObject({
      code: "PART_HAS_BEGUN",
    });
    expect(await change({ ...later, moderationOpensOn: "2026-02-01" })).toMatchObject({
      code: "DAY_IN_PAST",
    });
    expect(await change({ ...later, releaseOn: "2026-02-28" })).toMatchObject({
      code: "ASSIGNMENT_DAYS_WRONG",
    });
    expect(await change(later)).toMatchObject({ recorded: true });
    expect(await change(later)).toMatchObject({ code: "CONFLICT" });
    const text = `query ($asOf: DateTime) { assignments(first: 50, filter: { asOf: $asOf }) { nodes { id releaseOn version } } }`;
    const releaseOn = async (asOf: string | null) =>
      (await work.ask(text, admin, { asOf })).assignments.nodes.find((one: { id: string }) => one.id === id);
    expect(await releaseOn(null)).toMatchObject({ releaseOn: "2026-03-13", version: 2 });
    expect(await releaseOn(between)).toMatchObject({ releaseOn: "2026-03-06", version: 1 });
    expect(await releaseOn("2026-01-01T00:00:00Z")).toBe(undefined);
  });

  test("gives one person more time, and nobody else", async () => {
    const id = await work.set();
    const grant = (input: object, viewer = admin) =>
      work.act(
        "grantExtension",
        {
          assignmentId: id,
          extends: "HAND_IN",
          personId: traineeViewer.personId,
          reason: "Illness.",
          ...input,
        },
        viewer,
        "extension { untilOn }",
      );
    expect(await grant({ untilOn: "2026-01-30" })).toMatchObject({
      code: "ASSIGNMENT_DAYS_WRONG",
      path: ["input", "untilOn"],
    });
    expect(await grant({ untilOn: "2026-02-06", reason: " " })).toMatchObject({ path: ["input", "reason"] });
    expect(await grant({ untilOn: "2026-02-06", personId: lead.personId })).toMatchObject({
      code: "NOTHING_TO_EXTEND",
    });
    const marking = { extends: "MARKING", personId: lead.personId, untilOn: "2026-02-15" };
    expect(await grant(marking)).toMatchObject({ code: "NOTHING_TO_EXTEND" });
    // a hub's director may give it to trainees of the hub, and not to markers
    expect(await grant(marking, director)).toMatchObject({ code: "NOT_ALLOWED" });
    expect(
      await grant({ untilOn: "2026-02-06", personId: fixtureId("person", 2_000_001) }, director),
    ).toMatchObject({ code: "NOT_ALLOWED" });
    const named = { personId: null, traineeId: fixtureId("trainee", 2_000_000), untilOn: "2026-02-06" };
    expect(await grant({ ...named, personId: lead.personId })).toMatchObject({ code: "NOTHING_TO_EXTEND" });
    expect(await grant({ ...named, traineeId: null })).toMatchObject({ code: "WORDS_MISSING" });
    for (const wrong of [
      { extends: "MARKING" },
      { extends: "MODERATION" },
      { traineeId: fixtureId("trainee", 1) },
    ])
      expect(await grant({ ...named, ...wrong })).toMatchObject({
        ...{ code: "NOTHING_TO_EXTEND", path: ["input", "traineeId"] },
      });
    expect(await grant({ ...named, traineeId: fixtureId("trainee", 2_000_001) }, director)).toMatchObject({
      code: "NOT_ALLOWED",
    });
    expect(await grant(named, director)).toMatchObject({
      extension: { untilOn: "2026-02-06" },
    });
    const [first, second] = [await work.pieceOf(id, 0), await work.pieceOf(id, 3)];
    expect(await work.seen(first, admin)).toMatchObject({ dueOn: "2026-02-06", handInState: "DUE" });
    expect(await work.seen(second, admin)).toMatchObject({ dueOn: "2026-01-30", handInState: "MISSING" });
    const text = `query ($id: ID!) { assignment(id: $id) { extensions { extends untilOn reason person { id } recordedBy { name } } } }`;
    expect((await work.ask(text, lead, { id })).assignment.extensions).toEqual([
      {
        ...{ extends: "HAND_IN", untilOn: "2026-02-06", reason: "Illness." },
        ...{ person: { id: traineeViewer.personId }, recordedBy: { name: "Director East Staff" } },
      },
    ]);
  });
});

describe("what is handed in", () => {
  test("is late by the rule, withdrawn with a reason, and handed in anew", async () => {
    const id = await work.set();
    const { piece } = await work.handIn(id, 0, "2026-02-03");
    expect(piece).toMatchObject({ handInState: "HANDED_IN_LATE", daysLate: 2, attempt: 1 });
    expect(await work.handIn(id, 0)).toMatchObject({ code: "ATTEMPT_NOT_CALLED_FOR" });
    const withdraw = (reason: string) => work.act("withdrawSubmission", { pieceId: piece.id, reason }, admin);
    expect(await withdraw(" ")).toMatchObject({ code: "REASON_MISSING" });
    expect(await withdraw("The wrong file.")).toMatchObject({ recorded: true });
    expect(await withdraw("Again.")).toMatchObject({ code: "NOTHING_HANDED_IN" });
    expect(await work.seen(piece.id, admin)).toMatchObject({ handInState: "WITHDRAWN", attempt: null });
    expect((await work.handIn(id, 0)).piece).toMatchObject({
      ...{ handInState: "HANDED_IN", attempt: 1 },
      submissions: [
        { attempt: 1, withdrawnOn: "2026-02-03", whyWithdrawn: "The wrong file." },
        { attempt: 1, withdrawnOn: null },
      ],
    });
  });

  test("is a further attempt by the mark of the attempt that counts: a withdrawn one takes its mark with it", async () => {
    const id = await work.set(maths);
    const piece = await work.marked(id, 0, "42");
    expect(await work.handIn(id, 0, "2026-02-03")).toMatchObject({ piece: { attempt: 2 } });
    expect(await work.mark(piece, "45", { expectedVersion: 1 })).toMatchObject({ recorded: true });
    const why = { pieceId: piece, reason: "The wrong file." };
    expect(await work.act("withdrawSubmission", why, admin)).toMatchObject({ recorded: true });
    // the first attempt counts again, and its mark is put right: it passes
    expect(await work.mark(piece, "61", { expectedVersion: 2 })).toMatchObject({ recorded: true });
    expect(await work.handIn(id, 0, "2026-02-03")).toMatchObject({ code: "ATTEMPT_NOT_CALLED_FOR" });
  });

  test("is refused to come, too late, and of whom it is not set", async () => {
    const id = await work.set(maths);
    expect(await work.handIn(id, 0, "2026-02-04")).toMatchObject({ code: "DAY_IN_FUTURE" });
    expect(await work.handIn(id, 1)).toMatchObject({ code: "NOT_FOUND" });
    const late = on("2026-02-09", admin);
    expect(await work.handIn(id, 0, "2026-02-09", late)).toMatchObject({
      code: "HANDED_IN_TOO_LATE",
      lastDay: "2026-02-06",
    });
  });
});

describe("marking", () => {
  test("is the allotted marker's, whose role reaches the trainee", async () => {
    const id = await work.set();
    const [own, other] = [await work.pieceOf(id, 0), await work.pieceOf(id, 1)];
    expect(await work.allot([own, other])).toMatchObject({
      items: [{ code: "MARKER_OUT_OF_REACH", path: ["input", "pieceIds", "1"] }],
    });
    expect(await work.allot([own], fixtureId("person", 10))).toMatchObject({
      items: [{ code: "MARKER_OUT_OF_REACH" }],
    });
    expect(await work.allot([own, other], lead.personId, lead)).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await work.allot([own, fixtureId("person", 1)])).toMatchObject({
      items: [{ code: "NOT_FOUND", path: ["input", "pieceIds", "1"] }],
    });
    expect(await work.allot([own])).toMatchObject({ pieces: [{ marker: { id: lead.personId } }] });
    await work.handIn(id, 0);
    const stale = { expectedVersion: 7 };
    expect(await work.mark(own, "61", stale, director)).toMatchObject({ code: "NOT_ALLOTTED" });
    expect(await work.mark(own, "101", stale)).toMatchObject({ code: "CONFLICT" });
    await work.allot([own], director.personId);
    expect(await work.mark(own, "61")).toMatchObject({ code: "NOT_ALLOTTED" });
    const { piece } = await work.mark(own, "61", {}, director);
    expect(piece).toMatchObject({ markingState: "DONE", allotments: [{ sequence: 1 }, { sequence: 2 }] });
  });

  test("keeps every mark: the last counts until moderation begins, and each says by whom", async () => {
    const id = await work.set();
    const pieceId = await work.marked(id, 0, "58");
    expect(await work.mark(pieceId, "61")).toMatchObject({ code: "CONFLICT" });
    expect(await work.mark(pieceId, "61.25", { expectedVersion: 1 })).toMatchObject({
      code: "MARK_OFF_SCALE",
      path: ["input", "value"],
    });
    expect(await work.mark(pieceId, "61.5", { expectedVersion: 1, answers: [] })).toMatchObject({
      code: "QUESTION_UNANSWERED",
      path: ["input", "answers"],
    });
    const { piece } = await work.mark(pieceId, "61.5", { expectedVersion: 1 });
    expect(piece).toMatchObject({
      first: { value: "61.5" },
      marks: [
        { value: "58", isCurrent: false, band: { id: "pass" }, givenBy: { name: "Lead Mathematics Staff" } },
        {
          value: "61.5",
          isCurrent: true,
          band: { id: "merit" },
          answers: [{ answer: grounds[0]?.answer }, { answer: null }],
        },
      ],
    });
    const late = on("2026-02-14", lead);
    expect(await work.mark(pieceId, "64", { expectedVersion: 2 }, late)).toMatchObject({
      code: "MARKING_CLOSED",
    });
    const begun = on("2026-02-16", lead);
    expect(await work.mark(pieceId, "64", { expectedVersion: 2 }, begun)).toMatchObject({
      code: "MODERATION_HAS_BEGUN",
    });
  });

  test("of a second attempt is capped, and says both numbers", async () => {
    const id = await work.set();
    const pieceId = await work.marked(id, 0, "49.5");
    const later = on("2026-03-20", admin);
    expect((await work.handIn(id, 0, "2026-03-20", later)).piece).toMatchObject({
      attempt: 2,
      markingState: "DUE",
      daysLate: 0,
    });
    const { piece } = await work.mark(pieceId, "62", { expectedVersion: 1 }, on("2026-03-21", lead));
    expect(piece).toMatchObject({
      first: { value: "62", countedValue: "50" },
      marks: [
        { attempt: 1, isCurrent: true },
        { attempt: 2, band: { id: "pass" }, isCurrent: true },
      ],
    });
    expect(await work.handIn(id, 0, "2026-03-22", on("2026-03-22", admin))).toMatchObject({
      code: "ALREADY_HANDED_IN",
    });
  });

  test("of a list is all or nothing", async () => {
    const id = await work.set(maths);
    const pieces = [await work.pieceOf(id, 0), await work.pieceOf(id, 3), await work.pieceOf(id, 6)];
    for (const n of [0, 3]) await work.handIn(id, n);
    await work.allot(pieces);
    const marks = (third: string | null) =>
      ["55", "60", third].map((value, at) => ({
        pieceId: pieces[at],
        value,
        answers: grounds,
        expectedVersion: 0,
      }));
    const record = (third: string | null) =>
      work.act("recordMarks", { marks: marks(third) }, lead, "pieces { id }", items);
    expect(await record("70")).toMatchObject({
      items: [{ code: "NOTHING_HANDED_IN", path: ["input", "marks", "2", "value"] }],
    });
    expect(await record(null)).toMatchObject({ recorded: true });
    const text = `query ($id: ID!) { assignment(id: $id) { counts { pieces missing handedIn toMark marked notAllotted sent }
      markers { marker { id } subject { code } allotted toMark marked } } }`;
    expect((await work.ask(text, lead, { id })).assignment).toEqual({
      counts: { pieces: 10, missing: 8, handedIn: 2, toMark: 0, marked: 3, notAllotted: 0, sent: 0 },
      markers: [
        { marker: { id: lead.personId }, subject: { code: "MATH" }, allotted: 3, toMark: 0, marked: 3 },
      ],
    });
  });
});
