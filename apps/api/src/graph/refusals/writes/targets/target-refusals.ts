import type { TargetRefusal } from "@reviewpoint/domain/targets";
import { GraphQLInt, GraphQLString } from "graphql";
import { DateScalar } from "../../../scalars.js";
import { dayInWords } from "../day-in-words.js";
import type { ShownRefusals } from "../shown-refusal.js";

const text = () => GraphQLString;
const int = () => GraphQLInt;
const day = () => DateScalar;
const closedOn = { type: () => DateScalar, description: "The day on which it was closed." };
const times = (count: number) => (count === 1 ? "once" : `${count} times`);

/** Why a target is not set, carried over, closed or opened again. */
export const targetRefusals = {
  "action-missing": {
    description: "A target says what is to be done.",
    facts: {},
    sentence: () => "Write the one thing that the trainee is to do.",
  },
  "several-actions": {
    description: "A target is one action, written on one line.",
    facts: { actions: { type: int, description: "How many lines there are." } },
    sentence: ({ actions }) => `These are ${actions} actions. Make each of them a target of its own.`,
  },
  "action-too-long": {
    description: "The action is too long for a small step.",
    facts: {
      letters: { type: int, description: "How many letters it has." },
      allowed: { type: int, description: "How many it may have." },
    },
    sentence: ({ letters, allowed }) =>
      `The action has ${letters} letters, and may have ${allowed}. Choose a smaller step.`,
  },
  "success-evidence-missing": {
    description: "A target says what will show that it was met.",
    facts: {},
    sentence: () => "Write what will show that the target was met.",
  },
  "target-link-missing": {
    description: "A target is for a strand or a gap.",
    facts: {},
    sentence: () => "Choose the strand or the gap that the target is for.",
  },
  "target-due-too-early": {
    description: "It would be due before anybody can begin.",
    facts: { earliest: { type: day, description: "The first day that is possible." } },
    sentence: ({ earliest }) => `Choose ${dayInWords(earliest)} or a later day.`,
  },
  "target-due-too-late": {
    description: "It would be due later than the provider's rules allow.",
    facts: { latest: { type: day, description: "The last day that is allowed." } },
    sentence: ({ latest }) => `Choose ${dayInWords(latest)} or an earlier day: targets are small steps.`,
  },
  "too-many-open-targets": {
    description: "The trainee has as many open targets as the provider's rules allow.",
    facts: {
      open: { type: int, description: "How many are open." },
      allowed: { type: int, description: "How many may be." },
    },
    sentence: ({ open, allowed }) =>
      `${open} ${open === 1 ? "target is" : "targets are"} open, and ${allowed} may be. Close one first.`,
  },
  "target-already-closed": {
    description: "The target is closed already.",
    facts: { closedOn },
    sentence: (refusal) =>
      `This target was closed on ${dayInWords(refusal.closedOn)}. Open it again, or set a new one.`,
  },
  "target-still-open": {
    description: "The target is open.",
    facts: {},
    sentence: () => "This target is open. There is nothing to open again.",
  },
  "carried-over-too-often": {
    description: "The target was carried over as often as the provider's rules allow.",
    facts: {
      carriedOver: { type: int, description: "How often it was." },
      allowed: { type: int, description: "How often it may be." },
    },
    sentence: ({ carriedOver, allowed }) =>
      allowed === 0
        ? "Targets are not carried over here. Close it, and set a smaller one."
        : `This target was carried over ${times(carriedOver)} already. Close it, and set a smaller one.`,
  },
  "outcome-unexplained": {
    description: "It is not said on what evidence the target was met, or why it was dropped.",
    facts: { outcome: { type: text, description: "How it was to be closed, e.g. met." } },
    sentence: ({ outcome }) =>
      outcome === "met" ? "Write on what evidence the target was met." : "Write why the target is dropped.",
  },
} as const satisfies ShownRefusals<TargetRefusal["code"]>;
