import fc from "fast-check";
import { type AccessAct, accessActs } from "../act.js";
import type { Tie } from "../decisions/tie.js";
import { accessPolicy } from "../policy.js";
import { accessRelations, livingRelations } from "../relation.js";
import { accessRoles } from "../role.js";
import { type SensitiveField, sensitiveFields } from "../sensitive-field.js";
import { tighten } from "../tightening/tighten.js";
import type { Tightening } from "../tightening/tightening.js";

const actCodes = Object.keys(accessActs) as AccessAct[];

/** Any act. */
export const anyAct = fc.constantFrom(...actCodes);

/** Any tie, living or not. */
export const anyTie: fc.Arbitrary<Tie> = fc.record({
  role: fc.constantFrom(...accessRoles),
  relation: fc.constantFrom(...accessRelations),
});

/** An act with none, or one, of its sensitive fields. */
export const anyThing = anyAct.chain((act) =>
  fc
    .constantFrom(undefined, ...(accessActs[act].fields as readonly SensitiveField[]))
    .map((field): { act: AccessAct; field?: SensitiveField } =>
      field === undefined ? { act } : { act, field },
    ),
);

/** Any rule that a provider could write down with the names there are, loosening ones included. */
export const anyRule: fc.Arbitrary<Tightening> = fc
  .record({
    role: fc.constantFrom(...accessRoles),
    relation: fc.constantFrom(...livingRelations),
    act: anyAct,
    fields: fc.subarray(Object.keys(sensitiveFields) as SensitiveField[]),
    kind: fc.constantFrom("allow" as const, "deny" as const, "mask" as const),
  })
  .map(({ fields, kind, ...cell }) => {
    const own = fields.filter((field) => (accessActs[cell.act].fields as readonly string[]).includes(field));
    return { ...cell, line: kind === "mask" ? { mask: own } : kind };
  });

/** The policy of a provider with any rules. */
export const anyPolicy = fc
  .array(anyRule, { maxLength: 40 })
  .map((rules) => tighten(accessPolicy, rules).policy);

/** Effects in the order of what they let through. */
export const openness = { deny: 0, mask: 1, allow: 2 } as const;
