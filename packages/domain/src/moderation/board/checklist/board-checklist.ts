import type { BoardFacts } from "./board-facts.js";

/** What is asked of a board's business, in the order in which it is looked at. */
export const checklistQuestions = [
  "judgements",
  "samples",
  "second-judgements",
  "assessors-covered",
  "outcomes",
  "interests",
  "attendance",
  "quorum",
  "decisions",
  "actions",
  "minutes",
] as const;

/** One of the questions. */
export type ChecklistQuestion = (typeof checklistQuestions)[number];

/** One line of the checklist. */
export interface ChecklistLine {
  readonly question: ChecklistQuestion;
  /** `none`: there is nothing of it. */
  readonly state: "done" | "to-do" | "none";
  /** How many are still to be done. */
  readonly left: number;
  /** Of how many. */
  readonly of: number;
}

/**
 * What is done and what is left before a board can close, line by line.
 *
 * @throws RangeError when more is left than there is.
 * @example
 * const facts = { members: 3, declared: 2, present: null, items: 4, undecided: 4, withoutQuorum: 4, judgementsDue: 120, judgementsMissing: 0,
 *   exercises: 0, exercisesWithoutSample: 0, sampled: 0, notJudgedAgain: 0, assessors: 0, assessorsMissed: 0, exercisesWithoutOutcome: 0,
 *   openActions: 0, minutes: "none" };
 * boardChecklist(facts).filter(({ state }) => state === "to-do").map(({ question }) => question) // => ["interests", "attendance", "quorum", "decisions", "minutes"]
 */
export function boardChecklist(facts: BoardFacts): ChecklistLine[] {
  const { members, present, minutes } = facts;
  const counts: Readonly<Record<ChecklistQuestion, readonly [left: number, of: number]>> = {
    judgements: [facts.judgementsMissing, facts.judgementsDue],
    samples: [facts.exercisesWithoutSample, facts.exercises],
    "second-judgements": [facts.notJudgedAgain, facts.sampled],
    "assessors-covered": [facts.assessorsMissed, facts.assessors],
    outcomes: [facts.exercisesWithoutOutcome, facts.exercises],
    interests: [members - facts.declared, members],
    attendance: [present === null ? 1 : 0, 1],
    quorum: [facts.withoutQuorum, facts.items],
    decisions: [facts.undecided, facts.items],
    actions: [facts.openActions, facts.openActions],
    minutes: [minutes === "signed" ? 0 : 1, 1],
  };
  return checklistQuestions.map((question) => {
    const [left, of] = counts[question];
    if (left < 0 || left > of) throw new RangeError(`of ${of} ${question}, ${left} cannot be left`);
    return { question, state: of === 0 ? "none" : left === 0 ? "done" : "to-do", left, of };
  });
}
