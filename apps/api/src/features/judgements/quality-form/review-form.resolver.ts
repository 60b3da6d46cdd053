import type { ReviewQuestion } from "@reviewpoint/domain/judgements";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered, inOrder } from "../../../graph/reading/by-key.js";
import { type Batch, loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import type { ReviewPointRow } from "../review-point/review-point.table.js";
import { ReviewPointType } from "../review-point/review-point.type.js";
import { readForms } from "./review-form.query.js";
import { ReviewFormType, ReviewQuestionType, type ShownForm } from "./review-form.type.js";
import { reviewQuestions } from "../judgements.settings.js";

/** Forms by id; null where the viewer may not read them. */
export const reviewFormById: Batch<string, ShownForm | null> = async (ids, context) =>
  inOrder(ids, await readForms({ by: "id", ids, asOf: null }, context), ({ id }) => id);

/** The short form of review points. */
@Resolver(() => ReviewPointType)
export class ReviewPointFormsResolver {
  @Batched()
  @FieldResolver(() => [ReviewQuestionType], {
    description: "The questions that the provider asks at each review point today.",
  })
  async questions(@Root() reviewPoints: readonly ReviewPointRow[], @Ctx() context: GraphContext) {
    const questions = (await settingsOf(viewerOf(context).today, context)).of(reviewQuestions);
    const shown = questions.map((one: ReviewQuestion) => ({ ...one, choices: one.choices ?? null }));
    return reviewPoints.map(() => shown);
  }

  @Batched()
  @FieldResolver(() => [ReviewFormType], {
    description:
      "The forms that were answered, subject by subject, those that were answered anew included. Of the subjects that the viewer may read.",
  })
  async forms(
    @Root() reviewPoints: readonly ReviewPointRow[],
    @Arg("asOf", () => DateTimeScalar, {
      nullable: true,
      description: "As the record stood at this instant; now without it.",
    })
    asOf: string | null,
    @Ctx() context: GraphContext,
  ): Promise<ShownForm[][]> {
    const ids = reviewPoints.map(({ id }) => id);
    const forms = await readForms({ by: "review_point_id", ids, asOf: asOf ?? null }, context);
    return gathered(ids, forms, ({ reviewPointId }) => reviewPointId);
  }
}

/** For which subject a form was answered. */
@Resolver(() => ReviewFormType)
export class ReviewFormResolver {
  @Batched(subjectById)
  @FieldResolver(() => SubjectType, { description: "The subject for which it was answered." })
  subject(@Root() forms: readonly ShownForm[], @Ctx() context: GraphContext) {
    return loadAll(
      subjectById,
      forms.map(({ subjectId }) => subjectId),
      context,
    );
  }
}
