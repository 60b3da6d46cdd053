import type { RoleTable } from "../line.js";

/** Leads teacher training at the provider, decides who holds which role and looks into the audit trail. */
export const leadershipTeam: RoleTable = {
  self: {
    "read-own-account": "allow",
  },
  provider: {
    "read-trainee": "allow",
    "read-placements": "allow",
    "read-judgement": "allow",
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
    "plan-recovery": "allow",
    "read-welfare": "allow",
    "record-welfare": "allow",
    "read-framework": "allow",
    "read-partnership": "allow",
    "administer-roles": "allow",
    "grant-moderation": "allow",
    "tighten-access": "allow",
    "read-audit": "allow",
    "read-meetings": "allow",
    "read-targets": "allow",
  },
};
