import type { HomeQuery } from "../../generated/documents.js";
import type { StrandCells } from "../strands/strand-rows.js";

/** The first page's figures of progress; null where the provider's rules have taken them from the reader. */
export const strandCellsIn = ({ levels, expected }: HomeQuery): StrandCells | null =>
  levels && expected ? { levels, expected } : null;

/** Said in place of the figures. */
export const notCounted = "Your roles are not shown how many stand where.";
