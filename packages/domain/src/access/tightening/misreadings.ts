import { accessActs } from "../act.js";
import type { AccessViolation, AccessViolationCode } from "../refusals.js";
import { livingRelations } from "../relation.js";
import { accessRoles } from "../role.js";
import { cellName, type Tightening } from "./tightening.js";

/** What of a rule cannot be read: names that the policy does not have. Empty for a good rule. */
export function misreadings(rule: Tightening): AccessViolation[] {
  const found = (code: AccessViolationCode, value: unknown): AccessViolation => ({
    code,
    place: cellName(rule),
    value: typeof value === "string" ? value : (JSON.stringify(value) ?? "undefined"),
  });
  const names: AccessViolation[] = [];
  if (!accessRoles.includes(rule.role)) names.push(found("unknown-role", rule.role));
  if (!livingRelations.includes(rule.relation)) names.push(found("unknown-relation", rule.relation));
  if (!Object.hasOwn(accessActs, rule.act)) names.push(found("unknown-act", rule.act));
  if (names.length > 0) return names;
  const { line } = rule;
  if (line === "deny" || line === "allow") return [];
  if (!Array.isArray(line?.mask)) return [found("not-a-line", line)];
  const fields: readonly unknown[] = accessActs[rule.act].fields;
  return line.mask.filter((field) => !fields.includes(field)).map((field) => found("unknown-field", field));
}
