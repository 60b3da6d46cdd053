import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../../graph/context.js";
import { Costs } from "../../../../graph/limits/cost/costs.js";
import { Batched } from "../../../../graph/prefetch/batched.js";
import { gathered } from "../../../../graph/reading/by-key.js";
import { loadAll } from "../../../../graph/reading/load.js";
import { viewerOf } from "../../../../graph/reading/viewer.js";
import { personRowById } from "../../../partnership/person/person.loader.js";
import { PersonType } from "../../../partnership/person/person.type.js";
import { namedPerson, namelessPerson } from "../../../partnership/person/show-person.js";
import { reachesWholeThing } from "../../reading/whole-exercise.js";
import type { KnownStandardisation } from "../exercise/standardisation.query.js";
import { StandardisationType } from "../exercise/standardisation.type.js";
import { seesAgreed, seesEverybody } from "../exercise/who-sees.js";
import { readAgreed, readScripts } from "../script/scripts-of.query.js";
import { readTrialMarks } from "../trial-mark/trial-marks-of.query.js";
import { type ShownParticipant, StandardisationParticipantType } from "./participant.type.js";
import { readParticipants } from "./participants-of.query.js";
import { showParticipants } from "./show-participants.js";

const names = { act: "read-moderation", field: "assessor-name" } as const;

/** Who takes part in exercises of standardisation. */
@Resolver(() => StandardisationType)
export class StandardisationParticipantsResolver {
  @Costs({ weight: 200, assumedSize: 10 })
  @Batched()
  @FieldResolver(() => [StandardisationParticipantType], {
    description:
      "Who takes part, in the order of their names: everybody for whoever leads, and for line managers when results are released; otherwise the viewer alone.",
  })
  async participants(
    @Root() exercises: readonly KnownStandardisation[],
    @Ctx() context: GraphContext,
  ): Promise<ShownParticipant[][]> {
    const viewer = viewerOf(context);
    const ids = exercises.map(({ id }) => id);
    const released = exercises.filter(
      (exercise) => exercise.releasedAt !== null && seesAgreed(viewer, exercise),
    );
    const releasedIds = released.map(({ id }) => id);
    const [scripts, participants, marks, agreed] = await Promise.all([
      readScripts(ids, context),
      readParticipants(ids, context),
      readTrialMarks(ids, releasedIds, context),
      readAgreed(releasedIds, context),
    ]);
    const of = <Row extends { readonly standardisationId: string }>(rows: readonly Row[]) =>
      gathered(ids, rows, ({ standardisationId }) => standardisationId);
    const [scriptsOf, participantsOf, marksOf, agreedOf] = [
      of(scripts),
      of(participants),
      of(marks),
      of(agreed),
    ];
    return exercises.map((exercise, at) => {
      const seesAll = seesEverybody(viewer, exercise);
      const isSeen = ({ personId }: { readonly personId: string }) => seesAll || personId === viewer.personId;
      const isNamed = reachesWholeThing(viewer, names, exercise);
      return showParticipants(
        exercise,
        {
          ...{ scripts: scriptsOf[at] ?? [], agreed: agreedOf[at] ?? [] },
          participants: (participantsOf[at] ?? []).filter(isSeen),
          marks: (marksOf[at] ?? []).filter(isSeen),
        },
        (personId) => isNamed || personId === viewer.personId,
      );
    });
  }
}

@Resolver(() => StandardisationParticipantType)
export class StandardisationParticipantResolver {
  @Batched()
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Who it is, without the name for whoever may not see assessors' names.",
  })
  async person(@Root() participants: readonly ShownParticipant[], @Ctx() context: GraphContext) {
    const ids = participants.map(({ personId }) => personId);
    const people = await loadAll(personRowById, ids, context);
    return people.map((person, at) => {
      if (person === null) return null;
      return participants[at]?.isNamed === true ? namedPerson(person) : namelessPerson(person, names);
    });
  }
}
