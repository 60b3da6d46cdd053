import type { RoleTable } from "../line.js";

/** Keeps the provider's records, brings files in and lets people in. */
export const providerAdmin: RoleTable = {
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
    "read-people": "allow",
    "export-table": "allow",
    "read-framework": "allow",
    "read-partnership": "allow",
    "import-files": "allow",
    "administer-people": "allow",
    "administer-roles": "allow",
    "grant-moderation": "allow",
    "administer-tokens": "allow",
    "administer-messages": "allow",
    "tighten-access": "allow",
    "read-audit": "allow",
    "read-meetings": "allow",
    "read-targets": "allow",
    "read-review-forms": "allow",
    "read-school-summary": "allow",
  },
};
