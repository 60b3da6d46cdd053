import type { ChecklistLine, ChecklistQuestion } from "./board-checklist.js";

type Said = Readonly<Record<ChecklistLine["state"], (left: number, of: number) => string>>;

const are = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;
const isAre = (count: number) => (count === 1 ? "is" : "are");
const of = (left: number, all: number) => (left === all ? `All ${all}` : `${left} of ${all}`);

const sentences: Readonly<Record<ChecklistQuestion, Said>> = {
  judgements: {
    done: () => "Every judgement that is due at the newest review point is recorded.",
    "to-do": (left, all) =>
      `${of(left, all)} judgements due at the newest review point ${isAre(left)} missing.`,
    none: () => "No judgement is due at a review point of these cohorts.",
  },
  samples: {
    done: () => "Every moderation exercise has its sample.",
    "to-do": (left) => `${are(left, "moderation exercise has", "moderation exercises have")} no sample yet.`,
    none: () => "There is no moderation exercise for these cohorts.",
  },
  "second-judgements": {
    done: (_, all) =>
      `${are(all, "sampled piece of work has", "sampled pieces of work have")} a second judgement.`,
    "to-do": (left, all) =>
      `${of(left, all)} sampled pieces of work ${left === 1 ? "waits" : "wait"} for a second judgement.`,
    none: () => "Nothing is sampled.",
  },
  "assessors-covered": {
    done: () => "The samples have work of every assessor.",
    "to-do": (left, all) =>
      `The samples have no work of ${left} of ${all} assessors: of them nothing can be said.`,
    none: () => "No assessor has work in an exercise.",
  },
  outcomes: {
    done: () => "Every moderation exercise has its outcome.",
    "to-do": (left) =>
      `${are(left, "moderation exercise waits", "moderation exercises wait")} for the outcome.`,
    none: () => "There is no outcome to decide.",
  },
  interests: {
    done: () => "Every member has declared an interest, or that there is none.",
    "to-do": (left) =>
      `${are(left, "member has", "members have")} not declared an interest, or that there is none.`,
    none: () => "The board has no members.",
  },
  attendance: {
    done: () => "It is recorded who was there.",
    "to-do": () => "It is not recorded yet who was there.",
    none: () => "Nobody was to be there.",
  },
  quorum: {
    done: () => "Those who were there can decide every item.",
    "to-do": (left) => `${are(left, "item has", "items have")} no quorum: defer what cannot be decided.`,
    none: () => "Nothing is on the agenda.",
  },
  decisions: {
    done: (_, all) => `${are(all, "item is", "items are")} decided.`,
    "to-do": (left, all) => `${of(left, all)} items ${left === 1 ? "waits" : "wait"} for a decision.`,
    none: () => "Nothing is on the agenda.",
  },
  actions: {
    done: () => "No action is open.",
    "to-do": (left) =>
      `${are(left, "action of this or an earlier board is", "actions of this and earlier boards are")} open.`,
    none: () => "No action is open.",
  },
  minutes: {
    done: () => "The chair has signed the minutes.",
    "to-do": () => "The minutes wait to be written, or for the chair to sign them.",
    none: () => "There are no minutes.",
  },
};

/**
 * A line of a board's checklist as a sentence.
 *
 * @example
 * checklistSentence({ question: "decisions", state: "to-do", left: 2, of: 5 }) // => "2 of 5 items wait for a decision."
 */
export function checklistSentence({ question, state, left, of: all }: ChecklistLine): string {
  return sentences[question][state](left, all);
}
