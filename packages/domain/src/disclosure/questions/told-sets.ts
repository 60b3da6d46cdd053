import type { SolvedAnswer } from "./solved-answers.js";

/**
 * Sets of at most so many blocks whose people together follow from the answers by adding and taking away.
 * A set follows when its own sum is the same whatever the blocks are that no answer leads to: when what these weigh in
 * it adds up to nothing.
 *
 * @param mayBe what is false of is left out, and every set that has it in it
 */
export function* toldSets(
  blocks: number,
  solved: readonly SolvedAnswer[],
  atMost: number,
  mayBe: (set: readonly number[]) => boolean = () => true,
): Generator<readonly number[]> {
  const free = [...Array(blocks).keys()].filter((block) => solved.every(({ leading }) => leading !== block));
  const weights = Array.from({ length: blocks }, (_, block) => {
    const leads = solved.find(({ leading }) => leading === block);
    return free.map((other) =>
      leads ? -(leads.entries[other] as number) / leads.scale : Number(other === block),
    );
  });
  const none = free.map(() => 0);
  yield* setsFrom(0, [], none);

  function* setsFrom(
    start: number,
    chosen: readonly number[],
    weight: readonly number[],
  ): Generator<number[]> {
    for (let block = start; block < blocks; block += 1) {
      const set = [...chosen, block];
      if (!mayBe(set)) continue;
      const together = weight.map((part, at) => part + (weights[block]?.[at] as number));
      // What is told already by a smaller set is not told again.
      if (together.every((part) => Math.abs(part) < 1e-9)) yield set;
      else if (set.length < atMost) yield* setsFrom(block + 1, set, together);
    }
  }
}
