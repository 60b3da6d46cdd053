import type { AdministrationRefusal } from "@reviewpoint/domain/access";
import type { ProgressRefusal } from "@reviewpoint/domain/progress";
import { GraphQLString } from "graphql";
import type { ShownRefusals } from "../shown-refusal.js";

const text = () => GraphQLString;

/** Why it is not decided so whether somebody is on track. */
export const progressRefusals = {
  "not-in-training": {
    description: "The trainee is not in training at that review point.",
    facts: { status: { type: text, description: "withdrawn or deferred." } },
    sentence: ({ status }) =>
      `They are ${status === "withdrawn" ? "withdrawn" : "deferred"}, which no decision changes. Correct their record if that is wrong.`,
  },
  "nothing-to-take-back": {
    description: "There is nothing that could be taken back.",
    facts: { what: { type: text, description: "What was to be taken back, e.g. decision." } },
    sentence: ({ what }) => `There is no ${what} to take back. Look at it again.`,
  },
} as const satisfies ShownRefusals<Exclude<ProgressRefusal["code"], AdministrationRefusal["code"]>>;
