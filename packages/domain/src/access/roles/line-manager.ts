import type { RoleTable } from "../line.js";

/** Manages lead mentors, across the provider. */
export const lineManager: RoleTable = {
  self: {
    "read-own-account": "allow",
  },
  provider: {
    "read-trainee": "allow",
    "read-placements": "allow",
    "read-judgement": "allow",
    "read-portfolio": "allow",
    "read-observation": "allow",
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
    "read-framework": "allow",
    "read-partnership": "allow",
    "read-meetings": "allow",
    "read-targets": "allow",
    "read-review-forms": "allow",
    "read-school-summary": "allow",
    "read-submissions": "allow",
    "read-marking": "allow",
    "read-marks": "allow",
    "read-assignments": "allow",
    "read-moderation": "allow",
    "read-severity": "allow",
  },
};
