import type { AnswerableQuestion } from "./answerable-question.js";

/** Groups that every question counts alike: no answers can tell them apart. */
export interface Block {
  readonly groups: readonly string[];
  readonly people: number;
  /** The questions that count it, by their place. */
  readonly questions: readonly number[];
}

/** @throws RangeError when a question names a group without a count, or the same group twice */
export function blocksOf(
  questions: readonly AnswerableQuestion[],
  counts: ReadonlyMap<string, number>,
): Block[] {
  const askedBy = new Map<string, number[]>();
  for (const [at, { name, groups }] of questions.entries()) {
    for (const group of groups) {
      const count = counts.get(group);
      if (!Number.isSafeInteger(count) || (count as number) < 0) {
        throw new RangeError(`the question ${name} requires a count of people in ${group}: ${count}`);
      }
      const asked = askedBy.get(group) ?? [];
      if (asked.at(-1) === at) throw new RangeError(`the question ${name} counts a group twice: ${group}`);
      askedBy.set(group, [...asked, at]);
    }
  }
  const blocks = new Map<string, Block>();
  for (const [group, asked] of askedBy) {
    const before = blocks.get(asked.join()) ?? { groups: [], people: 0, questions: asked };
    const people = before.people + (counts.get(group) as number);
    blocks.set(asked.join(), { ...before, people, groups: [...before.groups, group] });
  }
  return [...blocks.values()];
}
