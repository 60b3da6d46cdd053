import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { AccessAct, AccessRole } from "@reviewpoint/domain/access";
import type { Viewer } from "../../../identity/index.js";
import { lettersOf } from "../../post/testing/letters-of.js";
import { mutate } from "../../testing/acts/mutate.js";
import { atOnce, tallied } from "../../testing/acts/race.js";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureToday } from "../../testing/fixture-today.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
}, 120_000);
afterAll(() => graph?.close());

const lead = fixtureViewer("lead-mentor");
const director = fixtureViewer("hub-director");
const manager = fixtureViewer("line-manager");
const [reviewPointId, subjectId] = [fixtureId("review-point", 22), fixtureId("subject", 1)];
/** Another lead mentor of the same subject. */
const colleague: Viewer = { ...lead, personId: fixtureId("person", 10) };
const elsewhere: Viewer = {
  ...lead,
  roles: lead.roles.map((role) => ({ ...role, subjectId: fixtureId("subject", 2) })),
};
const figures = "complete withStrandBelow trainees { trainee { id } judged } strands { judged below }";
const shown = `id account way occasion givenOn sha256 content holds isCurrent author { name } readers { id name }
  subject { code } reviewPoint { code } analysis { ${figures} }`;
const place = { reviewPointId, subjectId };
const write = (account: string, expectedVersion = 0, viewer = lead, change: object = {}) =>
  mutate(
    graph,
    "writeSubjectReport",
    viewer,
    { ...place, account, expectedVersion, ...change },
    "recorded draft { id account version savedAt subject { code } }",
  );
const give = (change: object = {}, viewer = lead) =>
  mutate(
    graph,
    "giveSubjectReport",
    viewer,
    {
      ...{ ...place, expectedVersion: 1, way: "SPOKEN", givenOn: fixtureToday },
      ...{ readerIds: [director.personId], ...change },
    },
    `recorded report { ${shown} }`,
  );
async function asked(field: string, viewer: Viewer) {
  const { data, errors } = await graph.ask(
    `{ cohort(code: "C2025") { reviewPoints { code ${field} } } }`,
    viewer,
  );
  expect(errors).toBeUndefined();
  // biome-ignore lint/suspicious/noExplicitAny: what is asked of it differs
  const points = (JSON.parse(JSON.stringify(data)) as any).cohort.reviewPoints;
  return points.find(({ code }: { code: string }) => code === "R2");
}
const drafts = async (viewer = lead) =>
  (await asked("reportDrafts { account version }", viewer)).reportDrafts;
const reports = async (viewer: Viewer) => (await asked(`reports { ${shown} }`, viewer)).reports;
const setVersion = (version: number) => ({ expectedVersion: version });

describe("a draft", () => {
  test("is kept, changed at the version that was seen, and is its author's alone", async () => {
    expect(await give({ ...setVersion(0) })).toMatchObject({ code: "REPORT_EMPTY" });
    expect(await write("Questioning needs work.")).toMatchObject({
      recorded: true,
      draft: { account: "Questioning needs work.", version: 1, subject: { code: "MATH" } },
    });
    expect(await write("Again.")).toMatchObject({ code: "CONFLICT", currentVersion: 1 });
    expect(await write("  ", 1)).toMatchObject({ code: "REPORT_EMPTY", path: ["input", "account"] });
    expect(await write("Not kept.", 1, lead, { validateOnly: true })).toMatchObject({ recorded: false });
    expect(await drafts()).toEqual([{ account: "Questioning needs work.", version: 1 }]);
    expect(await drafts(colleague)).toEqual([]);
    expect(await drafts(elsewhere)).toEqual([]);
    const told = (viewer: Viewer) =>
      graph.database.read(viewer, (unit) => unit.rows("select account from subject_report_draft"));
    expect(await told(lead)).toHaveLength(1);
    expect(await told(manager)).toEqual([]);
  });

  test("leaves no word in the audit trail or the outbox", async () => {
    const kept = await graph.database.administer((unit) =>
      unit.rows<{ text: string }>(
        "select to_jsonb(audit_detail)::text as text from audit_detail union all select to_jsonb(outbox_message)::text from outbox_message",
      ),
    );
    expect(kept.length).toBeGreaterThan(0);
    for (const { text } of kept) expect(text).not.toContain("Questioning");
  });

  test("is refused of what is not there, and to whom it may not be written", async () => {
    expect(await write("One.", 0, lead, { reviewPointId: randomUUID() })).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await write("One.", 0, elsewhere)).toMatchObject({ code: "NOT_ALLOWED" });
    for (const viewer of [director, manager, fixtureViewer("leadership-team"), fixtureViewer("mentor")]) {
      expect(await write("One.", 0, viewer)).toMatchObject({ code: "NOT_ALLOWED" });
      expect(await give({}, viewer)).toMatchObject({ code: "NOT_ALLOWED" });
    }
  });

  test("of fifty that begin it at once one does, and the others find it", async () => {
    const answers = await atOnce(50, (n) => write(`Begun ${n}.`, 0, colleague));
    expect(tallied(answers.map(({ code }) => code ?? "kept"))).toEqual({ kept: 1, CONFLICT: 49 });
  });
});

describe("a report", () => {
  let given: { id: string; sha256: string; content: string; analysis: object; account: string };

  test("is offered to directors, line managers and the leadership team", async () => {
    const { data } = await graph.ask(
      "{ subjects(first: 9) { nodes { code reportReceivers { role hub { name } person { name } } } } }",
      lead,
    );
    const { nodes } = JSON.parse(JSON.stringify(data)).subjects;
    const of = (code: string) => nodes.find((one: { code: string }) => one.code === code).reportReceivers;
    expect(of("MATH")).toEqual([
      { role: "HUB_DIRECTOR", hub: { name: "East" }, person: { name: "Director East Staff" } },
      { role: "LINE_MANAGER", hub: null, person: { name: "Line Manager Staff" } },
      { role: "LEADERSHIP_TEAM", hub: null, person: { name: "Leader Staff" } },
    ]);
    expect(of("ENGL")).toEqual([]);
  });

  test.each([
    ["to nobody", { readerIds: [] }, "REPORT_TO_NOBODY", "readerIds"],
    ["to a mentor", { readerIds: [fixtureId("person", 10)] }, "REPORT_NOT_FOR", "readerIds"],
    ["to nobody known", { readerIds: ["nonsense"] }, "REPORT_NOT_FOR", "readerIds"],
    ["tomorrow", { givenOn: "2026-02-04" }, "DAY_TO_COME", "givenOn"],
    ["before the window", { givenOn: "2026-01-25" }, "REPORT_TOO_EARLY", "givenOn"],
    ["by a letter of yesterday", { way: "LETTER", givenOn: "2026-02-02" }, "LETTER_NOT_TODAY", "givenOn"],
    ["at a meeting without a name", { way: "MEETING", occasion: " " }, "WORDS_MISSING", "occasion"],
    ["in another version", { expectedVersion: 2 }, "CONFLICT", "expectedVersion"],
  ])("is not given %s", async (_, change, code, field) => {
    expect(await give(change)).toMatchObject({ code, path: ["input", field] });
    expect(await reports(lead)).toEqual([]);
  });

  test("is frozen with the figures of the day on which it is given", async () => {
    const { analysis } = await asked(`analysis(subjectId: "${subjectId}") { ${figures} }`, lead);
    const answer = await give({ way: "MEETING", occasion: "Management group", givenOn: "2026-02-02" });
    given = answer.report;
    expect(given).toMatchObject({
      ...{
        account: "Questioning needs work.",
        way: "MEETING",
        occasion: "Management group",
        givenOn: "2026-02-02",
      },
      ...{ isCurrent: true, holds: true, subject: { code: "MATH" }, reviewPoint: { code: "R2" }, analysis },
      ...{ author: { name: "Lead Mathematics Staff" }, readers: [{ name: "Director East Staff" }] },
    });
    expect(createHash("sha256").update(given.content, "utf8").digest("hex")).toBe(given.sha256);
    expect(given.content).not.toMatch(/Amber|Basalt|Alder/u);

    await graph.database.write(fixtureViewer("provider-admin"), (unit) =>
      unit.affected("delete from standing where review_point_id = $1 and subject_id = $2", [
        reviewPointId,
        subjectId,
      ]),
    );
    expect(await reports(lead)).toEqual([given]);
    const now = await asked(`analysis(subjectId: "${subjectId}") { ${figures} }`, lead);
    expect(now.analysis).not.toEqual(analysis);
  });

  test("is read by its author and those it was given to, line managers and the leadership team", async () => {
    for (const viewer of [lead, director, manager, fixtureViewer("leadership-team")])
      expect((await reports(viewer)).map(({ id }: { id: string }) => id)).toEqual([given.id]);
    const other = { ...director, personId: fixtureId("person", 11) };
    for (const viewer of [colleague, other]) {
      expect(await reports(viewer)).toEqual([]);
      const { data } = await graph.ask(`{ subjectReport(id: "${given.id}") { id } }`, viewer);
      expect(data).toEqual({ subjectReport: null });
    }
    for (const role of ["mentor", "trainee", "exam-board", "provider-admin"] as const) {
      const { errors } = await graph.ask(`{ subjectReport(id: "${given.id}") { id } }`, fixtureViewer(role));
      expect(errors?.[0]?.extensions).toMatchObject({ code: "NOT_ALLOWED" });
    }
  });

  test("shows a reader single trainees of their own alone, and its letters only where they read of all", async () => {
    const [one] = await reports(director);
    const [whole] = await reports(manager);
    expect(one.content).toBeNull();
    expect(one.holds).toBe(true);
    expect(whole.content).toBe(given.content);
    expect(one.analysis.strands).toEqual(whole.analysis.strands);
    expect(one.analysis.trainees.length).toBeGreaterThan(0);
    expect(one.analysis.trainees.length).toBeLessThan(whole.analysis.trainees.length);
    for (const { trainee } of one.analysis.trainees) expect(trainee).not.toBeNull();
  });

  test("is replaced and stays on record, and another's is another's", async () => {
    expect(await write("Questioning is better.", 1)).toMatchObject({ recorded: true, draft: { version: 2 } });
    const answer = await give({ ...setVersion(2), readerIds: [director.personId, manager.personId] });
    expect(answer).toMatchObject({ recorded: true, report: { isCurrent: true } });
    const own = await give({ ...setVersion(1) }, colleague);
    expect(own).toMatchObject({ recorded: true, report: { isCurrent: true } });
    const all = await reports(manager);
    expect(
      all.map(({ account, isCurrent }: { account: string; isCurrent: boolean }) => [account, isCurrent]),
    ).toEqual(
      expect.arrayContaining([
        ["Questioning needs work.", false],
        ["Questioning is better.", true],
      ]),
    );
    expect(all).toHaveLength(3);
    expect(all.find(({ id }: { id: string }) => id === given.id)).toEqual({ ...given, isCurrent: false });
  });

  test("is told of by letter where that is the way, and the letter says nothing of it", async () => {
    const letters = (report: string) =>
      lettersOf(graph.database, {
        ...{ providerId: lead.providerId, act: "giveSubjectReport", subject: { report } },
        now: `${fixtureToday}T09:00:00.000Z`,
      });
    expect(await letters(given.id)).toEqual([]);
    const readerIds = [director.personId, manager.personId];
    const { report } = await give({ ...setVersion(2), readerIds, way: "LETTER" });
    const told = await letters(report.id);
    expect(told.map(({ personId }) => personId).sort()).toEqual([...readerIds].sort());
    expect(told[0]?.letter).toMatchObject({ subject: "A report is there for you, at Fixture Training" });
    const text = JSON.stringify(told);
    expect(text).toContain(`/subject-reports/${report.id}`);
    expect(text).not.toMatch(/Questioning|Mathematics/u);
  });

  test("given fifty times under one key: one report, one answer", async () => {
    const before = (await reports(manager)).length;
    const idempotencyKey = randomUUID();
    const answers = await atOnce(50, () => give({ ...setVersion(2), idempotencyKey }));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await reports(manager)).toHaveLength(before + 1);
  });

  test("given at once under keys of their own, each replaces the one before", async () => {
    const answers = await atOnce(8, () => give({ ...setVersion(2) }));
    expect(answers.every(({ recorded }) => recorded)).toBe(true);
    const current = (await reports(lead)).filter(({ isCurrent }: { isCurrent: boolean }) => isCurrent);
    expect(current).toHaveLength(1);
  });
});

describe("a report with the subject beside the others", () => {
  const others = "content analysis { others { status othersOf } }";

  test("shows them to its author and to whoever may analyse every subject", async () => {
    await graph.database.write(fixtureViewer("provider-admin"), (unit) =>
      unit.affected(
        `insert into setting (provider_id, key, valid_from, value) values ($1, 'suppressionThreshold', '2024-09-01', '1')
         on conflict (provider_id, key, valid_from) do update set value = excluded.value`,
        [lead.providerId],
      ),
    );
    const firstPoint = { reviewPointId: fixtureId("review-point", 21) };
    expect(await write("All is well.", 0, lead, firstPoint)).toMatchObject({ recorded: true });
    const answer = await give({ ...firstPoint, readerIds: [director.personId] });
    const seenBy = async (viewer: Viewer) => {
      const { data } = await graph.ask(`{ subjectReport(id: "${answer.report.id}") { ${others} } }`, viewer);
      return (data as { subjectReport: { content: string | null; analysis: { others: object } } })
        .subjectReport;
    };
    for (const viewer of [lead, manager]) {
      const seen = await seenBy(viewer);
      expect(seen.analysis.others).toEqual({ status: expect.not.stringMatching("SUPPRESSED"), othersOf: 14 });
      expect(seen.content).not.toBeNull();
    }
    expect(await seenBy(director)).toEqual({
      content: null,
      analysis: { others: { status: "SUPPRESSED", othersOf: null } },
    });
  });
});

describe("a provider that narrows who", () => {
  const deny = (role: AccessRole, act: AccessAct) => [
    { role, relation: "provider" as const, act, line: "deny" as const },
  ];

  test("is given reports offers them to the others alone", async () => {
    const viewer = { ...lead, tightenings: deny("hub-director", "receive-subject-reports") };
    const { data } = await graph.ask("{ subjects(first: 9) { nodes { reportReceivers { role } } } }", viewer);
    const roles = (
      data as { subjects: { nodes: { reportReceivers: { role: string }[] }[] } }
    ).subjects.nodes.flatMap(({ reportReceivers }) => reportReceivers.map(({ role }) => role));
    expect(roles).toEqual(["LINE_MANAGER", "LEADERSHIP_TEAM"]);
    expect(await give({ ...setVersion(2) }, viewer)).toMatchObject({ code: "REPORT_NOT_FOR" });
  });

  test("reads every report leaves the role what it was given", async () => {
    const viewer = { ...manager, tightenings: deny("line-manager", "read-every-subject-report") };
    const [all, some] = [await reports(manager), await reports(viewer)];
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    for (const { readers } of some)
      expect(readers.map(({ id }: { id: string }) => id)).toContain(manager.personId);
  });
});
