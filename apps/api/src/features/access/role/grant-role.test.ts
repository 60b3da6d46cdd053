import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
});
afterAll(() => graph?.close());

const text = `mutation ($input: GrantRoleInput!) { grantRole(input: $input) { __typename
  ... on Recorded { recorded } ... on GrantRolePayload { holding { id role from until hub { code } } }
  ... on Refusal { code message path }
  ... on KeyReused { usedFor } ... on RoleNeedsPlace { role place } ... on RoleAlreadyHeld { holdingId } } }`;
const admin = fixtureViewer("provider-admin");
const tutor = fixtureId("person", 3);
const east = fixtureId("hub", 1);
const asked = (change: object = {}) => ({
  ...{
    idempotencyKey: randomUUID(),
    personId: tutor,
    role: "DEPUTY_DIRECTOR",
    hubId: east,
    from: "2026-02-03",
  },
  ...change,
});
// biome-ignore lint/suspicious/noExplicitAny: answers are of every shape
const grant = async (input: object, viewer = admin): Promise<any> => {
  const answer = await graph.ask(text, viewer, { input });
  expect(answer.errors).toBeUndefined();
  return answer.data?.["grantRole"];
};
const count = async (table: string): Promise<number> => {
  const rows = await graph.database.read(admin, (unit) =>
    unit.rows<{ n: number }>(`select count(*) as n from ${table}`),
  );
  return rows[0]?.n ?? 0;
};
const tables = [
  "role_holding",
  "idempotency_claim",
  "audit_entry",
  "audit_detail",
  "outbox_message",
  "reach",
];
const counts = () => Promise.all(tables.map(count));

describe("a write", () => {
  test("leaves its effect, a claim, an audit entry and an outbox message", async () => {
    const before = await counts();
    const answer = await grant(asked());
    expect(answer).toEqual({
      __typename: "GrantRolePayload",
      recorded: true,
      holding: {
        ...{ id: expect.any(String), role: "DEPUTY_DIRECTOR", from: "2026-02-03", until: null },
        hub: { code: "EAST" },
      },
    });
    const after = await counts();
    expect(after.slice(0, 5)).toEqual(before.slice(0, 5).map((n) => n + 1));
    // the deputy reaches the trainees of the hub from the same moment
    expect((after[5] ?? 0) - (before[5] ?? 0)).toBeGreaterThan(10);
  });

  test("that is only validated leaves nothing, and says the same", async () => {
    const before = await counts();
    const input = asked({ personId: fixtureId("person", 4), validateOnly: true });
    expect(await grant(input)).toEqual({ __typename: "GrantRolePayload", recorded: false, holding: null });
    expect(await grant({ ...input, hubId: null })).toMatchObject({ code: "ROLE_NEEDS_PLACE" });
    expect(await counts()).toEqual(before);
    // the key is still free
    expect(await grant({ ...input, validateOnly: false })).toMatchObject({ recorded: true });
  });

  test("sent again gives the same answer and no second effect", async () => {
    const input = asked({ personId: fixtureId("person", 10) });
    const first = await grant(input);
    const before = await counts();
    expect(await grant(input)).toEqual(first);
    expect(await counts()).toEqual(before);
  });

  test("under a key that was used for something else is refused", async () => {
    const input = asked({ personId: fixtureId("person", 11) });
    await grant(input);
    const again = await grant({ ...input, from: "2026-02-04" });
    expect(again).toEqual({
      ...{
        __typename: "KeyReused",
        code: "KEY_REUSED",
        usedFor: "grantRole",
        path: ["input", "idempotencyKey"],
      },
      message:
        "This idempotency key was used before, for another grantRole. Send a new key with each new act.",
    });
  });

  test("is each person's own under the same key", async () => {
    const input = asked({ personId: fixtureId("person", 12) });
    const leader = fixtureViewer("leadership-team");
    const first = await grant(input);
    expect(await grant({ ...input, from: "2027-01-01" }, leader)).toMatchObject({
      ...{ __typename: "RoleAlreadyHeld", holdingId: first.holding.id },
    });
  });

  test("needs the right, and a replay needs it too", async () => {
    const input = asked({ personId: fixtureId("person", 13) });
    await grant(input);
    const demoted = { ...admin, roles: fixtureViewer("line-manager").roles };
    for (const viewer of [demoted, fixtureViewer("hub-director"), fixtureViewer("trainee")]) {
      const answer = await grant(input, viewer);
      expect(answer).toMatchObject({ __typename: "NotAllowed", code: "NOT_ALLOWED", path: ["input"] });
      expect(answer.message).toMatch(/^As .* you may not give and end roles\.$/);
    }
    const anonymous = await graph.ask(text, null, { input });
    expect(anonymous.errors?.[0]?.extensions["code"]).toBe("UNAUTHENTICATED");
  });

  test("fifty times at once under one key: one effect and one answer", async () => {
    const before = await counts();
    const input = asked({ personId: fixtureId("person", 14) });
    const answers = await Promise.all(Array.from({ length: 50 }, () => grant(input)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ recorded: true });
    expect((await counts()).slice(0, 5)).toEqual(before.slice(0, 5).map((n) => n + 1));
  });

  test("twenty at once under keys of their own that may succeed once: one does, the others are told why", async () => {
    const person = fixtureId("person", 15);
    const answers = await Promise.all(Array.from({ length: 20 }, () => grant(asked({ personId: person }))));
    const kinds = answers.map(({ __typename }) => __typename).sort();
    expect(kinds).toEqual(["GrantRolePayload", ...Array.from({ length: 19 }, () => "RoleAlreadyHeld")]);
  });
});

describe("what is refused", () => {
  test.each([
    [{ personId: randomUUID() }, "NOT_FOUND", ["input", "personId"]],
    [{ personId: "x" }, "NOT_FOUND", ["input", "personId"]],
    [{ hubId: randomUUID() }, "NOT_FOUND", ["input", "hubId"]],
    [{ hubId: null }, "ROLE_NEEDS_PLACE", ["input", "hubId"]],
    [{ schoolId: fixtureId("school", 1) }, "ROLE_HAS_NO_PLACE", ["input", "schoolId"]],
    [{ until: "2026-01-01" }, "DAYS_OUT_OF_ORDER", ["input", "until"]],
    [{ role: "TRAINEE", hubId: null }, "ROLE_NOT_GIVEN", ["input", "role"]],
    [{}, "ROLE_ALREADY_HELD", ["input", "role"]],
  ])("%j: %s", async (change, code, path) => {
    const before = await counts();
    const answer = await grant(asked(change));
    expect(answer).toMatchObject({ code, path });
    expect(answer.message).toMatch(/^[A-Z].*\.$/);
    expect(await counts()).toEqual(before);
  });

  test("a key that could be met by chance is no key", async () => {
    const answer = await graph.ask(text, admin, { input: asked({ idempotencyKey: "again" }) });
    expect(answer.errors?.[0]?.message).toMatch(/IdempotencyKey/);
    expect(answer.errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
  });
});

test("two hundred at once are all done", async () => {
  const before = await count("role_holding");
  const two = (n: number) => String(1 + n).padStart(2, "0");
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, n) => {
      const day = `2027-${two(n % 12)}-${two(Math.floor(n / 12))}`;
      const role = "PROFESSIONAL_TUTOR";
      const place = { hubId: null, schoolId: fixtureId("school", 1 + (n % 5)) };
      return grant(
        asked({ personId: fixtureId("person", 10 + (n % 6)), role, ...place, from: day, until: day }),
      );
    }),
  );
  const others = answers.map(({ __typename }) => __typename).filter((kind) => kind !== "GrantRolePayload");
  expect(others).toEqual([]);
  expect(await count("role_holding")).toBe(before + 200);
}, 240_000);
