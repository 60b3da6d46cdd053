import type { SensitiveField } from "./sensitive-field.js";

/** What an act is, and what of it is sensitive. */
export interface ActFacts {
  /** The act as a verb; `{whom}` and `{own}` are replaced by whom the relation reaches, the others by the provider's words. */
  readonly deed: string;
  readonly fields: readonly SensitiveField[];
}

/** Every act that someone may or may not do. What the sensitive fields of an answer are stands beside it. */
export const accessActs = {
  "read-trainee": {
    deed: "read what is recorded about {whom}",
    fields: ["name", "reference", "trn", "absence-dates"],
  },
  "read-placements": { deed: "see {placement.plural} arranged for {whom}", fields: ["mentor-name"] },
  "read-judgement": {
    deed: "read {judgement.plural} about {whom}",
    fields: ["evidence", "assessor-name"],
  },
  "read-observation": {
    deed: "read what was seen when {whom} were observed, and what was agreed",
    fields: ["evidence", "assessor-name"],
  },
  "record-observation": { deed: "observe {whom}, and write down what was seen", fields: [] },
  "read-standings": { deed: "see levels, and whether they are on track, for {whom}", fields: [] },
  "read-cells": { deed: "see figures of progress that count {whom}", fields: ["small-groups"] },
  "read-completeness": { deed: "see figures of completeness that count {whom}", fields: ["small-groups"] },
  "read-narrow-figures": {
    deed: "see figures for single {school.plural} and assessors that count {whom}",
    fields: ["assessor-name"],
  },
  "read-watch-list": { deed: "see what the {watchList} says about {whom}", fields: ["name", "reference"] },
  "search-names": { deed: "find {whom} by name", fields: [] },
  "read-people": { deed: "see the people who work with {whom}", fields: ["name", "email"] },
  "export-table": {
    deed: "take out tables about {whom}",
    fields: [
      "name",
      "reference",
      "trn",
      "absence-dates",
      "evidence",
      "assessor-name",
      "mentor-name",
      "small-groups",
    ],
  },
  "read-meetings": { deed: "read records of meetings with {whom}", fields: [] },
  "write-meeting": { deed: "keep the record of meetings of {whom}", fields: [] },
  "confirm-meeting": { deed: "confirm and return records of meetings with {whom}", fields: [] },
  "read-targets": { deed: "see targets, gaps and hand-ins of {whom}", fields: [] },
  "set-target": { deed: "set, carry over and close targets of {whom}", fields: [] },
  "raise-gap": { deed: "raise gaps of {whom}", fields: [] },
  "close-gap": { deed: "close gaps of {whom}", fields: [] },
  "check-week": { deed: "check the weeks of {whom}", fields: [] },
  "agree-hand-in": { deed: "agree how and when {whom} hand in", fields: [] },
  "record-hand-in": { deed: "record hand-ins of {whom}", fields: [] },
  "read-framework": { deed: "read the framework of {strand.plural} and {level.plural}", fields: [] },
  "read-partnership": {
    deed: "see {hub.plural}, {subject.plural}, {school.plural}, {cohort.plural} and {reviewPoint.plural}",
    fields: [],
  },
  "read-own-account": { deed: "see {own} own roles and what they reach", fields: [] },
  "read-own-trail": { deed: "see who read what is sensitive about {whom}", fields: [] },
  "read-concerns": { deed: "read concerns about {whom}, and what was done", fields: [] },
  "read-recovery": { deed: "read recovery plans of {whom}", fields: [] },
  "raise-concern": { deed: "raise concerns about {whom}, and link evidence to them", fields: [] },
  "add-evidence": { deed: "add files of evidence about {whom}", fields: [] },
  "plan-recovery": { deed: "open, review and decide recovery plans of {whom}", fields: [] },
  "record-intervention": { deed: "record and follow up what is done for {whom}", fields: [] },
  "read-welfare": { deed: "read the welfare record of {whom}, for a purpose", fields: [] },
  "record-welfare": { deed: "record welfare checks of {whom}", fields: [] },
  "read-own-welfare-readers": { deed: "see who may read the welfare record of {whom}", fields: [] },
  "read-portfolio": {
    deed: "read what was found in portfolios of {whom}",
    fields: ["evidence", "assessor-name"],
  },
  "check-portfolio": { deed: "record looks at portfolios of {whom}", fields: [] },
  "grade-portfolio": { deed: "grade portfolios of {whom}", fields: [] },
  "answer-review-questions": { deed: "answer the form of {reviewPoint.plural}", fields: [] },
  "read-review-forms": { deed: "read the forms of {reviewPoint.plural}", fields: [] },
  "read-school-summary": { deed: "read summaries of {school.plural} about {whom}", fields: [] },
  "freeze-school-summary": { deed: "freeze summaries of {school.plural} about {whom}", fields: [] },
  "read-review-leads": { deed: "see who leads {reviewPoint.plural} of {whom}", fields: [] },
  "name-review-leads": { deed: "name who leads {reviewPoint.plural}", fields: [] },
  "analyse-subject": {
    deed: "see {subject.plural} analysed, with figures that count {whom}",
    fields: [],
  },
  "write-subject-report": { deed: "write and give reports on {subject.plural} about {whom}", fields: [] },
  "read-subject-reports": {
    deed: "read {own} own reports on {subject.plural}, written or received",
    fields: [],
  },
  "receive-subject-reports": { deed: "be given reports on {subject.plural}", fields: [] },
  "read-every-subject-report": { deed: "read every report on {subject.plural} that was given", fields: [] },
  "record-judgements": { deed: "record {judgement.plural} about {whom}", fields: [] },
  "sign-off-review": { deed: "sign off {reviewPoint.plural} of {whom}", fields: [] },
  "reopen-review": { deed: "reopen {reviewPoint.plural} of {whom}", fields: [] },
  "override-on-track": { deed: "decide in place of the rule whether {whom} are on track", fields: [] },
  "read-assignments": { deed: "see which assignments are set, and when", fields: [] },
  "set-assignment": { deed: "set assignments and their days", fields: [] },
  "grant-extension": { deed: "give {whom}, or who marks their work, more time", fields: [] },
  "read-submissions": {
    deed: "see assignments of {whom}: what was handed in, and what is missing",
    fields: [],
  },
  "record-submission": { deed: "record what was handed in by {whom}", fields: [] },
  "read-marking": { deed: "see who marks work of {whom}, and how far that is", fields: ["assessor-name"] },
  "read-marks": { deed: "read marks and feedback of {whom}", fields: ["assessor-name"] },
  "allot-marker": { deed: "say who marks work of {whom}", fields: [] },
  "mark-work": { deed: "mark work of {whom}, and write feedback", fields: [] },
  "release-feedback": { deed: "send feedback to {whom}", fields: [] },
  "read-moderation": {
    deed: "see exercises of moderation about {whom}, and what came of them",
    fields: ["assessor-name"],
  },
  "plan-moderation": {
    deed: "open exercises of moderation about {whom}, draw samples and decide outcomes",
    fields: [],
  },
  moderate: { deed: "judge work of {whom} a second time", fields: [] },
  "mark-standard-scripts": {
    deed: "mark scripts whose marks were agreed beforehand, when {own} marking is standardised",
    fields: [],
  },
  "read-severity": { deed: "see figures of severity about {whom}", fields: [] },
  "read-boards": { deed: "read what boards decided about {whom}", fields: [] },
  "keep-boards": { deed: "call boards, and record what they decide about {whom}", fields: [] },
  "sit-on-boards": { deed: "declare interests, and sign minutes of boards about {whom}", fields: [] },
  "read-frozen-views": { deed: "read frozen views that are meant for {own} role", fields: [] },
  "freeze-view": { deed: "freeze what {own} pages show", fields: [] },
  "take-out-pack": { deed: "freeze and take out packs of boards about {whom}", fields: [] },
  "import-files": { deed: "bring files in", fields: [] },
  "administer-people": { deed: "invite people and link how they sign in", fields: [] },
  "administer-roles": { deed: "give and end roles", fields: [] },
  "grant-moderation": { deed: "let moderators from outside in, for a part and for a time", fields: [] },
  "administer-tokens": { deed: "make and revoke tokens for other frontends", fields: [] },
  "administer-messages": { deed: "see which messages did not arrive and send them again", fields: [] },
  "tighten-access": { deed: "narrow what roles may see", fields: [] },
  "read-audit": { deed: "read the audit trail", fields: [] },
} as const satisfies Readonly<Record<string, ActFacts>>;

/** An act by its code. */
export type AccessAct = keyof typeof accessActs;

/** The sensitive fields of an act. @throws RangeError for an act that is not in the list. */
export function fieldsOf(act: AccessAct): readonly SensitiveField[] {
  if (!Object.hasOwn(accessActs, act)) throw new RangeError(`access knows no act ${JSON.stringify(act)}`);
  return accessActs[act].fields;
}

/** @throws RangeError for an act that is not in the list, and for a field that the act does not have. */
export function requireFieldOf(act: AccessAct, field: SensitiveField | undefined): void {
  const fields = fieldsOf(act);
  if (field !== undefined && !fields.includes(field)) {
    throw new RangeError(`access knows no field ${JSON.stringify(field)} of ${act}`);
  }
}
