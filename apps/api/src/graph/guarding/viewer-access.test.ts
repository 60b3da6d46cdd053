import { expect, test } from "@jest/globals";
import type { Viewer } from "../../identity/index.js";
import { accessOf } from "./viewer-access.js";

const director = (changes: Partial<Viewer> = {}): Viewer => ({
  providerId: "11111111-1111-4111-8111-111111111111",
  slug: "oak",
  personId: "22222222-2222-4222-8222-222222222222",
  roles: [
    {
      ...{ id: "r", role: "hub-director", from: "2026-09-01", until: null },
      ...{ hubId: "north", subjectId: null, schoolId: null },
    },
  ],
  scope: {
    ...{ kind: "HUB", seesNames: true, selfPersonId: null },
    ...{ hubIds: ["north"], subjectIds: [], schoolIds: [] },
  },
  today: "2026-11-25",
  ...changes,
});
const named = { act: "read-trainee", field: "name" } as const;

test("who holds the same under the same rules shares what was worked out, whoever they are and on whatever day", () => {
  const one = accessOf(director());
  expect(accessOf(director({ personId: "33333333-3333-4333-8333-333333333333", today: "2026-11-26" }))).toBe(
    one,
  );
});

test("another place, a rule more and a provider without hubs are each worked out anew", () => {
  const [role] = director().roles;
  const elsewhere = director({ roles: [{ ...(role as Viewer["roles"][number]), hubId: "south" }] });
  expect(accessOf(director()).reach(named).hubIds).toEqual(["north"]);
  expect(accessOf(elsewhere).reach(named).hubIds).toEqual(["south"]);
  const narrowed = director({
    tightenings: [{ role: "hub-director", relation: "hub", act: "read-trainee", line: "deny" }],
  });
  expect(accessOf(narrowed).may(named)).toBe(false);
  expect(accessOf(director()).may(named)).toBe(true);
  expect(accessOf(director({ hasHubs: false })).reach(named).everyone).toBe(true);
});
