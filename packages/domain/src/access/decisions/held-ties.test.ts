import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { accessRoles } from "../role.js";
import { tiesTo } from "../scope/ties-to.js";
import { heldTies } from "./held-ties.js";

const place = fc.constantFrom(null, "a", "b");

test("hold every tie to every trainee", () =>
  fc.assert(
    fc.property(
      fc.record({
        role: fc.constantFrom(...accessRoles),
        hubId: place,
        subjectId: place,
        schoolId: place,
        cohortId: place,
      }),
      fc.record({
        hubId: place,
        subjectId: fc.constantFrom("a", "b"),
        cohortId: fc.constantFrom("a", "b"),
        schoolIds: fc.subarray(["a", "b"]),
        isSelf: fc.boolean(),
        isMentored: fc.boolean(),
      }),
      fc.boolean(),
      (holding, trainee, providerHasHubs) => {
        const held = heldTies([holding], { providerHasHubs });
        expect(held).toEqual(expect.arrayContaining(tiesTo(trainee, [holding], { providerHasHubs })));
      },
    ),
  ));

test("without a role there is none, and without hubs a role reaches the whole as its hub", () => {
  expect(heldTies([], { providerHasHubs: true })).toEqual([]);
  const director = { role: "hub-director", hubId: null, subjectId: null, schoolId: null } as const;
  expect(heldTies([director], { providerHasHubs: true }).map(({ relation }) => relation)).not.toContain(
    "hub",
  );
  expect(heldTies([director], { providerHasHubs: false }).map(({ relation }) => relation)).toContain("hub");
});
