import { type AccessLine, maskedBy } from "../line.js";
import type { AccessPolicy, AccessTables } from "../policy.js";
import type { AccessViolation } from "../refusals.js";
import { misreadings } from "./misreadings.js";
import { cellName, type Tightening } from "./tightening.js";

/** A policy under a provider's own rules, and what is wrong with these. */
export interface TightenedPolicy {
  readonly policy: AccessPolicy;
  readonly violations: readonly AccessViolation[];
}

/**
 * A policy narrowed by a provider's own rules. They can only take away: whatever they say, each cell keeps at most what
 * it had. A rule that would give more, or that cannot be read, is named in the violations and is not to be stored; one
 * that is met all the same (a later version may have fewer acts or fields) takes away what it can, and a cell whose new
 * line cannot be read is denied.
 *
 * @example
 * const cell = { role: "mentor", relation: "school", act: "read-judgement" };
 * const { policy } = tighten(accessPolicy, [{ ...cell, line: { mask: ["evidence"] } }]);
 * decide({ ties: [cell], act: "read-judgement" }, policy).masked // => ["evidence"]
 * tighten(policy, [{ ...cell, line: "allow" }]).violations // => [{ code: "loosens", place: "mentor × school × read-judgement", value: "allow" }]
 */
export function tighten(policy: AccessPolicy, rules: readonly Tightening[]): TightenedPolicy {
  const violations: AccessViolation[] = [];
  let tables = policy.tables;
  for (const rule of rules) {
    const wrong = misreadings(rule);
    violations.push(...wrong);
    if (wrong.some(({ code }) => code.startsWith("unknown-") && code !== "unknown-field")) continue;
    const before = tables[rule.role][rule.relation]?.[rule.act] ?? "deny";
    const wanted = wrong.length > 0 ? "deny" : rule.line;
    if (loosens(before, wanted)) {
      const value = typeof wanted === "string" ? wanted : `mask ${wanted.mask.join(", ")}`;
      violations.push({ code: "loosens", place: cellName(rule), value });
    }
    if (before !== "deny") tables = withLine(tables, rule, narrower(before, wanted));
  }
  return { policy: { tables, widest: policy.widest }, violations };
}

type Cell = AccessLine | "deny";

/** Whether a wanted line shows anything that the line before does not. */
function loosens(before: Cell, wanted: Cell): boolean {
  if (wanted === "deny") return false;
  if (before === "deny") return true;
  return maskedBy(before).some((field) => !maskedBy(wanted).includes(field));
}

/** What both lines show. */
function narrower(before: AccessLine, wanted: Cell): Cell {
  if (wanted === "deny") return "deny";
  const mask = [...new Set([...maskedBy(before), ...maskedBy(wanted)])];
  return mask.length === 0 ? "allow" : { mask };
}

function withLine(tables: AccessTables, { role, relation, act }: Tightening, line: Cell): AccessTables {
  const { [act]: _before, ...others } = tables[role][relation] ?? {};
  const lines = line === "deny" ? others : { ...others, [act]: line };
  return { ...tables, [role]: { ...tables[role], [relation]: lines } };
}
