import type { SensitiveField } from "./sensitive-field.js";

/**
 * The sensitive fields of which every reading by somebody else is recorded, so that a trainee can see who read them. Names
 * and references stand on every page: to record who saw those would hide who looked closer.
 */
export const recordedFields = [
  "trn",
  "email",
  "absence-dates",
  "evidence",
  "welfare",
] as const satisfies readonly SensitiveField[];

/** A field of which reading is recorded. */
export type RecordedField = (typeof recordedFields)[number];

/**
 * Whether reading a field is recorded.
 * @example isRecorded("evidence") // => true
 * @example isRecorded("name") // => false
 */
export function isRecorded(field: SensitiveField | undefined): field is RecordedField {
  return (recordedFields as readonly (SensitiveField | undefined)[]).includes(field);
}
