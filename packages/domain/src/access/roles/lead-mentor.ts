import type { RoleTable } from "../line.js";

/** Watches over a subject across schools. */
export const leadMentor: RoleTable = {
  self: {
    "read-own-account": "allow",
  },
  subject: {
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
  },
  provider: {
    "read-framework": "allow",
    "read-partnership": "allow",
  },
};
