import type { RoleTable } from "../line.js";

/** Stands in for a hub's director. */
export const deputyDirector: RoleTable = {
  self: {
    "read-own-account": "allow",
  },
  hub: {
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
    "record-intervention": "allow",
    "plan-recovery": "allow",
    "read-welfare": "allow",
    "record-welfare": "allow",
    "read-meetings": "allow",
    "read-targets": "allow",
    "sign-off-review": "allow",
    "reopen-review": "allow",
    "override-on-track": "allow",
    "read-school-summary": "allow",
    "freeze-school-summary": "allow",
  },
  provider: {
    "read-framework": "allow",
    "read-partnership": "allow",
    "read-review-forms": "allow",
  },
};
