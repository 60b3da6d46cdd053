import { describe, expect, test } from "@jest/globals";
import { type Scope, scopeOf } from "./scope.js";
import type { Role, RoleHolding } from "./role-holding.js";

const me = "me";
const holding = (role: Role, place: Partial<RoleHolding> = {}): RoleHolding => ({
  id: `${role}-1`,
  role,
  hubId: null,
  subjectId: null,
  schoolId: null,
  from: "2026-09-01",
  until: null,
  ...place,
});
const nobody: Scope = {
  kind: "NOTHING",
  seesNames: false,
  hubIds: [],
  subjectIds: [],
  schoolIds: [],
  selfPersonId: null,
};
const everyone: Scope = { ...nobody, kind: "PROVIDER", seesNames: true };
const everyoneUnnamed: Scope = { ...nobody, kind: "PROVIDER" };
const eastHub: Scope = { ...nobody, kind: "HUB", seesNames: true, hubIds: ["east"] };
const maths: Scope = { ...nobody, kind: "SUBJECT", seesNames: true, subjectIds: ["maths"] };
const oakSchool: Scope = { ...nobody, kind: "SCHOOL", seesNames: true, schoolIds: ["oak"] };
const myself: Scope = { ...nobody, kind: "SELF", seesNames: true, selfPersonId: me };

/** The roles once more, written by hand: where it is held, and what it reaches. */
const table: readonly [Role, Partial<RoleHolding>, Scope][] = [
  ["hub-director", { hubId: "east" }, eastHub],
  ["deputy-director", { hubId: "east" }, eastHub],
  ["lead-mentor", { subjectId: "maths" }, maths],
  ["mentor", { schoolId: "oak" }, oakSchool],
  ["professional-tutor", { schoolId: "oak" }, oakSchool],
  ["trainee", {}, myself],
  ["line-manager", {}, everyone],
  ["leadership-team", {}, everyone],
  ["provider-admin", {}, everyone],
  ["moderator", { subjectId: "maths", cohortId: "2026" }, { ...maths, seesNames: false }],
  ["moderator", {}, nobody],
  ["exam-board", {}, everyoneUnnamed],
  ["qa-committee", {}, everyoneUnnamed],
];

describe("the scope of a viewer", () => {
  test.each(table)("%s at %j", (role, place, expected) => {
    expect(scopeOf([holding(role, place)], me, true)).toEqual(expected);
  });

  test("is nothing without a role", () => {
    expect(scopeOf([], me, true)).toEqual(nobody);
  });

  test.each(["hub-director", "deputy-director", "lead-mentor", "mentor", "professional-tutor"] as const)(
    "is nothing for a %s at no place, where the provider has hubs",
    (role) => expect(scopeOf([holding(role)], me, true)).toEqual(nobody),
  );

  test("is everyone for a director of a provider without hubs, and not for its lead mentor", () => {
    expect(scopeOf([holding("hub-director")], me, false)).toEqual(everyone);
    expect(scopeOf([holding("lead-mentor")], me, false)).toEqual(nobody);
  });

  test("does not take a place of the wrong kind", () => {
    expect(scopeOf([holding("mentor", { hubId: "east", subjectId: "maths" })], me, true)).toEqual(nobody);
  });

  test("is the union of all roles, each place once", () => {
    const roles = [
      holding("hub-director", { hubId: "east" }),
      holding("deputy-director", { hubId: "east" }),
      holding("lead-mentor", { subjectId: "maths" }),
      holding("mentor", { schoolId: "oak" }),
      holding("trainee"),
    ];
    expect(scopeOf(roles, me, true)).toEqual({
      kind: "HUB",
      seesNames: true,
      hubIds: ["east"],
      subjectIds: ["maths"],
      schoolIds: ["oak"],
      selfPersonId: me,
    });
  });

  test("of a moderator who is also a lead mentor is not by name throughout", () => {
    const roles = [
      holding("moderator", { subjectId: "art" }),
      holding("lead-mentor", { subjectId: "maths" }),
    ];
    expect(scopeOf(roles, me, true)).toEqual({ ...maths, seesNames: false, subjectIds: ["art", "maths"] });
  });

  test("of a mentor at no school who is also a trainee is the own record", () => {
    expect(scopeOf([holding("mentor"), holding("trainee")], me, true)).toEqual(myself);
  });

  test("with names wins over the same without", () => {
    expect(scopeOf([holding("exam-board"), holding("leadership-team")], me, true)).toEqual(everyone);
  });
});
