import { table } from "arquero";
import { cellsOf } from "./cells-of.js";
import type { Contestant } from "./contestant.js";
import { dimensions } from "./judgements.js";

export function countWithArquero(columns: readonly Uint8Array[]): Contestant {
  const names = dimensions.map(({ name }) => name);
  const judgements = table(Object.fromEntries(names.map((name, at) => [name, columns[at]])));
  return {
    name: "arquero",
    count() {
      const cells = judgements.groupby(...names).count();
      const [counts, ...codes] = ["count", ...names].map((name) => cells.array(name) as ArrayLike<number>);
      return () => cellsOf(codes, counts ?? []);
    },
  };
}
