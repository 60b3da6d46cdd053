import fc from "fast-check";
import type { SealedStrand } from "../sealing/sealed-text.js";

export const strandCodes = ["S1", "S2", "S3", "S4", "S5", "S6"] as const;
export const levelCodes = ["L1", "L2", "L3", "L4"] as const;

/** What one observer may say: some strands, each once, in any order. */
export const anyRatings: fc.Arbitrary<SealedStrand[]> = fc.uniqueArray(
  fc.record({
    strandCode: fc.constantFrom(...strandCodes),
    levelCode: fc.constantFrom(...levelCodes),
    evidence: fc.option(fc.string({ maxLength: 12 })),
  }),
  { minLength: 1, selector: ({ strandCode }) => strandCode },
);
