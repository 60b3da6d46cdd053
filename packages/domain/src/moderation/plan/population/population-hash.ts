import { sha256 } from "../../randomness/sha256.js";
import { canonicalJson } from "../canonical-json.js";
import type { PieceOfWork } from "./piece-of-work.js";

/**
 * The hash of every fact about a population, whatever the order of its rows and of a piece's flags: it changes when a
 * mark does, and so tells whether a plan still belongs to what is there.
 *
 * @returns The SHA-256, as 64 hexadecimal digits, of the pieces as JSON, one a line, in ascending order of their identifiers.
 */
export function populationHash(population: readonly PieceOfWork[]): string {
  const pieces = [...population].sort((a, b) => (a.id < b.id ? -1 : 1));
  const lines = pieces.map((piece) => {
    const { id, traineeId, assessorId, schoolId, hubId, subjectId, cohortId, bandId, mark } = piece;
    const facts = { id, traineeId, assessorId, schoolId, hubId, subjectId, cohortId, bandId, mark };
    return `${canonicalJson({ ...facts, flags: [...piece.flags].sort() })}\n`;
  });
  return sha256(lines.join(""));
}
