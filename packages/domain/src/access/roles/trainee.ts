import type { RoleTable } from "../line.js";

/** In training: everything about themselves, and who has read it. */
export const trainee: RoleTable = {
  self: {
    "read-own-account": "allow",
    "read-own-trail": "allow",
    "read-trainee": "allow",
    "read-placements": "allow",
    "read-judgement": "allow",
    "read-review-leads": "allow",
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
    "read-recovery": "allow",
    "read-welfare": "allow",
    "read-own-welfare-readers": "allow",
    "read-meetings": "allow",
    "write-meeting": "allow",
    "read-targets": "allow",
    "raise-gap": "allow",
    "record-hand-in": "allow",
    "read-submissions": "allow",
    "read-marks": "allow",
    "add-evidence": "allow",
  },
  provider: {
    "read-framework": "allow",
    "read-partnership": "allow",
    "read-assignments": "allow",
  },
};
