import { windowState } from "../../calendar/index.js";
import { counted, named } from "../words.js";
import type { WatchCase, WatchFinding } from "./watch-facts.js";
import type { NotJudgedRule } from "./watch-rule.js";

/** Fires for a trainee without a judgement on so many strands or more once the window has closed. */
export function notJudged(rule: NotJudgedRule, { now, facts, reviewPoint }: WatchCase): WatchFinding | null {
  const { words } = facts;
  const missing = now.filter(({ state }) => state === "not_judged").map(({ strandCode }) => strandCode);
  if (windowState(reviewPoint, facts.today) !== "closed") return null;
  if (missing.length < Math.max(1, rule.atLeastStrands)) return null;
  const sentence =
    `Not judged on ${counted(missing.length, words.strand)} though ${reviewPoint.name} has closed ` +
    `(${named(missing, words.strandNames)}); listed from ${rule.atLeastStrands}.`;
  return { strandCodes: missing, sentence };
}
