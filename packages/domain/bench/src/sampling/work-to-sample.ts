import type { PieceOfWork } from "@reviewpoint/domain/moderation";
import { seededRandom } from "@reviewpoint/domain/statistics";

/** So many pieces of work as a provider has them: identifiers that are UUIDs, 50 pieces an assessor, marks from 0 to 100. */
export function workToSample(count: number): PieceOfWork[] {
  const random = seededRandom(`${count} pieces to sample`);
  const hex = (digits: number) =>
    random
      .integer(16 ** digits)
      .toString(16)
      .padStart(digits, "0");
  return Array.from({ length: count }, () => {
    const mark = Math.max(0, Math.min(100, Math.round(58 + 12 * random.normal())));
    return {
      id: `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(6)}${hex(6)}`,
      traineeId: hex(8),
      assessorId: `assessor ${random.integer(Math.ceil(count / 50))}`,
      schoolId: `school ${random.integer(Math.ceil(count / 20))}`,
      hubId: `hub ${random.integer(5)}`,
      subjectId: `subject ${random.integer(20)}`,
      cohortId: "cohort",
      bandId: mark < 40 ? "fail" : mark < 70 ? "pass" : "distinction",
      mark,
      flags: random.integer(50) === 0 ? ["new-assessor"] : [],
    };
  });
}
