import type { RoleTable } from "../line.js";

/** Answers for all trainees in one school, while they are placed there. */
export const professionalTutor: RoleTable = {
  self: {
    "read-own-account": "allow",
    "read-severity": "allow",
  },
  school: {
    "read-trainee": "allow",
    "read-placements": "allow",
    "read-judgement": "allow",
    "read-portfolio": "allow",
    "read-observation": "allow",
    "record-observation": "allow",
    "read-standings": "allow",
    "read-cells": "allow",
    "read-completeness": "allow",
    "read-narrow-figures": "allow",
    "read-watch-list": "allow",
    "search-names": "allow",
    "read-people": { mask: ["email"] },
    "export-table": "allow",
    "read-concerns": "allow",
    "read-recovery": "allow",
    "raise-concern": "allow",
    "add-evidence": "allow",
    "record-intervention": "allow",
    "read-welfare": "allow",
    "record-welfare": "allow",
    "read-meetings": "allow",
    "read-targets": "allow",
    "record-judgements": "allow",
    "check-portfolio": "allow",
    "read-school-summary": "allow",
    "freeze-school-summary": "allow",
    "read-submissions": "allow",
  },
  provider: {
    "read-framework": "allow",
    "read-partnership": "allow",
    "read-assignments": "allow",
  },
};
