import type { RoleTable } from "../line.js";

/** Assures quality: sees work and figures, and not whose they are. */
export const qaCommittee: RoleTable = {
  self: {
    "read-own-account": "allow",
  },
  provider: {
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
    "read-framework": "allow",
    "read-partnership": "allow",
    "read-review-forms": "allow",
    "read-submissions": "allow",
    "read-marking": { mask: ["assessor-name"] },
    "read-marks": { mask: ["assessor-name"] },
    "read-assignments": "allow",
    "read-moderation": { mask: ["assessor-name"] },
    "read-boards": "allow",
    "read-frozen-views": "allow",
    "freeze-view": "allow",
  },
};
