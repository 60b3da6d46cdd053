import { possibleRanges } from "../sums/possible-ranges.js";
import type { PossibleRange, SumTerm } from "../sums/sum-system.js";
import type { AnswerableQuestion, DifferencingRisk } from "./answerable-question.js";
import { type Block, blocksOf } from "./blocks.js";
import { type SolvedAnswer, solvedAnswers } from "./solved-answers.js";
import { toldSets } from "./told-sets.js";

/**
 * Every way found in which the answers to a set of questions single out a few people: one answer, two that differ by a
 * few, several added and taken away, and numbers that only the bounds pin. Empty when none is found.
 *
 * Complete for one answer, for two where one counts all that the other does and more, and for every set of up to
 * `blocksUpTo` groups that questions tell apart; larger sets that several answers leave are not looked for.
 *
 * @param questions All that the same reader may ask, answers that are suppressed left out.
 * @param counts People in each of the finest groups.
 * @param options `fewerThan` 10 unless given: from 1 up to, not including, this are a few. `blocksUpTo` 2 unless given.
 * @throws RangeError when a question names a group without a count or twice, an option is not a whole number from 1,
 *   or numbers become too large to be exact.
 * @example
 * const hub = { name: "all of North", groups: ["North × Art", "North × Music"] }, art = { name: "Art in North", groups: ["North × Art"] };
 * differencingRisks([hub, art], new Map([["North × Art", 12], ["North × Music", 3]])).map(({ code, groups, people }) => [code, groups.join(), people]) // => [["pair", "North × Music", 3]]
 */
export function differencingRisks(
  questions: readonly AnswerableQuestion[],
  counts: ReadonlyMap<string, number>,
  { fewerThan = 10, blocksUpTo = 2 }: { readonly fewerThan?: number; readonly blocksUpTo?: number } = {},
): DifferencingRisk[] {
  for (const option of [fewerThan, blocksUpTo]) {
    if (!Number.isSafeInteger(option) || option < 1)
      throw new RangeError(`not a whole number from 1: ${option}`);
  }
  const blocks = blocksOf(questions, counts);
  const counted = questions.map((_, at) => blocks.filter((block) => block.questions.includes(at)));
  const risks: DifferencingRisk[] = [];
  const known = new Set<string>();
  const found = (
    code: DifferencingRisk["code"],
    asked: DifferencingRisk["questions"],
    told: readonly Block[],
  ) => {
    const people = told.reduce((sum, block) => sum + block.people, 0);
    const groups = told.flatMap((block) => block.groups);
    const alike = [...groups].sort().join("\n");
    if (people < 1 || people >= fewerThan || known.has(alike)) return;
    known.add(alike);
    risks.push({ code, questions: asked, groups, people });
  };
  const nameOf = (at: number) => (questions[at] as AnswerableQuestion).name;

  for (const [at, told] of counted.entries()) found("alone", [{ name: nameOf(at), times: 1 }], told);
  for (const [at, whole] of counted.entries()) {
    for (const [other, part] of counted.entries()) {
      if (!part.every((block) => whole.includes(block))) continue;
      const asked = [
        { name: nameOf(at), times: 1 },
        { name: nameOf(other), times: -1 },
      ];
      found(
        "pair",
        asked,
        whole.filter((block) => !part.includes(block)),
      );
    }
  }
  const solved = solvedAnswers(counted.map((told) => blocks.map((block) => Number(told.includes(block)))));
  for (const set of toldSets(blocks.length, solved, blocksUpTo)) {
    const told = set.map((at) => blocks[at] as Block);
    const asked = timesOf(set, solved, questions.length).flatMap((times, at) =>
      times === 0 ? [] : [{ name: nameOf(at), times }],
    );
    found("combination", asked, told);
  }
  for (const block of pinnedBlocks(blocks, counted)) {
    found(
      "bounds",
      block.questions.map((at) => ({ name: nameOf(at), times: null })),
      [block],
    );
  }
  return risks;
}

/** How often each answer is added so that a set of blocks is left. */
function timesOf(set: readonly number[], solved: readonly SolvedAnswer[], questions: number): number[] {
  return Array.from({ length: questions }, (_, question) =>
    solved
      .filter(({ leading }) => set.includes(leading))
      .reduce((sum, { times, scale }) => sum + (times[question] as number) / scale, 0),
  );
}

/** Blocks of which, since no number is below 0, only one is possible. */
function pinnedBlocks(blocks: readonly Block[], counted: readonly (readonly Block[])[]): Block[] {
  const answers = counted.map((told) => told.reduce((sum, block) => sum + block.people, 0));
  // The numbers that were counted fulfil the sums: there are always ranges.
  const ranges = possibleRanges({
    least: [...blocks.map(() => 0), ...answers],
    most: [...blocks.map(() => Number.POSITIVE_INFINITY), ...answers],
    sums: counted.map((told, at): SumTerm[] => [
      ...told.map((block): SumTerm => ({ unknown: blocks.indexOf(block), sign: 1 })),
      { unknown: blocks.length + at, sign: -1 },
    ]),
  }) as PossibleRange[];
  return blocks.filter((_, at) => isPinned(ranges[at] as PossibleRange));
}

const isPinned = ({ least, most }: PossibleRange): boolean => least === most;
