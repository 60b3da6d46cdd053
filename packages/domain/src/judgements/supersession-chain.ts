import type { Judgement, JudgementSubject } from "./judgement.js";
import { subjectKey } from "./subject-key.js";

/**
 * A judgement and those before it: from the newest, the one named, back to the first.
 *
 * @param judgements Every judgement of the trainee, in any order.
 * @param id Of the judgement whose past is wanted.
 * @throws RangeError when a judgement of the chain is missing, returns to itself, or is about another trainee, review point or strand.
 * @example
 * supersessionChain([
 *   { id: "a", traineeId: "t1", reviewPointCode: "autumn", strandCode: "S1", supersedesId: null },
 *   { id: "b", traineeId: "t1", reviewPointCode: "autumn", strandCode: "S1", supersedesId: "a" },
 * ], "b").map(({ id }) => id) // => ["b", "a"]
 */
export function supersessionChain<Row extends JudgementSubject & Pick<Judgement, "id" | "supersedesId">>(
  judgements: readonly Row[],
  id: string,
): Row[] {
  const byId = new Map(judgements.map((judgement) => [judgement.id, judgement]));
  const chain = new Set<Row>();
  for (let next: string | null = id; next !== null; ) {
    const judgement = byId.get(next);
    if (judgement === undefined) throw new RangeError(`no judgement ${next} in the chain from ${id}`);
    if (chain.has(judgement)) throw new RangeError(`judgement ${next} supersedes itself`);
    const [newest = judgement] = chain;
    if (subjectKey(judgement) !== subjectKey(newest)) {
      throw new RangeError(`judgement ${next}, superseded in the chain from ${id}, is about something else`);
    }
    chain.add(judgement);
    next = judgement.supersedesId;
  }
  return [...chain];
}
