import { isOnScale } from "../../marks/bands/band-of.js";
import { checkScale } from "../../marks/bands/check-scale.js";
import type { GradeScale } from "../../marks/bands/grade-scale.js";
import { isDecimal } from "../../marks/decimals/decimal.js";
import type { AssignmentQuestion } from "../form/form-question.js";
import { isAssignmentForm } from "../form/is-form.js";
import { type AttemptRule, isAttemptRule } from "../submission/attempt-rule.js";
import { isLateRule, type LateRule } from "../submission/late-rule.js";

/** A kind of assignment as the provider has it: everything that is frozen on an assignment when it is set. */
export interface AssignmentKind {
  /** The provider's own short name. */
  readonly code: string;
  readonly name: string;
  readonly scale: GradeScale;
  /** The band with which work passes: it and every band above. */
  readonly passBand: string;
  readonly markForm: readonly AssignmentQuestion[];
  readonly feedbackForm: readonly AssignmentQuestion[];
  readonly late: LateRule;
  readonly attempts: AttemptRule;
}

/**
 * Whether a value is a list of kinds that can be used: scales without fault, forms, rules, distinct codes.
 *
 * @example isListOfKinds([]) // => true
 * @example isListOfKinds([{ code: "RP" }]) // => false
 */
export function isListOfKinds(value: unknown): value is readonly AssignmentKind[] {
  if (!Array.isArray(value) || !value.every(isKind)) return false;
  return new Set(value.map(({ code }) => code)).size === value.length;
}

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

function isKind(value: unknown): value is AssignmentKind {
  if (typeof value !== "object" || value === null) return false;
  const kind = value as Readonly<Record<string, unknown>>;
  if (!isText(kind["code"]) || !isText(kind["name"]) || !isScale(kind["scale"])) return false;
  const { bands } = kind["scale"];
  return (
    bands.some(({ id }) => id === kind["passBand"]) &&
    isAssignmentForm(kind["markForm"]) &&
    isAssignmentForm(kind["feedbackForm"]) &&
    isLateRule(kind["late"]) &&
    isAttemptRule(kind["attempts"]) &&
    (kind["attempts"].cap === null || isOnScale(kind["attempts"].cap, kind["scale"]))
  );
}

function isScale(value: unknown): value is GradeScale {
  if (typeof value !== "object" || value === null) return false;
  const { lowest, highest, step, bands } = value as Readonly<Record<string, unknown>>;
  const isNumber = (text: unknown) => typeof text === "string" && isDecimal(text);
  const areBands =
    Array.isArray(bands) &&
    bands.every(
      (band: Readonly<Record<string, unknown>> | null) =>
        isText(band?.["id"]) && isText(band["name"]) && isNumber(band["from"]),
    );
  return [lowest, highest, step].every(isNumber) && areBands && checkScale(value as GradeScale).length === 0;
}
