import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { decide } from "../decisions/decide.js";
import { accessPolicy } from "../policy.js";
import { type AccessRole, accessRoles } from "../role.js";
import { anyPolicy } from "../testing/arbitraries.js";
import { tighten } from "../tightening/tighten.js";
import type { Reach, ReachKind } from "./reach.js";
import type { RolePlace } from "./role-place.js";
import { type AccessScope, scopeOf } from "./scope-of.js";
import { type TraineePlace, tiesTo } from "./ties-to.js";

const nobody: Reach = {
  everyone: false,
  hubIds: [],
  subjectIds: [],
  schoolIds: [],
  cohortParts: [],
  ownCaseload: false,
  ownRecord: false,
};
const held = (role: AccessRole, place: Partial<RolePlace> = {}): RolePlace => ({
  role,
  hubId: null,
  subjectId: null,
  schoolId: null,
  ...place,
});
const withHubs = { providerHasHubs: true };
const everywhere = { hubId: "east", subjectId: "maths", schoolId: "oak" };

describe("what each role reaches, held at a hub, in a subject and at a school", () => {
  test.each<[AccessRole, ReachKind, Partial<Reach>, boolean]>([
    ["trainee", "self", { ownRecord: true }, true],
    ["mentor", "schools", { schoolIds: ["oak"], ownCaseload: true }, true],
    ["professional-tutor", "schools", { schoolIds: ["oak"] }, true],
    ["lead-mentor", "subjects", { subjectIds: ["maths"] }, true],
    ["moderator", "subjects", { subjectIds: ["maths"] }, false],
    ["hub-director", "hubs", { hubIds: ["east"] }, true],
    ["deputy-director", "hubs", { hubIds: ["east"] }, true],
    ["line-manager", "everything", { everyone: true }, true],
    ["leadership-team", "everything", { everyone: true }, true],
    ["exam-board", "everything", { everyone: true }, false],
    ["qa-committee", "everything", { everyone: true }, false],
    ["provider-admin", "everything", { everyone: true }, true],
  ])("%s: %s", (role, kind, reach, seesNames) => {
    const whom = { ...nobody, ...reach };
    const scope: AccessScope = { kind, seesNames, whom, named: seesNames ? whom : nobody };
    expect(scopeOf([held(role, everywhere)], withHubs, accessPolicy)).toEqual(scope);
  });
});

test("without a role, or a place of the role's kind, it is nothing", () => {
  const nothing = { kind: "nothing", seesNames: false, whom: nobody, named: nobody };
  expect(scopeOf([], withHubs, accessPolicy)).toEqual(nothing);
  for (const role of ["hub-director", "deputy-director", "lead-mentor", "moderator"] as const) {
    expect(scopeOf([held(role)], withHubs, accessPolicy)).toEqual(nothing);
  }
  expect(scopeOf([held("mentor")], withHubs, accessPolicy).kind).toBe("caseload");
});

test("a provider without hubs is one hub to its directors, and to nobody else", () => {
  const { kind, seesNames } = scopeOf([held("hub-director")], { providerHasHubs: false }, accessPolicy);
  expect({ kind, seesNames }).toEqual({ kind: "everything", seesNames: true });
  expect(scopeOf([held("lead-mentor")], { providerHasHubs: false }, accessPolicy).kind).toBe("nothing");
});

test("a moderator who is also a lead mentor sees one subject by name, and the other without", () => {
  const roles = [held("moderator", { subjectId: "art" }), held("lead-mentor", { subjectId: "maths" })];
  expect(scopeOf(roles, withHubs, accessPolicy)).toEqual({
    kind: "subjects",
    seesNames: false,
    whom: { ...nobody, subjectIds: ["art", "maths"] },
    named: { ...nobody, subjectIds: ["maths"] },
  });
});

test("a moderator who is let in to one cohort of a subject reaches nobody else of it", () => {
  const moderator = held("moderator", { subjectId: "maths", cohortId: "2026" });
  expect(scopeOf([moderator, moderator], withHubs, accessPolicy)).toEqual({
    kind: "subjects",
    seesNames: false,
    whom: { ...nobody, cohortParts: [{ subjectId: "maths", cohortId: "2026" }] },
    named: nobody,
  });
});

test("a provider's own rules narrow it: a mentor to the caseload, a director to no names", () => {
  const { policy } = tighten(accessPolicy, [
    { role: "mentor", relation: "school", act: "read-trainee", line: "deny" },
    { role: "hub-director", relation: "hub", act: "read-trainee", line: { mask: ["name"] } },
  ]);
  expect(scopeOf([held("mentor", everywhere)], withHubs, policy)).toMatchObject({
    kind: "caseload",
    seesNames: true,
  });
  expect(scopeOf([held("hub-director", everywhere)], withHubs, policy)).toMatchObject({
    kind: "hubs",
    seesNames: false,
    named: nobody,
  });
});

test.each([
  ["mentor", "caseload"],
  ["trainee", "self"],
  ["lead-mentor", "subject"],
  ["line-manager", "provider"],
] as const)("whoever sees some of the scope without names does not see names: %s, %s", (role, relation) => {
  const { policy } = tighten(accessPolicy, [
    { role, relation, act: "read-trainee", line: { mask: ["name"] } },
  ]);
  const roles = [held(role, everywhere), held("professional-tutor", everywhere)];
  expect(scopeOf(roles, withHubs, accessPolicy).seesNames).toBe(true);
  expect(scopeOf(roles, withHubs, policy).seesNames).toBe(false);
});

test("a role that is not in the list is refused", () => {
  expect(() => scopeOf([held("constructor" as never)], withHubs, accessPolicy)).toThrow(
    new RangeError('access knows no role "constructor"'),
  );
});

const place = fc.constantFrom(null, "a", "b");
const anyHolding = fc.record({
  role: fc.constantFrom(...accessRoles),
  hubId: place,
  subjectId: place,
  schoolId: place,
  cohortId: place,
});
const anyTrainee: fc.Arbitrary<TraineePlace> = fc.record({
  hubId: place,
  subjectId: fc.constantFrom("a", "b"),
  cohortId: fc.constantFrom("a", "b"),
  schoolIds: fc.subarray(["a", "b"]),
  isSelf: fc.boolean(),
  isMentored: fc.boolean(),
});
const holds = (reach: Reach, trainee: TraineePlace): boolean =>
  reach.everyone ||
  (trainee.hubId !== null && reach.hubIds.includes(trainee.hubId)) ||
  reach.subjectIds.includes(trainee.subjectId) ||
  reach.cohortParts.some(
    ({ subjectId, cohortId }) => subjectId === trainee.subjectId && cohortId === trainee.cohortId,
  ) ||
  trainee.schoolIds.some((id) => reach.schoolIds.includes(id)) ||
  (reach.ownCaseload && trainee.isMentored) ||
  (reach.ownRecord && trainee.isSelf);

test("scope and decision agree on every trainee, with names and without, under every policy", () =>
  fc.assert(
    fc.property(
      fc.array(anyHolding, { maxLength: 3 }),
      anyTrainee,
      fc.boolean(),
      anyPolicy,
      (holdings, trainee, providerHasHubs, policy) => {
        const scope = scopeOf(holdings, { providerHasHubs }, policy);
        const ties = tiesTo(trainee, holdings, { providerHasHubs });
        const record = decide({ ties, act: "read-trainee" }, policy).effect;
        const name = decide({ ties, act: "read-trainee", field: "name" }, policy).effect;
        expect(holds(scope.whom, trainee)).toBe(record !== "deny");
        expect(holds(scope.named, trainee)).toBe(name === "allow");
        if (scope.seesNames) expect(name).toBe(record === "deny" ? "deny" : "allow");
      },
    ),
    { numRuns: 500 },
  ));
