import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Viewer } from "../../../identity/index.js";
import { on } from "../../assignments/testing/set-work.js";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";
import type { Answered } from "../../testing/acts/acting.js";
import { scripts, standardising } from "./testing/standardising.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 12 });
}, 120_000);
afterAll(() => graph?.close());

const standard = standardising(() => graph);
const { lead, director, moderator } = standard;
const leader = fixtureViewer("leadership-team");
const manager = fixtureViewer("line-manager");
const mentor = fixtureViewer("mentor");
const change = (exercise: Answered, to: object) => ({
  ...{ standardisationId: exercise.id, expectedVersion: exercise.version, title: exercise.title },
  ...{ opensOn: exercise.opensOn, closesOn: exercise.closesOn, scripts },
  ...{ participantIds: [moderator.personId, director.personId], ...to },
});
const script = (label: string, agreed: string) => [...scripts, { label, agreed }];

describe("opening", () => {
  test.each([
    [{ title: " " }, "EXERCISE_UNTITLED", ["title"]],
    [{ closesOn: "2026-02-01" }, "WINDOW_REVERSED", ["closesOn"]],
    [{ scripts: scripts.slice(2) }, "SCRIPTS_TOO_FEW", ["scripts"]],
    [{ scripts: script(" ", "50") }, "SCRIPT_WITHOUT_LABEL", ["scripts", "4", "label"]],
    [{ scripts: script("Script A", "50") }, "SCRIPT_LABEL_TWICE", ["scripts", "4", "label"]],
    [{ scripts: script("Script E", "50.2") }, "OFF_THE_SCALE", ["scripts", "4", "agreed"]],
    [{ participantIds: [] }, "NOBODY_TAKES_PART", ["participantIds"]],
    [{ participantIds: [lead.personId] }, "LEADS_AND_TAKES_PART", ["participantIds"]],
    [{ participantIds: [mentor.personId] }, "NOT_A_MARKER", ["participantIds"]],
    [{ participantIds: ["nobody"] }, "NOT_A_MARKER", ["participantIds"]],
    [{ assignmentId: fixtureId("strand", 1) }, "NOT_FOUND", ["assignmentId"]],
  ])("%j: %s", async (wrong, code, path) => {
    const input = standard.opening(await standard.set(), wrong);
    // who may do it about everybody: an assignment that there is not has no subject
    const viewer = "assignmentId" in wrong ? leader : lead;
    expect(await standard.act("openStandardisation", input, viewer)).toMatchObject({
      ...{ code, path: ["input", ...path] },
    });
  });

  test("a lead mentor opens one for their own subject, of an assignment that is set to it or to all", async () => {
    const all = await standard.set({});
    const own = [fixtureId("subject", 1)];
    for (const [subjectIds, code] of [
      [own, undefined],
      [[fixtureId("subject", 2)], "NOT_ALLOWED"],
      [[], "NOT_ALLOWED"],
    ] as const) {
      const answer = await standard.act("openStandardisation", standard.opening(all, { subjectIds }));
      expect([subjectIds, answer.code]).toEqual([subjectIds, code]);
    }
    const input = standard.opening(await standard.set(), { subjectIds: [fixtureId("subject", 2)] });
    expect(await standard.act("openStandardisation", input, leader)).toMatchObject({ code: "NOT_FOUND" });
    const { code } = await standard.act("openStandardisation", standard.opening(all), director);
    expect(code).toBe("NOT_ALLOWED");
  });

  test("the provider's rule is frozen, and everybody is named in the order of names", async () => {
    const exercise = await standard.opened();
    expect(exercise).toMatchObject({
      ...{ version: 1, isLed: true, ownVersion: null, releasedOn: null },
      rule: { tolerance: "5", leastScripts: 3, percentWithin: 75, meanWithin: "2.5" },
      scripts: scripts,
    });
    const names = exercise.participants.map((one: Answered) => one.person.name);
    expect(names).toEqual(["Director East Staff", "Moderator Staff"]);
    await graph.database.write(lead, (unit) =>
      unit.affected(
        `insert into setting (provider_id, key, valid_from, value) values ($1, 'standardisation', '2026-01-01', $2)`,
        [
          lead.providerId,
          JSON.stringify({ essay: { tolerance: "4", leastScripts: 4, percentWithin: 50, meanWithin: "2" } }),
        ],
      ),
    );
    expect((await standard.opened()).rule).toMatchObject({ tolerance: "4", percentWithin: 50 });
    expect((await standard.seen(lead, exercise.id)).rule.tolerance).toBe("5");
  });
});

test("whoever opens chooses among those who mark or moderate its subjects", async () => {
  const text = "query ($id: ID!) { assignment(id: $id) { standardisationCandidates { id name } } }";
  const of = async (viewer: Viewer, id: string): Promise<Answered[]> =>
    (await standard.work.ask(text, viewer, { id })).assignment.standardisationCandidates;
  const id = await standard.set();
  const named = (await of(lead, id)).map(({ name }) => name);
  expect(named).toEqual(["Director East Staff", "Leader Staff", "Moderator Staff"]);
  const other = { ...lead, roles: [{ ...lead.roles[0]!, subjectId: fixtureId("subject", 2) }] };
  expect(await of(other, id)).toEqual([]);
  const elsewhere = await standard.set({ subjectIds: [fixtureId("subject", 2)] });
  expect((await of(leader, elsewhere)).map(({ name }) => name)).toEqual(["Director East Staff"]);
  expect((await of(other, await standard.set({}))).map(({ id: personId }) => personId)).toContain(
    moderator.personId,
  );
});

describe("before results are released", () => {
  test("everything is corrected until a script is marked, then title, days and who else takes part", async () => {
    let at = await standard.opened();
    const fewer = scripts.slice(0, 3).reverse();
    expect(await standard.act("changeStandardisation", change(at, { scripts: [] }))).toMatchObject({
      code: "SCRIPTS_TOO_FEW",
    });
    at = standard.done(
      await standard.act("changeStandardisation", change(at, { scripts: [...fewer, scripts[3]] })),
    );
    expect(at.scripts.map(({ label }: Answered) => label)).toEqual([
      ...["Script C", "Script B", "Script A", "Script D"],
    ]);
    expect(at.version).toBe(2);
    at = standard.done(await standard.act("changeStandardisation", change(at, {})));
    standard.done(await standard.marks(moderator, at.id, ["50"]));
    expect(await standard.act("changeStandardisation", change(at, { expectedVersion: 2 }))).toMatchObject({
      ...{ code: "CONFLICT", currentVersion: 3 },
    });
    for (const late of [{ scripts: script("Script E", "50") }, { participantIds: [director.personId] }])
      expect(await standard.act("changeStandardisation", change(at, late))).toMatchObject({
        code: "TRIAL_MARKING_HAS_BEGUN",
      });
    const others = { participantIds: [moderator.personId, leader.personId], closesOn: "2026-02-10" };
    at = standard.done(
      await standard.act("changeStandardisation", change(at, { ...others, title: " More " })),
    );
    expect(at).toMatchObject({ title: "More", closesOn: "2026-02-10" });
    expect(at.participants.map(({ person, marked }: Answered) => [person.id, marked]).sort()).toEqual(
      [
        [moderator.personId, 1],
        [leader.personId, 0],
      ].sort(),
    );
    // who takes part may be allowed to plan, and still does not lead
    expect(await standard.act("changeStandardisation", change(at, {}), leader)).toMatchObject({
      code: "LEADS_AND_TAKES_PART",
    });
    expect(await standard.release(at, leader)).toMatchObject({ code: "LEADS_AND_TAKES_PART" });
  });

  test("marks are on the scale, on its days, by whoever takes part, and the last counts", async () => {
    const at = await standard.opened();
    const mark = (given: readonly string[], besides = {}, viewer = moderator) =>
      standard.marks(viewer, at.id, given, besides);
    expect(await mark(["50", "64.2"])).toMatchObject({
      ...{ code: "OFF_THE_SCALE", path: ["input", "marks", "1", "given"] },
      message: "Give a mark from 0 to 100 in steps of 0.5.",
    });
    expect(await mark([])).toMatchObject({ code: "NOTHING_MARKED" });
    const [first] = at.scripts;
    const twice = [first, first].map(({ id }) => ({ scriptId: id, given: "50" }));
    expect(await mark([], { marks: twice })).toMatchObject({ code: "SCRIPT_MARKED_TWICE" });
    const other = [{ scriptId: fixtureId("strand", 1), given: "50" }];
    expect(await mark([], { marks: other })).toMatchObject({ code: "SCRIPT_NOT_OF_EXERCISE" });
    expect(await mark(["50"], { expectedVersion: 4 })).toMatchObject({ code: "CONFLICT", currentVersion: 1 });
    expect(await mark(["50"], {}, on("2026-02-07", moderator))).toMatchObject({
      code: "TRIAL_MARKING_NOT_OPEN",
    });
    expect(await mark(["50"], { standardisationId: fixtureId("strand", 1) })).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await mark(["50"], {}, lead)).toMatchObject({ code: "TAKES_NO_PART" });
    const input = { standardisationId: at.id, expectedVersion: 1, marks: [] };
    expect(await standard.act("recordTrialMarks", input, mentor)).toMatchObject({ code: "NOT_ALLOWED" });
    // only validated, nothing is recorded
    expect(await mark(["50"], { validateOnly: true })).toMatchObject({ recorded: false });
    expect((await standard.seen(moderator, at.id)).ownVersion).toBe(1);

    standard.done(await mark(["50", "66"]));
    const now = standard.done(await mark([" 52 "]));
    expect(now).toMatchObject({ ownVersion: 3, isLed: false });
    expect(now.participants).toMatchObject([
      {
        marked: 2,
        result: null,
        marks: [{ given: "52", difference: null, isWithin: null }, { given: "66" }],
      },
    ]);
  });

  test("whoever takes part sees neither what was agreed nor others, and whoever leads sees how far they are", async () => {
    const at = await standard.opened();
    standard.done(await standard.marks(moderator, at.id, ["50", "66", "38"]));
    for (const viewer of [moderator, director]) {
      const { scripts: theirs, participants } = await standard.seen(viewer, at.id);
      expect(theirs.map(({ agreed }: Answered) => agreed)).toEqual([null, null, null, null]);
      expect(participants.map(({ person }: Answered) => person.id)).toEqual([viewer.personId]);
    }
    const led = await standard.seen(lead, at.id);
    expect(led.scripts.map(({ agreed }: Answered) => agreed)).toEqual(scripts.map(({ agreed }) => agreed));
    expect(led.participants.map(({ marks, result }: Answered) => [marks, result])).toEqual([
      [[], null],
      [[], null],
    ]);
    expect(led.participants.map(({ marked }: Answered) => marked).sort()).toEqual([0, 3]);
    expect((await standard.seen(manager, at.id)).participants).toEqual([]);
    expect((await standard.seen(manager, at.id)).scripts[0].agreed).toBe(null);
  });
});

describe("when results are released", () => {
  test("each sees their own, whoever leads and line managers see all, and nothing changes any more", async () => {
    const at = await standard.opened({
      participantIds: [moderator.personId, director.personId, leader.personId],
    });
    expect(await standard.release(at)).toMatchObject({ code: "NOTHING_MARKED" });
    standard.done(await standard.marks(moderator, at.id, ["52", "64.5", "37", "72"]));
    standard.done(await standard.marks(director, at.id, ["58", "74", "48", "82"]));
    const done = standard.done(await standard.release(at));
    expect(done).toMatchObject({ releasedOn: "2026-02-03", version: 2 });

    const own = await standard.seen(moderator, at.id);
    expect(own.scripts.map(({ agreed }: Answered) => agreed)).toEqual(scripts.map(({ agreed }) => agreed));
    expect(own.participants).toMatchObject([
      {
        person: { id: moderator.personId },
        marks: [
          { given: "52", difference: "2", isWithin: true },
          ...[{ difference: "0" }, { difference: "-1", isWithin: true }, { difference: "0" }],
        ],
        result: {
          ...{ readiness: "READY", n: 4, withinTolerance: 4, meanDifference: 0.25 },
          sentence:
            "Ready to mark: 4 of 4 scripts are within 4 marks of what was agreed, and marks are on average 0.25 above it.",
        },
      },
    ]);
    const severe = (await standard.seen(director, at.id)).participants;
    expect(severe).toMatchObject([
      { result: { readiness: "NOT_YET", withinTolerance: 0 }, marks: [{ isWithin: false }, {}, {}, {}] },
    ]);
    for (const viewer of [lead, manager, leader]) {
      const { participants } = await standard.seen(viewer, at.id);
      const said = participants.map(({ person, result }: Answered) => [person.id, result.readiness]);
      expect(said.sort()).toEqual(
        [
          [moderator.personId, "READY"],
          [director.personId, "NOT_YET"],
          [leader.personId, "TOO_FEW"],
        ].sort(),
      );
    }
    expect(await standard.release(done)).toMatchObject({ code: "STANDARDISATION_RELEASED" });
    expect(await standard.marks(moderator, at.id, ["50"])).toMatchObject({
      code: "STANDARDISATION_RELEASED",
    });
    const all = [moderator.personId, director.personId, leader.personId];
    expect(await standard.act("changeStandardisation", change(done, { participantIds: all }))).toMatchObject({
      code: "STANDARDISATION_RELEASED",
    });
  });

  test("whoever opened it or takes part finds it among their own, and nobody else does", async () => {
    const at = await standard.opened();
    const own = async (viewer: Viewer) =>
      (await standard.work.ask("{ ownStandardisations { id } }", viewer)).ownStandardisations.map(
        ({ id }: Answered) => id,
      );
    expect((await own(moderator))[0]).toBe(at.id);
    expect((await own(lead))[0]).toBe(at.id);
    expect(await own(leader)).not.toContain(at.id);
  });

  test("it is met through its assignment, and by nobody without reach", async () => {
    const at = await standard.opened();
    const text = `query ($id: ID!) { standardisation(id: $id) { openedBy { id } subjects { code } assignment { id
      standardisations { id } } } }`;
    const { standardisation } = await standard.work.ask(text, moderator, { id: at.id });
    expect(standardisation).toMatchObject({
      ...{ openedBy: { id: lead.personId }, subjects: [{ code: "MATH" }] },
      assignment: { standardisations: [{ id: at.id }] },
    });
    const other = {
      ...lead,
      personId: fixtureId("person", 99),
      roles: [{ ...lead.roles[0]!, subjectId: fixtureId("subject", 2) }],
    };
    expect((await standard.work.ask(text, other, { id: at.id })).standardisation).toBe(null);
    const refused = await graph.ask(text, mentor, { id: at.id });
    expect(refused.errors).toBeDefined();
  });
});
