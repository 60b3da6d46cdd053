import { reviewLeads, type SubjectPerson } from "@reviewpoint/domain/judgements";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { loadAll } from "../../../graph/reading/load.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
import type { ReviewPointRow } from "../review-point/review-point.table.js";
import { ReviewPointType } from "../review-point/review-point.type.js";
import { type Naming, readLeadMentors, readNamings, readSubjects } from "./review-lead.query.js";
import { ReviewPointLeadType, type ShownLead } from "./review-lead.type.js";

type Points = readonly ReviewPointRow[];

/** Who leads review points. */
@Resolver(() => ReviewPointType)
export class ReviewPointLeadsResolver {
  @Costs({ weight: 100, assumedSize: 10 })
  @Batched()
  @FieldResolver(() => [ReviewPointLeadType], {
    description:
      "Who leads the review point, subject by subject: those named for it, or where nobody is, the subject's lead mentors. Of the subjects in which the viewer may ask it about a trainee.",
  })
  async leads(@Root() reviewPoints: Points, @Ctx() context: GraphContext): Promise<ShownLead[][]> {
    const ids = reviewPoints.map(({ id }) => id);
    const [subjects, namings, mentors] = await Promise.all([
      readSubjects(ids, context),
      readNamings(context.read, ids),
      readLeadMentors(context.read, ids),
    ]);
    const subjectsOf = byPoint(ids, subjects);
    const [namingsOf, mentorsOf] = [byPoint(ids, namings), byPoint(ids, mentors)];
    return ids.map((_, at) => {
      const named = namingsOf[at] ?? [];
      const asked = (subjectsOf[at] ?? []).map(({ subjectId }) => subjectId);
      return reviewLeads(asked, named, mentorsOf[at] ?? []).map((lead) => ({
        ...lead,
        ...namingOf(lead, named),
      }));
    });
  }

  @Costs({ weight: 100, assumedSize: 30 })
  @Batched()
  @FieldResolver(() => [ReviewPointLeadType], {
    description: "Who may be named to lead the review point: its subjects' lead mentors, and those named.",
  })
  async leadCandidates(@Root() reviewPoints: Points, @Ctx() context: GraphContext): Promise<ShownLead[][]> {
    const ids = reviewPoints.map(({ id }) => id);
    const [namings, mentors] = await Promise.all([
      readNamings(context.read, ids),
      readLeadMentors(context.read, ids),
    ]);
    const [namingsOf, mentorsOf] = [byPoint(ids, namings), byPoint(ids, mentors)];
    return ids.map((_, at) => {
      const named = namingsOf[at] ?? [];
      const everybody = [...(mentorsOf[at] ?? []), ...named];
      const once = new Map(everybody.map((one) => [`${one.subjectId} ${one.personId}`, one]));
      return [...once.values()].map((one) => {
        const naming = namingOf(one, named);
        return { subjectId: one.subjectId, personId: one.personId, ...naming, isNamed: naming.id !== null };
      });
    });
  }
}

/** Rows of review points, point by point. */
const byPoint = <Row extends { readonly reviewPointId: string }>(
  ids: readonly string[],
  rows: readonly Row[],
) => gathered(ids, rows, ({ reviewPointId }) => reviewPointId);

/** The naming of a person for a subject; without one, nulls. */
function namingOf(
  { subjectId, personId }: SubjectPerson,
  named: readonly Naming[],
): Pick<ShownLead, "id" | "version"> {
  const naming = named.find((one) => one.subjectId === subjectId && one.personId === personId);
  return { id: naming?.id ?? null, version: naming?.version ?? null };
}

/** Who a lead is, and of which subject. */
@Resolver(() => ReviewPointLeadType)
export class ReviewPointLeadResolver {
  @Batched(subjectById)
  @FieldResolver(() => SubjectType, { nullable: true, description: "The subject." })
  subject(@Root() leads: readonly ShownLead[], @Ctx() context: GraphContext) {
    return loadAll(
      subjectById,
      leads.map(({ subjectId }) => subjectId),
      context,
    );
  }

  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "Who it is." })
  person(@Root() leads: readonly ShownLead[], @Ctx() context: GraphContext) {
    return peopleNamed(
      leads.map(({ personId }) => personId),
      context,
    );
  }
}
