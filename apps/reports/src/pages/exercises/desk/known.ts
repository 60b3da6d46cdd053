import type { Option } from "../../../forms/declare/field.js";
import type { DeskPieceFragment, ExerciseDeskQuery } from "../../../generated/documents.js";
import type { ToDeclare } from "./conflict-form.js";

/** Whom a moderator can declare a conflict with: whose work is on their desk, and the schools that they can see. */
export function knownTo(
  exerciseId: string,
  pieces: readonly DeskPieceFragment[],
  schools: ExerciseDeskQuery["schools"]["nodes"],
): ToDeclare {
  const trainees = pieces.flatMap(({ trainee, number }) =>
    trainee === null
      ? []
      : { value: trainee.id, label: trainee.name ?? trainee.reference ?? `Whose piece ${number} is` },
  );
  const assessors = pieces.flatMap(({ assessor, assessorNumber }) =>
    assessor === null ? [] : { value: assessor.id, label: assessor.name ?? `Assessor ${assessorNumber}` },
  );
  return {
    exerciseId,
    trainees: once(trainees),
    assessors: once(assessors),
    schools: schools.map(({ id, name }) => ({ value: id, label: name })),
  };
}

const once = (options: readonly Option[]): readonly Option[] =>
  [...new Map(options.map((option) => [option.value, option])).values()].sort((a, b) =>
    a.label.localeCompare(b.label, "en-GB", { numeric: true }),
  );
