import { longDate } from "@reviewpoint/domain/calendar";
import { completenessSentence as chartSentence } from "@reviewpoint/charts/tables";
import type { Context } from "../../address/page.js";
import { completenessRows } from "./chart.js";
import { wordsForCharts } from "../../charts/words.js";
import type { CompletenessQuery } from "../../generated/documents.js";
import { fromToday } from "../../words/days.js";
import { percentage, thousands } from "../../words/numbers.js";
import { completenessLines } from "./rows.js";
import { groupingOf } from "./tabs.js";

type Counted = {
  readonly due: number;
  readonly judged: number;
  readonly judgedLate: number;
  readonly missing: number;
};

/** Everything of a list together. */
export function totalOf(rows: readonly Counted[]): Counted {
  const sum = (field: keyof Counted) => rows.reduce((all, row) => all + row[field], 0);
  return { due: sum("due"), judged: sum("judged"), judgedLate: sum("judgedLate"), missing: sum("missing") };
}

/** "490 of 528 judgements (93%) are in." */
export function completenessWords(rows: readonly Counted[], { words }: Context): string {
  const { due, missing } = totalOf(rows);
  if (due === 0) return `No ${words.one("judgement")} is due yet.`;
  const judged = due - missing;
  return `${thousands(judged)} of ${words.count(due, "judgement")} due (${percentage((100 * judged) / due)}) ${judged === 1 ? "is" : "are"} in.`;
}

/** Whose judgements are missing or late, and how long there is. */
export function completenessAnswer(data: CompletenessQuery, context: Context): string {
  const { words } = context;
  const { term } = groupingOf(context);
  const group = { singular: words.one(term), plural: words.many(term) };
  const rows = completenessRows(completenessLines(data.completeness, context));
  return `${chartSentence(rows, group, wordsForCharts(context))} ${windowSentence(context)}`.trim();
}

function windowSentence({ choice, frame }: Context): string {
  const point = choice.reviewPoint;
  if (!point) return "";
  const { today } = frame.provider;
  const say = (verb: string, date: string) =>
    `The window of ${point.name} ${verb} on ${longDate(date)}, ${fromToday(date, today)}.`;
  if (point.window === "BEFORE") return say("opens", point.opensOn);
  return point.window === "OPEN" ? say("closes", point.closesOn) : say("closed", point.closesOn);
}

/** The figure's title, at most ten words. */
export function completenessTitle(data: CompletenessQuery, { words, choice }: Context): string {
  const { missing } = totalOf(data.completeness);
  const at = choice.reviewPoint ? ` at ${choice.reviewPoint.name}` : "";
  return missing === 0
    ? `Nothing is missing${at}`
    : `${words.count(missing, "judgement")} ${missing === 1 ? "is" : "are"} missing${at}`;
}
