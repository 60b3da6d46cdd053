import fc from "fast-check";
import { describe, expect, test } from "@jest/globals";
import { accessRoles } from "../role.js";
import { type HeldRole, overlap } from "./held-role.js";
import { placeOfRole } from "./place-of-role.js";
import { refuseEnd } from "./refuse-end.js";
import { refuseGrant, type RoleGrant } from "./refuse-grant.js";
import { refuseModeration } from "./refuse-moderation.js";
import { refusePerson } from "./refuse-person.js";

const nowhere = { hubId: null, subjectId: null, schoolId: null };
const withHubs = { providerHasHubs: true };
const grant = (change: Partial<RoleGrant>): RoleGrant => ({
  ...{ role: "line-manager", ...nowhere, from: "2026-09-01", until: null },
  ...change,
});

describe("giving a role", () => {
  test.each([...accessRoles])("%s is given at its own kind of place, and nowhere else", (role) => {
    const ids = { hub: "hubId", subject: "subjectId", school: "schoolId" } as const;
    const wanted = placeOfRole[role];
    for (const [place, id] of Object.entries(ids)) {
      const refusal = refuseGrant(grant({ role, [id]: "x" }), [], withHubs);
      if (wanted === "not given") expect(refusal).toEqual({ code: "role-not-given", role });
      else if (wanted === "let in") expect(refusal).toEqual({ code: "role-let-in", role });
      else if (wanted === place) expect(refusal).toBeNull();
      else expect(refusal?.code).toMatch(/^role-(has-no|needs)-place$/);
    }
    if (wanted === "none") expect(refuseGrant(grant({ role }), [], withHubs)).toBeNull();
  });

  test("a director needs a hub only where there are hubs", () => {
    const director = grant({ role: "hub-director" });
    expect(refuseGrant(director, [], withHubs)?.code).toBe("role-needs-place");
    expect(refuseGrant(director, [], { providerHasHubs: false })).toBeNull();
  });

  test("not twice for the same days, not backwards", () => {
    const held: HeldRole = { ...grant({ until: "2026-12-31" }), id: "h" };
    expect(refuseGrant(grant({ from: "2026-12-31" }), [held], withHubs)).toEqual({
      ...{ code: "role-already-held", role: "line-manager", holdingId: "h" },
    });
    expect(refuseGrant(grant({ from: "2027-01-01" }), [held], withHubs)).toBeNull();
    expect(refuseGrant(grant({ until: "2026-08-31" }), [], withHubs)).toEqual({
      ...{ code: "days-out-of-order", from: "2026-09-01", until: "2026-08-31" },
    });
    const mathematics = grant({ role: "lead-mentor", subjectId: "maths" });
    expect(
      refuseGrant({ ...mathematics, subjectId: "art" }, [{ ...mathematics, id: "m" }], withHubs),
    ).toBeNull();
  });

  test("a role that is not in the list is misuse", () => {
    expect(() => refuseGrant(grant({ role: "owner" as never }), [], withHubs)).toThrow(
      new RangeError('access knows no role "owner"'),
    );
  });
});

describe("letting a moderator in", () => {
  const stay = { subjectId: "maths", cohortId: null, from: "2027-01-04", until: "2027-02-26" };
  const latest = "2027-07-02";
  const moderator: HeldRole = { ...grant({ role: "moderator", ...stay, cohortId: "2026" }), id: "m" };

  test("up to the last day that the provider allows, and not backwards", () => {
    expect(refuseModeration({ ...stay, until: latest }, [], { latest })).toBeNull();
    expect(refuseModeration({ ...stay, until: "2027-07-03" }, [], { latest })).toEqual({
      ...{ code: "stay-too-long", until: "2027-07-03", latest },
    });
    expect(refuseModeration({ ...stay, until: "2027-01-03" }, [], { latest })?.code).toBe(
      "days-out-of-order",
    );
  });

  test.each<[string, Partial<HeldRole>, string | null, boolean]>([
    ["the same cohort again", {}, "2026", true],
    ["another cohort", {}, "2025", false],
    ["a cohort of a subject that is open whole", { cohortId: null }, "2026", true],
    ["the whole of a subject, where a cohort was open", {}, null, false],
    ["another subject", { subjectId: "art" }, "2026", false],
    ["where another role is held", { role: "lead-mentor" }, "2026", false],
    ["after the days before", { until: "2027-01-03", from: "2026-12-01" }, "2026", false],
  ])("%s", (_, before, cohortId, isHeld) => {
    expect(refuseModeration({ ...stay, cohortId }, [{ ...moderator, ...before }], { latest })).toEqual(
      isHeld ? { code: "role-already-held", role: "moderator", holdingId: "m" } : null,
    );
  });
});

describe("ending a role", () => {
  const administrator: HeldRole = { ...grant({ role: "provider-admin" }), id: "a" };
  const lastDay = "2026-10-31";

  test.each<[string, Partial<HeldRole>, boolean]>([
    ["another without an end", {}, true],
    ["another who ends later", { until: "2026-11-30" }, false],
    ["another who begins later", { from: "2026-11-01" }, false],
    ["another who begins on the last day", { from: lastDay }, true],
  ])("an administrator with %s", (_, other, mayEnd) => {
    const all = [administrator, { ...administrator, id: "b", ...other }];
    expect(refuseEnd(administrator, lastDay, all, "2026-10-30")).toEqual(
      mayEnd ? null : { code: "last-administrator" },
    );
  });

  test("with effect at once, when somebody has become administrator today", () => {
    const other = { ...administrator, id: "b", from: lastDay };
    expect(refuseEnd(administrator, "2026-10-30", [administrator, other], lastDay)).toBeNull();
    expect(refuseEnd(administrator, "2026-10-29", [administrator, other], "2026-10-30")?.code).toBe(
      "last-administrator",
    );
  });

  test("once; before it began it is taken back", () => {
    const mentor: HeldRole = { ...grant({ role: "mentor", until: lastDay }), id: "m" };
    expect(refuseEnd(mentor, lastDay, [], lastDay)).toEqual({ code: "already-ended", endedOn: lastDay });
    expect(refuseEnd(mentor, "2026-10-30", [], lastDay)).toBeNull();
    expect(refuseEnd(mentor, "2026-08-31", [], lastDay)).toBeNull();
  });

  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-10-${String(n).padStart(2, "0")}`);
  const holding = fc.record({ from: day, until: fc.option(day) });
  test("whatever is ended as allowed, somebody administers the provider on every later day", () =>
    fc.assert(
      fc.property(fc.array(holding, { minLength: 1, maxLength: 4 }), day, (periods, last) => {
        const all = periods.map((period, index) => ({ ...administrator, id: String(index), ...period }));
        const [ending] = all as [HeldRole];
        if (refuseEnd(ending, last, all, "2026-10-20") !== null) return;
        const others = all.filter(({ id }) => id !== "0");
        const after = last < ending.from ? others : [...others, { ...ending, until: last }];
        for (const on of ["2026-10-29", "2027-01-01"]) {
          expect(after.some((one) => overlap(one, { from: on, until: on }))).toBe(true);
        }
      }),
    ));
});

describe("inviting somebody", () => {
  const person = { givenNames: "A", familyName: "Person", email: "a.person@oak.example" };
  test.each([
    "a.person",
    "a person@oak.example",
    "@oak.example",
    "a@oak",
    "a@oak..example",
    `${"a".repeat(250)}@b.cd`,
  ])("%s is no address", (email) =>
    expect(refusePerson({ ...person, email }, null)).toEqual({ code: "not-an-email", value: email }),
  );

  test("needs a name and an address that nobody has", () => {
    expect(refusePerson(person, null)).toBeNull();
    expect(refusePerson({ ...person, familyName: " " }, null)).toEqual({ code: "name-missing" });
    expect(refusePerson(person, "p1")).toEqual({
      ...{ code: "email-in-use", value: person.email, personId: "p1" },
    });
  });
});
