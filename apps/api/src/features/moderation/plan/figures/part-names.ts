import { neutralPartName, type PartName } from "@reviewpoint/domain/moderation";
import type { GraphContext } from "../../../../graph/context.js";
import { levelById } from "../../../framework/level/level.loader.js";
import { cohortById } from "../../../partnership/cohort/cohort.loader.js";
import { hubById } from "../../../partnership/hub/hub.loader.js";
import { subjectById } from "../../../partnership/subject/subject.loader.js";
import { numbersOf } from "../../piece/numbers-of.js";
import type { FoundPiece } from "../../population/found-piece.js";

/**
 * How groups of a population are named: hubs, subjects, cohorts and levels by the provider's names; assessors, trainees
 * and schools by a number, so that no sentence of a plan names anybody, whoever reads it.
 */
export async function partNames(context: GraphContext, population: readonly FoundPiece[]): Promise<PartName> {
  const [hubs, subjects, cohorts, levels] = await Promise.all([
    ...[hubById.readAll(context), subjectById.readAll(context)],
    ...[cohortById.readAll(context), levelById.readAll(context)],
  ] as const);
  const levelNames = new Map([...levels.values()].map(({ code, name }) => [code, name]));
  const named: Readonly<Record<string, (id: string) => string | undefined>> = {
    hub: (id) => hubs.get(id)?.name,
    subject: (id) => subjects.get(id)?.name,
    cohort: (id) => cohorts.get(id)?.name,
    band: (code) => levelNames.get(code),
  };
  const numbers = {
    assessor: numbersOf(population.map(({ assessorId }) => assessorId)),
    trainee: numbersOf(population.map(({ traineeId }) => traineeId)),
    school: numbersOf(population.flatMap(({ schoolId }) => schoolId ?? [])),
  };
  return (part) => {
    const { over, value } = part;
    if (value === null) return neutralPartName(part);
    if (over === "assessor" || over === "trainee" || over === "school")
      return `${over} ${numbers[over].get(value) ?? "unknown"}`;
    return named[over]?.(value) ?? neutralPartName(part);
  };
}
