import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Viewer } from "../../../identity/index.js";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type RecoveryForTest, recoveryForTest } from "../testing/recovery-for-test.js";

let graph: RecoveryForTest;
beforeAll(async () => {
  graph = await recoveryForTest();
}, 120_000);
afterAll(() => graph?.close());

const traineeId = fixtureId("trainee", 2_000_000);
const trainee = fixtureViewer("trainee");
const director = fixtureViewer("hub-director");
const leader = fixtureViewer("leadership-team");
const lead = fixtureViewer("lead-mentor");
const canary = "canary: sleeps badly since the autumn";
const checks = (reason = "A call from the school") =>
  `{ trainee(id: "${traineeId}") { welfareChecks(purpose: SUPPORT, reason: "${reason}") {
    account reason purpose support nextOn checkedOn checkedBy { name } } } }`;
const readings = async () =>
  (await graph.tell("{ readingsOfMe(first: 100) { nodes { kind what reader { name } } } }", trainee))
    .readingsOfMe.nodes;
const check = {
  traineeId,
  purpose: "SUPPORT",
  reason: "The weekly check",
  account: canary,
  support: "A later start",
};
const refusedTo = async (text: string, viewer: Viewer) => (await graph.ask(text, viewer)).errors?.[0];

describe("a welfare check", () => {
  test("is recorded by a role that the provider names, and answers with a receipt alone", async () => {
    const answer = await graph.act("recordWelfareCheck", director, check);
    expect(answer).toEqual({
      __typename: "RecordWelfareCheckPayload",
      recorded: true,
      check: { id: expect.any(String) },
    });
  });

  test.each([
    ["account", { account: "" }, "WORDS_MISSING"],
    ["reason", { reason: " " }, "WORDS_MISSING"],
    ["checkedOn", { checkedOn: "2026-02-04" }, "DAY_TO_COME"],
    ["nextOn", { nextOn: "2026-02-02" }, "BEFORE_THE_LAST"],
  ])("is refused for its %s", async (field, change, code) => {
    const refused = await graph.act("recordWelfareCheck", director, { ...check, ...change });
    expect(refused).toMatchObject({ code, path: ["input", field] });
  });

  test("is recorded by no other role, though the tables would let it", async () => {
    for (const viewer of [lead, fixtureViewer("mentor"), fixtureViewer("provider-admin"), trainee]) {
      expect(await graph.act("recordWelfareCheck", viewer, check)).toMatchObject({ code: "NOT_ALLOWED" });
    }
  });

  test("is read for a purpose and with a reason, which are recorded before the answer leaves", async () => {
    const before = await readings();
    const { trainee: known } = await graph.tell(checks(), director);
    expect(known.welfareChecks).toEqual([
      {
        ...{ account: canary, reason: "The weekly check", purpose: "SUPPORT", support: "A later start" },
        ...{ nextOn: null, checkedOn: "2026-02-03", checkedBy: { name: "Director East Staff" } },
      },
    ]);
    const after = await readings();
    expect(after).toHaveLength(before.length + 1);
    expect(after[0]).toEqual({
      kind: "READ",
      what: ["the welfare record"],
      reader: { name: "Director East Staff" },
    });
    const [kept] = await graph.database.read(leader, (unit) =>
      unit.rows<{ facts: object }>(
        `select value -> 'facts' as facts from audit_detail join audit_entry on audit_entry.id = entry_id
         where kind = 'read' order by recorded_at desc limit 1`,
      ),
    );
    expect(kept?.facts).toEqual({
      fields: { welfare: [traineeId] },
      purpose: "support",
      reason: "A call from the school",
    });
  });

  test("is recorded as read even where there is none", async () => {
    const other = `{ trainee(id: "${fixtureId("trainee", 2_000_002)}") { welfareChecks(purpose: SUPPORT, reason: "Asked") { id } } }`;
    const count = () =>
      graph.database.read(leader, (unit) => unit.rows("select id from audit_entry where kind = 'read'"));
    const before = (await count()).length;
    expect((await graph.tell(other, director)).trainee.welfareChecks).toEqual([]);
    expect((await count()).length).toBe(before + 1);
  });

  test("is not read without a reason", async () => {
    expect((await refusedTo(checks(" "), director))?.extensions).toMatchObject({ code: "BAD_ARGUMENT" });
  });

  test("is the trainee's own to read, unrecorded, and theirs to know who may", async () => {
    const before = await readings();
    const { trainee: own } = await graph.tell(checks("My own"), trainee);
    expect(own.welfareChecks).toHaveLength(1);
    expect(await readings()).toEqual(before);
    const { whoCanSeeWelfare } = await graph.tell("{ whoCanSeeWelfare }", trainee);
    expect(whoCanSeeWelfare).toEqual([
      "Associate teachers may read the welfare record of themselves, for a purpose.",
      "Hub directors and deputy directors may read the welfare record of the associate teachers of their hub, for a purpose.",
      "Members of the leadership team may read the welfare record of all associate teachers, for a purpose.",
      "Nobody else may.",
    ]);
  });

  test("is nobody's whom the provider does not name, and theirs from the day on which it does", async () => {
    expect((await graph.tell(checks(), lead)).trainee.welfareChecks).toEqual([]);
    await graph.database.write(leader, (unit) =>
      unit.affected(
        `insert into setting (provider_id, key, valid_from, value) values ($1, 'recovery', '2026-02-10', '{"welfareRoles": ["lead-mentor"]}')`,
        [leader.providerId],
      ),
    );
    const later = (viewer: Viewer) => ({ ...viewer, today: "2026-02-10" });
    expect((await graph.tell(checks(), later(lead))).trainee.welfareChecks).toHaveLength(1);
    expect((await graph.tell(checks(), later(director))).trainee.welfareChecks).toEqual([]);
    expect((await graph.tell(checks(), { ...lead, today: "2026-02-09" })).trainee.welfareChecks).toEqual([]);
  });
});

test("a concern about welfare keeps its words with the welfare record", async () => {
  const { concern } = await graph.act("raiseConcern", fixtureViewer("mentor"), {
    ...{ traineeId, kind: "WELFARE", account: "canary: was in tears" },
  });
  expect(concern).toMatchObject({ kind: "WELFARE", account: null, planDueOn: null });
  const { trainee: known } = await graph.tell(checks(), director);
  expect(known.welfareChecks.map(({ account }: { account: string }) => account)).toEqual([
    "canary: was in tears",
    canary,
  ]);
});
