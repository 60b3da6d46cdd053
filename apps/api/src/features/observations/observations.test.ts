import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { opensSeal } from "@reviewpoint/domain/observations";
import { fixtureId } from "../testing/fixture-id.js";
import { lettersOf } from "../post/testing/letters-of.js";
import { fixtureToday } from "../testing/fixture-today.js";
import { fixtureViewer } from "../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../testing/graph-for-test.js";
import { instantBetween } from "../testing/acts/instant-between.js";
import { type Observing, observing } from "./testing/observing.js";

let graph: GraphForTest;
let observe: Observing;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
  observe = observing(graph);
});
afterAll(() => graph?.close());

const lead = fixtureViewer("lead-mentor");
const mentor = fixtureViewer("mentor");
const director = fixtureViewer("hub-director");
const traineeViewer = fixtureViewer("trainee");
const [s1, s2] = [fixtureId("strand", 1), fixtureId("strand", 2)];
const level = (rank: number) => fixtureId("level", rank);
const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

describe("a joint observation", () => {
  let id: string;
  beforeEach(async () => {
    id = await observe.planned({ kind: "LESSON_JOINTLY", observerIds: [lead.personId, mentor.personId] });
  });

  test("is rated sealed by each, revealed when both are in, and opens to what was sealed", async () => {
    const first = await observe.sealed(lead, id, [[s1, level(2), "Clear steps."]]);
    expect(first).toMatchObject({ version: 2, revealedAt: null });
    const before = await observe.seen(mentor, id);
    expect(before.observers[0]).toMatchObject({
      ...{ ratings: null, salt: null, commitmentHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      sealed: "These ratings stay sealed until every observer has given theirs.",
    });
    expect(before.observers[1]).toMatchObject({ ratings: null, sealed: "Nothing has been sealed here yet." });
    const own = await observe.seen(lead, id);
    expect(own.observers[0].ratings).toHaveLength(1);

    await observe.sealed(mentor, id, [
      [s1, level(3), null],
      [s2, level(2), "Pupils explained."],
    ]);
    const { observers, revealedAt } = await observe.seen(mentor, id);
    expect(revealedAt).not.toBeNull();
    for (const { ratings, salt, commitmentHash, person } of observers) {
      const sealed = {
        ...{ observationId: id, observerId: person.id, salt },
        ratings: ratings.map(
          (one: { strand: { code: string }; level: { code: string }; evidence: string }) => ({
            ...{ strandCode: one.strand.code, levelCode: one.level.code, evidence: one.evidence },
          }),
        ),
      };
      expect(opensSeal(commitmentHash, sealed, sha256)).toBe(true);
    }
  });

  test("is sealed once by those who observe, on strands and levels that there are", async () => {
    await observe.sealed(lead, id, [[s1, level(2), null]]);
    expect(await observe.seal(lead, id, [[s1, level(3), null]])).toMatchObject({ code: "ALREADY_SEALED" });
    expect(await observe.seal(director, id, [[s1, level(3), null]])).toMatchObject({
      code: "NOT_AN_OBSERVER",
    });
    for (const [ratings, code] of [
      [[], "RATINGS_MISSING"],
      [[[randomUUID(), level(1), null]], "STRAND_UNKNOWN"],
      [[[s1, randomUUID(), null]], "LEVEL_UNKNOWN"],
      [
        [
          [s1, level(1), null],
          [s1, level(1), null],
        ],
        "STRAND_RATED_TWICE",
      ],
    ] as const)
      expect(await observe.seal(mentor, id, ratings as never)).toMatchObject({
        code,
        path: ["input", "ratings"],
      });
  });

  test("of two who seal at once, both are in and the observation is revealed", async () => {
    const answers = await Promise.all([
      observe.sealed(lead, id, [[s1, level(2), null]]),
      observe.sealed(mentor, id, [[s1, level(2), null]]),
    ]);
    // an answer is read after its write, and may know of the other one already
    expect(answers.some(({ revealedAt }) => revealedAt !== null)).toBe(true);
    expect((await observe.seen(lead, id)).version).toBe(3);
  });

  test("is agreed when revealed, with a reason where they differed and both next steps", async () => {
    const agreed = { strands: [{ strandId: s1, levelId: level(2) }], nextStepForTrainee: "One question." };
    await observe.sealed(lead, id, [[s1, level(2), null]]);
    expect(
      await observe.act("agreeObservation", { observationId: id, expectedVersion: 2, ...agreed }, lead),
    ).toMatchObject({
      ...{ code: "NOT_REVEALED", waitingFor: 1 },
    });
    await observe.sealed(mentor, id, [[s1, level(3), null]]);
    const agree = (change: object) =>
      observe.act("agreeObservation", { observationId: id, expectedVersion: 3, ...agreed, ...change }, lead);
    expect(await agree({})).toMatchObject({ code: "DIFFERENCE_UNEXPLAINED", path: ["input", "strands"] });
    const strands = [{ strandId: s1, levelId: level(2), reason: "Seen in one part only." }];
    expect(await agree({ strands })).toMatchObject({
      ...{ code: "NEXT_STEP_MISSING", path: ["input", "nextStepForMentor"] },
    });
    expect(await agree({ strands, nextStepForMentor: "Script it.", expectedVersion: 2 })).toMatchObject({
      ...{ code: "CONFLICT", currentVersion: 3 },
    });
    const { observation } = await agree({ strands, nextStepForMentor: "Script it." });
    expect(observation).toMatchObject({ version: 4, agreement: { isCurrent: true } });
    const again = await agree({ strands, nextStepForMentor: "Script it together.", expectedVersion: 4 });
    expect(again.observation.agreements.map((one: { isCurrent: boolean }) => one.isCurrent)).toEqual([
      true,
      false,
    ]);
    const then = await observe.listedAsOf(lead, id, observation.agreement.recordedAt);
    expect(then.agreement.nextStepForMentor).toBe("Script it.");
  });

  test("fifty agreements at a version that has passed: fifty conflicts; one key fifty times: one effect", async () => {
    await observe.bothSealed(id, [lead, mentor], [[s1, level(2), null]]);
    const input = {
      ...{ observationId: id, expectedVersion: 3, nextStepForTrainee: "a", nextStepForMentor: "b" },
      strands: [{ strandId: s1, levelId: level(2) }],
    };
    const idempotencyKey = randomUUID();
    const same = await Promise.all(
      Array.from({ length: 50 }, () => observe.act("agreeObservation", { ...input, idempotencyKey }, lead)),
    );
    expect(new Set(same.map((one) => one.observation.agreement.id)).size).toBe(1);
    expect((await observe.seen(lead, id)).agreements).toHaveLength(1);
    const stale = await Promise.all(
      Array.from({ length: 50 }, () => observe.act("agreeObservation", input, lead)),
    );
    expect(new Set(stale.map(({ code, currentVersion }) => `${code} ${currentVersion}`))).toEqual(
      new Set(["CONFLICT 4"]),
    );
    expect((await observe.seen(lead, id)).agreements).toHaveLength(1);
  });
});

describe("the written copy", () => {
  test("goes to trainee, mentor and tutor on the provider's form, and is kept as it was sent", async () => {
    const id = await observe.planned({ kind: "LESSON_ALONE", observerIds: [lead.personId] });
    const share = (change: object) =>
      observe.act(
        "shareObservation",
        { observationId: id, expectedVersion: 2, answers: [], ...change },
        lead,
      );
    await observe.sealed(lead, id, [[s1, level(2), null]]);
    expect(await share({})).toMatchObject({ code: "NOT_AGREED" });
    await observe.agreed(lead, id, 2, [[s1, level(2)]]);
    expect(await share({ expectedVersion: 2 })).toMatchObject({ code: "CONFLICT", currentVersion: 3 });
    await observe.setting("observationForm", [{ code: "seen", text: "What was seen?", isRequired: true }]);
    expect(await share({ expectedVersion: 3 })).toMatchObject({ code: "ANSWER_MISSING", question: "seen" });
    expect((await observe.seen(lead, id)).questions).toEqual([
      { code: "seen", text: "What was seen?", isRequired: true },
    ]);
    const answers = [{ question: "seen", answer: "Ratios by tables." }];
    await share({ expectedVersion: 3, answers });
    await observe.setting("observationForm", []);
    expect((await observe.seen(lead, id)).questions).toEqual([]);
    const { copies, copyState } = await observe.seen(traineeViewer, id);
    expect(copyState).toBe("SHARED");
    expect(copies).toMatchObject([
      {
        answers: [{ question: "seen", text: "What was seen?", answer: "Ratios by tables." }],
        ...{ mentor: { id: fixtureId("person", 10) }, tutor: { id: fixtureId("person", 3) } },
      },
    ]);
    // a letter to each says that it is there and of which day it is, and nothing of what was seen
    const letters = () =>
      lettersOf(graph.database, {
        providerId: lead.providerId,
        act: "shareObservation",
        subject: { observation: id },
        now: `${fixtureToday}T16:00:00.000Z`,
      });
    const told = await letters();
    expect(told.map(({ personId }) => personId)).toEqual(
      [traineeViewer.personId, fixtureId("person", 10), fixtureId("person", 3)].sort(),
    );
    for (const { letter } of told) {
      const words = JSON.stringify(letter);
      expect(words).toContain("The written copy of an observation on 3 February 2026 was sent to you");
      expect(words).not.toMatch(/Ratios|Clear|One question|Amber/);
    }
    const withdrawal = { observationId: id, expectedVersion: 4, reason: "Of another lesson." };
    expect(await observe.act("withdrawObservation", withdrawal, lead)).toMatchObject({ recorded: true });
    expect((await letters()).map(({ letter }) => letter)).toEqual([null, null, null]);
  });

  test("is due and late by the provider's rule and the school's days, in lists as in the field", async () => {
    // Friday before; the rule counts the school's own days
    await observe.setting("observationCopy", { days: 2, counted: "school_days" });
    const days = { "2026-01-29": "2026-02-02", "2026-01-30": "2026-02-03", "2026-02-05": "2026-02-09" };
    const ids: string[] = [];
    for (const [observedOn, due] of Object.entries(days)) {
      ids.push(await observe.planned({ kind: "LESSON_ALONE", observerIds: [lead.personId], observedOn }));
      expect((await observe.seen(lead, ids.at(-1) as string)).copyDueOn).toBe(due);
    }
    const states = await Promise.all(ids.map(async (id) => (await observe.seen(lead, id)).copyState));
    expect(states).toEqual(["LATE", "DUE", "AHEAD"]);
    for (const [at, state] of states.entries()) {
      const listed = await observe.listed(lead, { copyState: state });
      expect(listed.map((one) => one.id)).toContain(ids[at]);
      expect(new Set(listed.map((one) => one.copyState))).toEqual(new Set([state]));
    }
    for (const state of ["SHARED", "SHARED_LATE", "NO_DEADLINE", "NONE"] as const)
      for (const one of await observe.listed(lead, { copyState: state })) expect(one.copyState).toBe(state);
    await observe.setting("observationCopy", { days: 3, counted: "calendar_days" });
  });
});

describe("what is refused, and what is taken back", () => {
  test.each([
    [{ observerIds: [] }, "OBSERVERS_WRONG", "observerIds"],
    [{ observerIds: [randomUUID()] }, "NOT_FOUND", "observerIds"],
    [{ observerIds: [traineeViewer.personId] }, "OBSERVER_IS_OBSERVED", "observerIds"],
    [{ kind: "COACHING" }, "MENTOR_MISSING", "mentorId"],
    [{ mentorId: mentor.personId }, "MENTOR_NOT_OBSERVED", "mentorId"],
    [{ kind: "FEEDBACK", mentorId: mentor.personId }, "FOLLOWS_NO_JOINT_OBSERVATION", "followsId"],
    [{ observedOn: "2026-02-14" }, "NOT_PLACED_THERE", "observedOn"],
    [{ replacesId: randomUUID() }, "NOTHING_TO_REPLACE", "replacesId"],
  ])("%j: %s", async (change, code, field) => {
    expect(await observe.plan(change)).toMatchObject({ code, path: ["input", field] });
  });

  test("whoever may not record observations, or of this trainee, is told why", async () => {
    for (const viewer of [traineeViewer, fixtureViewer("line-manager"), fixtureViewer("provider-admin")])
      expect(await observe.plan({}, viewer)).toMatchObject({ code: "NOT_ALLOWED" });
    const other = await observe.plan({ traineeId: fixtureId("trainee", 2_000_001) });
    expect(other).toMatchObject({ code: "NOT_ALLOWED" });
  });

  test("a withdrawn observation is left out, stays on record, and is recorded anew once", async () => {
    const id = await observe.planned({});
    const withdraw = (version: number, reason = "Wrong day.") =>
      observe.act("withdrawObservation", { observationId: id, expectedVersion: version, reason }, lead);
    expect(await withdraw(1, " ")).toMatchObject({ code: "REASON_MISSING" });
    expect(await observe.plan({ replacesId: id })).toMatchObject({ code: "NOTHING_TO_REPLACE" });
    const before = await instantBetween();
    await withdraw(1);
    expect(await withdraw(2)).toMatchObject({ code: "ALREADY_WITHDRAWN" });
    expect(await observe.seal(lead, id, [[s1, level(1), null]])).toMatchObject({ code: "ALREADY_WITHDRAWN" });
    expect((await observe.seen(lead, id)).withdrawal).toMatchObject({ reason: "Wrong day." });
    expect((await observe.listed(lead, {})).map((one) => one.id)).not.toContain(id);
    expect((await observe.listed(lead, { history: true })).map((one) => one.id)).toContain(id);
    expect((await observe.listed(lead, { asOf: before })).map((one) => one.id)).toContain(id);
    const { observation } = await observe.plan({ replacesId: id });
    expect(observation.replaces.id).toBe(id);
    expect(await observe.plan({ replacesId: id })).toMatchObject({ code: "NOTHING_TO_REPLACE" });
  });
});

describe("from trainees and people", () => {
  test("coverage counts lessons seen in each placement, by the provider's rule", async () => {
    await observe.setting("observationCoverage", [
      { position: 1, lessons: 1, jointly: 1 },
      { position: 2, lessons: 1, jointly: 0 },
    ]);
    await observe.planned({ kind: "LESSON_JOINTLY", observerIds: [lead.personId, mentor.personId] });
    const text = `query ($id: ID!) { trainee(id: $id) { observationCoverage { position lessons seenJointly isCovered } } }`;
    const coverage = await observe.ask(text, lead, { id: observe.traineeId });
    expect(coverage.trainee.observationCoverage).toMatchObject([
      { position: 1, lessons: 1, isCovered: true },
      { position: 2, lessons: 1, seenJointly: 0, isCovered: false },
    ]);
  });

  test("a trainee's and a person's observations are found from their own side, in statements that do not grow", async () => {
    await observe.planned({});
    const ofTrainee = `{ trainee(id: "${observe.traineeId}") { observations(first: 50) { nodes { id observers { person { id } } } } } }`;
    const { trainee } = await observe.ask(ofTrainee, traineeViewer);
    expect(trainee.observations.nodes.length).toBeGreaterThan(0);
    const ofPeople = `{ people(first: 30, filter: { role: LEAD_MENTOR }) { nodes { id observations(first: 9) { nodes { id observers { ratings { level { code } } } } } } } }`;
    const { people } = await observe.ask(ofPeople, fixtureViewer("line-manager"));
    const found = people.nodes.find((one: { id: string }) => one.id === lead.personId);
    expect(found.observations.nodes.length).toBeGreaterThan(0);
    expect(graph.statements.length).toBeLessThan(8);
  });

  test("who observed stays hidden from those who see no names, with the reason, and is no filter for them", async () => {
    await observe.planned({});
    const moderator = fixtureViewer("moderator");
    const { observations } = await observe.ask(
      "{ observations(first: 1) { nodes { school { id } hidden { field reason } observers { person { name } } } } }",
      moderator,
    );
    const [one] = observations.nodes;
    expect(one).toMatchObject({ school: null, observers: [{ person: { name: null } }] });
    expect(one.hidden.map(({ field }: { field: string }) => field)).toContain("school");
    const asked = await graph.ask(
      `{ observations(first: 1, filter: { observerId: "${lead.personId}" }) { totalCount } }`,
      moderator,
    );
    expect(asked.errors?.[0]?.extensions["code"]).toBe("NOT_ALLOWED");
  });
});
