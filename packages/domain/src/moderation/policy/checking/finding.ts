import type { PolicyRefusalCode } from "../refusals.js";

/** Notes that a field of a policy is wrong. */
export type Finding = (code: PolicyRefusalCode, field: string, value: unknown) => void;

/** A whole number of at least 1. */
export function checkCount(field: string, value: number, found: Finding): void {
  if (!Number.isInteger(value) || value < 1) found("not-a-count", field, value);
}

/** A number that is neither infinite nor missing. */
export function checkNumber(field: string, value: number, found: Finding): void {
  if (!Number.isFinite(value)) found("not-a-number", field, value);
}

/** One of the choices there are. */
export function checkChoice(field: string, value: string, choices: readonly string[], found: Finding): void {
  if (!choices.includes(value)) found("unknown-choice", field, value);
}
