import { type AccessAct, fieldsOf, requireFieldOf } from "../act.js";
import { maskedBy } from "../line.js";
import type { AccessPolicy, AccessTables } from "../policy.js";
import type { SensitiveField } from "../sensitive-field.js";
import { linesOfRole, openLines } from "./open-lines.js";
import { type LivingTie, requireKnownTie, type Tie } from "./tie.js";

/** May these ties do this act, and see this field of it? */
export interface AccessQuestion {
  readonly ties: readonly Tie[];
  readonly act: AccessAct;
  /** One sensitive field of the act; without it the act as a whole is meant. */
  readonly field?: SensitiveField;
}

/**
 * Why: a line says so · a line masks it · the provider has narrowed it · the role may, though not through this relation ·
 * the relation that would do has ended · no role held has a line for it · no role is held.
 */
export type AccessReason = "line" | "masked" | "narrowed" | "out-of-reach" | "ended" | "no-line" | "no-role";

/** The answer, and what it rests on. */
export interface AccessDecision {
  readonly effect: "allow" | "mask" | "deny";
  readonly reason: AccessReason;
  /** What of that which was asked about stays masked. */
  readonly masked: readonly SensitiveField[];
  /** The ties that have a line for the act. */
  readonly by: readonly LivingTie[];
}

/**
 * Decides one question. What has no line is denied. Roles add up: a field is masked only where every line that opens
 * the act masks it, and no role ever takes away what another one gives.
 *
 * @throws RangeError for a role, relation or act that is not in the lists, and for a field that the act does not have.
 * @example
 * const lead = { role: "lead-mentor", relation: "subject" };
 * const board = { role: "exam-board", relation: "provider" };
 * decide({ ties: [lead], act: "read-judgement", field: "evidence" }, accessPolicy).effect // => "allow"
 * decide({ ties: [board], act: "read-judgement", field: "evidence" }, accessPolicy).effect // => "mask"
 * decide({ ties: [lead], act: "read-audit" }, accessPolicy).reason // => "no-line"
 */
export function decide(question: AccessQuestion, policy: AccessPolicy): AccessDecision {
  question.ties.forEach(requireKnownTie);
  requireFieldOf(question.act, question.field);
  const fields = question.field === undefined ? fieldsOf(question.act) : [question.field];
  const now = answer(question, fields, policy.tables);
  if (now.effect === "allow") return { ...now, reason: "line" };
  const before = answer(question, fields, policy.widest);
  if (before.effect !== now.effect || before.masked.length < now.masked.length) {
    return { ...now, reason: "narrowed" };
  }
  return { ...now, reason: now.effect === "mask" ? "masked" : whyDenied(question, policy.tables) };
}

function answer(
  { ties, act }: AccessQuestion,
  fields: readonly SensitiveField[],
  tables: AccessTables,
): Omit<AccessDecision, "reason"> {
  const lines = openLines(ties, act, tables);
  const by = lines.map(({ tie }) => tie);
  if (lines.length === 0) return { effect: "deny", masked: [], by };
  const masked = fields.filter((field) => lines.every(({ line }) => maskedBy(line).includes(field)));
  return { effect: masked.length === 0 ? "allow" : "mask", masked, by };
}

function whyDenied({ ties, act }: AccessQuestion, tables: AccessTables): AccessReason {
  if (ties.length === 0) return "no-role";
  const able = ties.filter(({ role }) => linesOfRole(role, act, tables).length > 0);
  if (able.length === 0) return "no-line";
  return able.some(({ relation }) => relation === "ended") ? "ended" : "out-of-reach";
}
