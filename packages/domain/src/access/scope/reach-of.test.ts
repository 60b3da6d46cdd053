import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { decide } from "../decisions/decide.js";
import { heldTies } from "../decisions/held-ties.js";
import { accessPolicy } from "../policy.js";
import { accessRoles } from "../role.js";
import { anyPolicy, anyThing } from "../testing/arbitraries.js";
import { widestOf } from "./reach.js";
import { reachOf } from "./reach-of.js";
import type { RolePlace } from "./role-place.js";

const place = fc.constantFrom(null, "a", "b");
const anyHolding = fc.record({
  role: fc.constantFrom(...accessRoles),
  hubId: place,
  subjectId: place,
  schoolId: place,
  cohortId: place,
});

test("somebody is reached exactly when a tie that the roles make may do it", () =>
  fc.assert(
    fc.property(
      fc.array(anyHolding, { maxLength: 3 }),
      anyThing,
      fc.boolean(),
      anyPolicy,
      (holdings, thing, providerHasHubs, policy) => {
        const reach = reachOf(thing, holdings, { providerHasHubs }, policy);
        const ties = heldTies(holdings, { providerHasHubs });
        const { effect } = decide({ ...thing, ties }, policy);
        const isOpen = thing.field === undefined ? effect !== "deny" : effect === "allow";
        expect(widestOf(reach) !== "nothing").toBe(isOpen);
      },
    ),
    { numRuns: 500 },
  ));

test("each act has a reach of its own", () => {
  const mentor: RolePlace = { role: "mentor", hubId: null, subjectId: null, schoolId: "oak" };
  const of = (act: "read-judgement" | "read-framework") =>
    reachOf({ act }, [mentor], { providerHasHubs: true }, accessPolicy);
  expect(of("read-judgement")).toMatchObject({ everyone: false, schoolIds: ["oak"], ownCaseload: true });
  expect(of("read-framework")).toMatchObject({ everyone: true, schoolIds: [], ownCaseload: false });
});

test("a field that the act does not have is refused", () => {
  expect(() =>
    reachOf({ act: "read-standings", field: "name" }, [], { providerHasHubs: true }, accessPolicy),
  ).toThrow(new RangeError('access knows no field "name" of read-standings'));
});
