import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { accessActs } from "../act.js";
import { accessPolicy } from "../policy.js";
import { anyPolicy, anyThing, anyTie, openness } from "../testing/arbitraries.js";
import { tighten } from "../tightening/tighten.js";
import { decide } from "./decide.js";
import type { Tie } from "./tie.js";

const mentorAtSchool: Tie = { role: "mentor", relation: "school" };
const leadOfSubject: Tie = { role: "lead-mentor", relation: "subject" };
const moderator: Tie = { role: "moderator", relation: "subject" };
const someTies = fc.array(anyTie, { maxLength: 4 });

describe("laws of every policy", () => {
  test("nothing is allowed without a line for the very role, relation and act", () =>
    fc.assert(
      fc.property(anyPolicy, someTies, anyThing, (policy, ties, thing) => {
        const lines = ties.filter(({ role, relation }) => {
          const table: { readonly [relation: string]: { readonly [act: string]: unknown } } =
            policy.tables[role];
          return table[relation]?.[thing.act] !== undefined;
        });
        const { effect, by } = decide({ ties, ...thing }, policy);
        expect(effect === "deny").toBe(lines.length === 0);
        expect(by).toEqual(lines);
      }),
    ));

  test("one more role never takes anything away", () =>
    fc.assert(
      fc.property(anyPolicy, someTies, anyTie, anyThing, (policy, ties, more, thing) => {
        const less = decide({ ties, ...thing }, policy);
        const both = decide({ ties: [...ties, more], ...thing }, policy);
        expect(openness[both.effect]).toBeGreaterThanOrEqual(openness[less.effect]);
        if (less.effect !== "deny") {
          expect(both.masked.filter((field) => !less.masked.includes(field))).toEqual([]);
        }
      }),
    ));

  test("an ended relation, or none, gives nothing", () =>
    fc.assert(
      fc.property(anyPolicy, someTies, anyTie, anyThing, (policy, ties, past, thing) => {
        for (const relation of ["ended", "none"] as const) {
          const gone = { ...past, relation };
          expect(decide({ ties: [gone], ...thing }, policy).effect).toBe("deny");
          const { effect, masked } = decide({ ties: [...ties, gone], ...thing }, policy);
          expect({ effect, masked }).toEqual({
            effect: decide({ ties, ...thing }, policy).effect,
            masked: decide({ ties, ...thing }, policy).masked,
          });
        }
      }),
    ));

  test("the act as a whole masks just the fields that are masked one by one", () =>
    fc.assert(
      fc.property(anyPolicy, someTies, anyThing, (policy, ties, { act }) => {
        const whole = decide({ ties, act }, policy);
        const each = accessActs[act].fields.map((field) => decide({ ties, act, field }, policy));
        if (whole.effect === "deny") expect(each.every(({ effect }) => effect === "deny")).toBe(true);
        else {
          expect(each.flatMap(({ masked }) => masked)).toEqual(whole.masked);
          expect(whole.effect).toBe(whole.masked.length > 0 ? "mask" : "allow");
        }
      }),
    ));

  test("the order of roles does not matter", () =>
    fc.assert(
      fc.property(anyPolicy, someTies, anyThing, (policy, ties, thing) => {
        const { by: _by, ...decision } = decide({ ties, ...thing }, policy);
        expect(decide({ ties: ties.toReversed(), ...thing }, policy)).toMatchObject(decision);
      }),
    ));
});

describe("the reason", () => {
  test.each([
    ["line", [leadOfSubject], "read-judgement"],
    ["line", [moderator, leadOfSubject], "read-judgement"],
    ["masked", [moderator], "read-judgement"],
    ["no-line", [moderator], "read-audit"],
    ["no-role", [], "read-trainee"],
    ["out-of-reach", [{ role: "mentor", relation: "provider" }], "read-trainee"],
    ["out-of-reach", [{ role: "mentor", relation: "none" }], "read-trainee"],
    [
      "ended",
      [
        { role: "mentor", relation: "ended" },
        { role: "mentor", relation: "provider" },
      ],
      "read-trainee",
    ],
    ["no-line", [{ role: "mentor", relation: "ended" }], "import-files"],
  ] as const)("%s: %j %s", (reason, ties, act) => {
    expect(decide({ ties, act }, accessPolicy).reason).toBe(reason);
  });
});

test("what a provider has masked beside what was masked before is narrowed", () => {
  const cell = { role: "mentor", relation: "school", act: "read-people" } as const;
  const before = decide({ ties: [cell], act: cell.act }, accessPolicy);
  expect(before).toMatchObject({ effect: "mask", reason: "masked", masked: ["email"] });
  const { policy } = tighten(accessPolicy, [{ ...cell, line: { mask: ["name", "email"] } }]);
  const after = decide({ ties: [cell], act: cell.act }, policy);
  expect(after).toMatchObject({ effect: "mask", reason: "narrowed", masked: ["name", "email"] });
});

test("a role makes no use of the relation that another role has made", () => {
  const ties: Tie[] = [mentorAtSchool, { role: "professional-tutor", relation: "provider" }];
  expect(decide({ ties, act: "read-trainee" }, accessPolicy).by).toEqual([mentorAtSchool]);
});

test.each([
  [
    { ties: [{ role: "constructor", relation: "self" }], act: "read-trainee" },
    'access knows no role "constructor"',
  ],
  [
    { ties: [{ role: "mentor", relation: "__proto__" }], act: "read-trainee" },
    'access knows no relation "__proto__"',
  ],
  [{ ties: [mentorAtSchool], act: "toString" }, 'access knows no act "toString"'],
  [{ ties: [], act: "fly" }, 'access knows no act "fly"'],
  [{ ties: [], act: "read-trainee", field: "evidence" }, 'access knows no field "evidence" of read-trainee'],
])("what is not in the lists is refused, not guessed at: %j", (question, message) => {
  expect(() => decide(question as never, accessPolicy)).toThrow(new RangeError(message));
});
