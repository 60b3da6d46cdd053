import type { FrameQuery } from "../generated/documents.js";
import { thousands } from "./numbers.js";

/** Used where a provider has not named a thing itself. */
const neutral: Readonly<Record<string, readonly [singular: string, plural: string]>> = {
  trainee: ["trainee", "trainees"],
  assessor: ["assessor", "assessors"],
  mentor: ["mentor", "mentors"],
  professionalTutor: ["professional tutor", "professional tutors"],
  leadMentor: ["lead mentor", "lead mentors"],
  hub: ["hub", "hubs"],
  hubDirector: ["hub director", "hub directors"],
  school: ["school", "schools"],
  subject: ["subject", "subjects"],
  cohort: ["cohort", "cohorts"],
  strand: ["strand", "strands"],
  level: ["level", "levels"],
  reviewPoint: ["review point", "review points"],
  placement: ["placement", "placements"],
  judgement: ["judgement", "judgements"],
  watchList: ["watch list", "watch lists"],
  recoveryPlan: ["recovery plan", "recovery plans"],
};

export type TermKey = string;

/** The provider's own words for neutral ones. */
export interface Words {
  /** "associate teacher" */
  one(key: TermKey): string;
  /** "associate teachers" */
  many(key: TermKey): string;
  /** "1 associate teacher", "1,204 associate teachers" */
  count(amount: number, key: TermKey): string;
}

/** The words of a vocabulary, with the neutral word where the vocabulary is silent. */
export function wordsOf(vocabulary: FrameQuery["provider"]["vocabulary"]): Words {
  const own = new Map(vocabulary.map(({ key, singular, plural }) => [key, [singular, plural] as const]));
  const term = (key: TermKey) => own.get(key) ?? neutral[key] ?? [key, key];
  return {
    one: (key) => term(key)[0],
    many: (key) => term(key)[1],
    count: (amount, key) => `${thousands(amount)} ${term(key)[amount === 1 ? 0 : 1]}`,
  };
}

/** The first letter as a capital; the rest as the provider wrote it ("ITT teacher" stays so). */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("en-GB") + text.slice(1);
}
