import { compareDecimals, readinessSentence, standardise } from "@reviewpoint/domain/moderation";
import type { KnownStandardisation } from "../exercise/standardisation.query.js";
import type { AgreedMarkRow } from "../script/agreed-mark.table.js";
import type { ScriptRow } from "../script/script.table.js";
import type { TrialMarkRow } from "../trial-mark/trial-mark.table.js";
import type { ParticipantRow } from "./participant.table.js";
import type { ShownParticipant, TrialMarkType } from "./participant.type.js";

/** What is known of one exercise, in whole or as far as its viewer may know it. */
export interface KnownParts {
  readonly scripts: readonly ScriptRow[];
  /** Empty before results are released. */
  readonly agreed: readonly AgreedMarkRow[];
  readonly participants: readonly ParticipantRow[];
  readonly marks: readonly TrialMarkRow[];
}

/** People who take part, in the order in which they come, each with their marks and, when it is released, their result. */
export function showParticipants(
  exercise: KnownStandardisation,
  { scripts, agreed, participants, marks }: KnownParts,
  isNamed: (personId: string) => boolean,
): ShownParticipant[] {
  const isReleased = exercise.releasedAt !== null;
  const results = isReleased
    ? standardise(
        participants.map(({ personId }) => personId),
        agreed.map((mark) => ({ id: mark.scriptId, agreed: mark.agreed })),
        marks.map(({ personId, scriptId, given }) => ({ assessorId: personId, scriptId, given })),
        exercise.rule,
      )
    : [];
  return participants.map((participant) => {
    const result = results.find(({ assessorId }) => assessorId === participant.personId) ?? null;
    const given = marks.filter(({ personId }) => personId === participant.personId);
    const shown = scripts.flatMap((script): TrialMarkType[] => {
      const mark = given.find(({ scriptId }) => scriptId === script.id);
      if (mark === undefined) return [];
      const difference = result?.differences.find(({ scriptId }) => scriptId === script.id)?.difference;
      return [
        {
          ...{ scriptId: script.id, given: mark.given, difference: difference ?? null },
          isWithin: difference === undefined ? null : isWithin(difference, exercise.rule.tolerance),
        },
      ];
    });
    return {
      ...{ ...participant, marks: shown, isNamed: isNamed(participant.personId) },
      result: result && { ...result, sentence: readinessSentence(result, exercise.rule) },
    };
  });
}

const isWithin = (difference: string, tolerance: string): boolean =>
  compareDecimals(difference.replace("-", ""), tolerance) <= 0;
