import { describe, expect, test } from "@jest/globals";
import { type AccessAct, accessActs } from "./act.js";
import { decide } from "./decisions/decide.js";
import { accessPolicy } from "./policy.js";
import { accessRelations } from "./relation.js";
import { accessRoles } from "./role.js";
import type { SensitiveField } from "./sensitive-field.js";

const byName = `trainee self · mentor caseload · mentor school · professional-tutor school · lead-mentor subject ·
  hub-director hub · deputy-director hub · line-manager provider · leadership-team provider · provider-admin provider`;
const withoutNames = "moderator subject · exam-board provider · qa-committee provider";
const everybody = accessRoles.map((role) => `${role} provider`).join(" · ");
const oneself = accessRoles.map((role) => `${role} self`).join(" · ");
const leading = "leadership-team provider · provider-admin provider";
const directing = "hub-director hub · deputy-director hub · leadership-team provider";
const admin = "provider-admin provider";
const inSchool = "mentor caseload · mentor school · professional-tutor school";
const ofPlaces = "lead-mentor subject · hub-director hub · deputy-director hub";
const caring = `professional-tutor school · ${ofPlaces} · leadership-team provider`;
const watching = `${inSchool} · ${ofPlaces} · line-manager provider · leadership-team provider`;
const seeingMarks = `${ofPlaces} · line-manager provider · ${leading}`;

const boarding = "exam-board provider · leadership-team provider";
const freezing = `lead-mentor provider · hub-director provider · deputy-director provider · line-manager provider ·
  leadership-team provider · exam-board provider · qa-committee provider`;

/** The matrix written a second time, by act: who may, then what stays masked for whom. Nobody else may. */
const matrix: Readonly<
  Record<AccessAct, readonly [who: string, ...masks: (readonly [who: string, ...fields: SensitiveField[]])[]]>
> = {
  "read-trainee": [byName, [withoutNames, "name", "reference", "trn", "absence-dates"]],
  "read-placements": [byName],
  "read-judgement": [byName, [withoutNames, "evidence", "assessor-name"]],
  "read-observation": [byName, [withoutNames, "evidence", "assessor-name"]],
  "record-observation": [
    `mentor caseload · mentor school · professional-tutor school · lead-mentor subject · hub-director hub ·
      deputy-director hub`,
  ],
  "read-standings": [`${byName} · ${withoutNames}`],
  "read-cells": [byName, [withoutNames, "small-groups"]],
  "read-completeness": [byName, [withoutNames, "small-groups"]],
  "read-narrow-figures": [byName],
  "read-watch-list": [byName, [withoutNames, "name", "reference"]],
  "search-names": [byName],
  "read-people": [admin, [byName.replace(` · ${admin}`, ""), "email"], [withoutNames, "name", "email"]],
  "export-table": [
    byName,
    [
      withoutNames,
      "name",
      "reference",
      "trn",
      "absence-dates",
      "evidence",
      "assessor-name",
      "mentor-name",
      "small-groups",
    ],
  ],
  "read-meetings": [byName.replace(" · mentor school", "")],
  "write-meeting": ["trainee self"],
  "confirm-meeting": ["mentor caseload"],
  "read-targets": [byName],
  "set-target": ["mentor caseload · lead-mentor subject"],
  "raise-gap": ["trainee self · mentor caseload · lead-mentor subject"],
  "close-gap": ["mentor caseload · lead-mentor subject"],
  "check-week": ["lead-mentor subject"],
  "agree-hand-in": ["mentor caseload"],
  "record-hand-in": ["trainee self · mentor caseload"],
  "read-framework": [everybody],
  "read-partnership": [everybody],
  "read-own-account": [oneself],
  "read-own-trail": ["trainee self"],
  "read-concerns": [watching],
  "read-recovery": [`trainee self · ${watching}`],
  "raise-concern": [watching],
  "plan-recovery": [`${ofPlaces} · leadership-team provider`],
  "record-intervention": [watching],
  "read-welfare": [`trainee self · ${caring}`],
  "record-welfare": [caring],
  "read-own-welfare-readers": ["trainee self"],
  "read-portfolio": [byName, [withoutNames, "evidence", "assessor-name"]],
  "check-portfolio": ["mentor caseload · professional-tutor school · lead-mentor subject"],
  "grade-portfolio": ["lead-mentor subject"],
  "answer-review-questions": ["lead-mentor subject"],
  "read-review-forms": [
    `lead-mentor subject · hub-director provider · deputy-director provider · line-manager provider ·
      leadership-team provider · qa-committee provider · provider-admin provider`,
  ],
  "read-school-summary": [
    `professional-tutor school · lead-mentor subject · ${directing} · line-manager provider · provider-admin provider`,
  ],
  "freeze-school-summary": [`professional-tutor school · lead-mentor subject · ${directing}`],
  "read-review-leads": [byName],
  "name-review-leads": [`hub-director provider · deputy-director provider · ${leading}`],
  "analyse-subject": [`${ofPlaces} · line-manager provider · leadership-team provider`],
  "write-subject-report": ["lead-mentor subject"],
  "read-subject-reports": [
    `lead-mentor provider · hub-director provider · deputy-director provider · line-manager provider ·
      leadership-team provider`,
  ],
  "receive-subject-reports": [
    "hub-director provider · deputy-director provider · line-manager provider · leadership-team provider",
  ],
  "read-every-subject-report": ["line-manager provider · leadership-team provider"],
  "record-judgements": ["mentor caseload · professional-tutor school · lead-mentor subject"],
  "sign-off-review": [`lead-mentor subject · ${directing}`],
  "reopen-review": [directing],
  "override-on-track": [`lead-mentor subject · ${directing}`],
  "read-assignments": [everybody],
  "set-assignment": [leading],
  "grant-extension": [`hub-director hub · deputy-director hub · ${leading}`],
  "read-submissions": [
    `${byName.replace(" · mentor school", "")} · exam-board provider · qa-committee provider`,
  ],
  "record-submission": [`lead-mentor subject · ${leading}`],
  "read-marking": [seeingMarks, ["exam-board provider · qa-committee provider", "assessor-name"]],
  "read-marks": [
    `trainee self · ${seeingMarks}`,
    ["exam-board provider · qa-committee provider", "assessor-name"],
  ],
  "allot-marker": [`${ofPlaces} · ${leading}`],
  "mark-work": [ofPlaces],
  "release-feedback": [leading],
  "read-moderation": [`${ofPlaces} · line-manager provider · ${leading}`, [withoutNames, "assessor-name"]],
  "plan-moderation": ["lead-mentor subject · leadership-team provider · exam-board provider"],
  moderate: ["lead-mentor subject · moderator subject · leadership-team provider"],
  "mark-standard-scripts": [
    `lead-mentor self · moderator self · hub-director self · deputy-director self · leadership-team self`,
  ],
  "read-severity": [
    `mentor self · professional-tutor self · lead-mentor self · hub-director self · deputy-director self ·
      line-manager provider`,
  ],
  "add-evidence": [`trainee self · ${watching}`],
  "read-boards": [`${boarding} · qa-committee provider`],
  "keep-boards": [boarding],
  "sit-on-boards": [boarding],
  "read-frozen-views": [freezing],
  "freeze-view": [freezing],
  "take-out-pack": [boarding],
  "import-files": [admin],
  "administer-people": [admin],
  "administer-roles": [leading],
  "grant-moderation": [leading],
  "administer-tokens": [admin],
  "administer-messages": [admin],
  "tighten-access": [leading],
  "read-audit": [leading],
};

const cellsOf = (who: string) => who.split("·").map((cell) => cell.trim());

describe.each(Object.entries(matrix))("%s", (code, [open, ...masks]) => {
  const act = code as AccessAct;
  const fields: readonly SensitiveField[] = accessActs[act].fields;
  const maskedFor = (cell: string): readonly SensitiveField[] | null => {
    if (cellsOf(open).includes(cell)) return [];
    const mask = masks.find(([who]) => cellsOf(who).includes(cell));
    return mask === undefined ? null : (mask.slice(1) as SensitiveField[]);
  };

  test.each(accessRoles)("%s, through every relation, every field", (role) => {
    for (const relation of accessRelations) {
      const cell = `${role} ${relation}`;
      const masked = maskedFor(cell);
      const question = { ties: [{ role, relation }], act };
      const whole = masked === null ? "deny" : masked.length > 0 ? "mask" : "allow";
      expect([cell, decide(question, accessPolicy).effect]).toEqual([cell, whole]);
      expect(decide(question, accessPolicy).masked).toEqual(masked ?? []);
      for (const field of fields) {
        const effect = masked === null ? "deny" : masked.includes(field) ? "mask" : "allow";
        expect([cell, field, decide({ ...question, field }, accessPolicy).effect]).toEqual([
          cell,
          field,
          effect,
        ]);
      }
    }
  });
});

test("the matrix names only cells that there are", () => {
  const cells = new Set(
    accessRoles.flatMap((role) => accessRelations.map((relation) => `${role} ${relation}`)),
  );
  const named = Object.values(matrix).flatMap(([open, ...masks]) => [open, ...masks.map(([who]) => who)]);
  expect(named.flatMap(cellsOf).filter((cell) => !cells.has(cell))).toEqual([]);
});

test("lines mask only fields of their act, and never all that is left of nothing", () => {
  for (const role of accessRoles) {
    for (const lines of Object.values(accessPolicy.tables[role])) {
      for (const [act, line] of Object.entries(lines)) {
        const mask = line === "allow" ? [] : line.mask;
        const fields: readonly string[] = accessActs[act as AccessAct].fields;
        expect([role, act, mask.filter((field) => !fields.includes(field))]).toEqual([role, act, []]);
        expect(line === "allow" || line.mask.length > 0).toBe(true);
      }
    }
  }
});

test("a table that is taken out shows nothing that its readers may not read", () => {
  for (const role of accessRoles) {
    for (const relation of accessRelations) {
      const ties = [{ role, relation }];
      const taken = decide({ ties, act: "export-table" }, accessPolicy);
      if (taken.effect === "deny") continue;
      for (const act of ["read-trainee", "read-judgement", "read-placements", "read-cells"] as const) {
        for (const field of accessActs[act].fields) {
          const read = decide({ ties, act, field }, accessPolicy).effect === "allow";
          expect([role, relation, field, read || taken.masked.includes(field)]).toEqual([
            role,
            relation,
            field,
            true,
          ]);
        }
      }
    }
  }
});
