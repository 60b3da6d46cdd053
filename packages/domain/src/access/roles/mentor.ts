import type { RoleTable } from "../line.js";

/** Meets trainees weekly in school: the trainees they mentor, and those placed at their school while they are there. */
export const mentor: RoleTable = {
  self: {
    "read-own-account": "allow",
  },
  caseload: {
    "read-trainee": "allow",
    "read-placements": "allow",
    "read-judgement": "allow",
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
    "record-intervention": "allow",
  },
  school: {
    "read-trainee": "allow",
    "read-placements": "allow",
    "read-judgement": "allow",
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
    "record-intervention": "allow",
  },
  provider: {
    "read-framework": "allow",
    "read-partnership": "allow",
  },
};
