import { tallyColumns } from "@reviewpoint/domain/progress";
import type { Contestant } from "./contestant.js";
import { dimensions } from "./judgements.js";

export function countWithDomain(columns: readonly Uint8Array[]): Contestant {
  const sizes = dimensions.map(({ size }) => size);
  return {
    name: "tallyColumns",
    count() {
      const counts = tallyColumns(columns, sizes);
      return () => counts;
    },
  };
}
