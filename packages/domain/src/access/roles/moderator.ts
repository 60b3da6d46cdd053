import type { RoleTable } from "../line.js";

/** Judges work of a subject a second time, let in for a time: sees work and figures, and not whose they are. */
export const moderator: RoleTable = {
  self: {
    "read-own-account": "allow",
    "mark-standard-scripts": "allow",
  },
  subject: {
    "read-trainee": { mask: ["name", "reference", "trn", "absence-dates"] },
    "read-judgement": { mask: ["evidence", "assessor-name"] },
    "read-portfolio": { mask: ["evidence", "assessor-name"] },
    "read-observation": { mask: ["evidence", "assessor-name"] },
    "read-standings": "allow",
    "read-cells": { mask: ["small-groups"] },
    "read-completeness": { mask: ["small-groups"] },
    "read-watch-list": { mask: ["name", "reference"] },
    "read-people": { mask: ["name", "email"] },
    "export-table": {
      mask: [
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
    "read-moderation": { mask: ["assessor-name"] },
    moderate: "allow",
  },
  provider: {
    "read-framework": "allow",
    "read-partnership": "allow",
    "read-assignments": "allow",
  },
};
