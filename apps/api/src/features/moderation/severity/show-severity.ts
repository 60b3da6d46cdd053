import type { AssessorSeverity, SeverityAnswer } from "@reviewpoint/domain/statistics";
import type { ShownExercise } from "../exercise/exercise.query.js";
import type { AssessorSeverityType } from "./severity.type.js";

/** A severity, and whose it is. */
export interface ShownSeverity extends AssessorSeverityType {
  readonly assessorId: string;
}

/** What an exercise says of some people, in the order of their identifiers: nothing tells who is the severest. */
export function showSeverity(
  { id, title }: Pick<ShownExercise, "id" | "title">,
  answer: SeverityAnswer,
  people: readonly string[],
): ShownSeverity[] {
  return [...people].sort().map((assessorId) => {
    const place = { assessorId, exerciseId: id, exerciseTitle: title };
    if (answer.outcome === "refused") {
      const sentence =
        answer.refusal.code === "not-connected"
          ? "Nothing is said of severity: the judges of this exercise fall into parts that share no work."
          : "Nothing is said of severity: too little was judged twice.";
      return { ...place, pairs: 0, ...nothing, sentence };
    }
    const own = answer.assessors.find(({ assessor }) => assessor === assessorId);
    const figure = own?.shrunk ?? null;
    const pairs = own?.pairs ?? 0;
    if (figure === null)
      return {
        ...place,
        pairs,
        ...nothing,
        sentence: `Too few to judge: ${pairs} compared with another judge's.`,
      };
    const { estimate, lower, upper } = figure;
    return { ...place, pairs, estimate, lower, upper, sentence: inWords(figure, pairs) };
  });
}

const nothing = { estimate: null, lower: null, upper: null };

function inWords({ estimate, lower, upper }: NonNullable<AssessorSeverity["shrunk"]>, pairs: number): string {
  const one = (number: number) => `${Math.round(Math.abs(number) * 100) / 100}`;
  const between = `between ${signed(lower)} and ${signed(upper)}`;
  if (lower <= 0 && upper >= 0)
    return `From ${pairs} pieces compared, no difference from other judges can be told: ${between}.`;
  const how = estimate > 0 ? "less" : "more";
  return `From ${pairs} pieces compared, about ${one(estimate)} ${how} than other judges give for the same work: ${between}.`;
}

const signed = (number: number) => `${number < 0 ? "−" : ""}${Math.round(Math.abs(number) * 100) / 100}`;
