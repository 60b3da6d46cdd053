var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered, inOrder } from "../../../graph/reading/by-key.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { ReviewPointType } from "../review-point/review-point.type.js";
import { readForms } from "./review-form.query.js";
import { ReviewFormType, ReviewQuestionType } from "./review-form.type.js";
import { reviewQuestions } from "../judgements.settings.js";
/** Forms by id; null where the viewer may not read them. */
export const reviewFormById = async (ids, context) => inOrder(ids, await readForms({ by: "id", ids, asOf: null }, context), ({ id }) => id);
/** The short form of review points. */
let ReviewPointFormsResolver = class ReviewPointFormsResolver {
    async questions(reviewPoints, context) {
        const questions = (await settingsOf(viewerOf(context).today, context)).of(reviewQuestions);
        const shown = questions.map((one) => ({ ...one, choices: one.choices ?? null }));
        return reviewPoints.map(() => shown);
    }
    async forms(reviewPoints, asOf, context) {
        const ids = reviewPoints.map(({ id }) => id);
        const forms = await readForms({ by: "review_point_id", ids, asOf: asOf ?? null }, context);
        return gathered(ids, forms, ({ reviewPointId }) => reviewPointId);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => [ReviewQuestionType], {
        description: "The questions that the provider asks at each review point today.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ReviewPointFormsResolver.prototype, "questions", null);
__decorate([
    Batched(),
    FieldResolver(() => [ReviewFormType], {
        description: "The forms that were answered, subject by subject, those that were answered anew included. Of the subjects that the viewer may read.",
    }),
    __param(0, Root()),
    __param(1, Arg("asOf", () => DateTimeScalar, {
        nullable: true,
        description: "As the record stood at this instant; now without it.",
    })),
    __param(2, Ctx())
], ReviewPointFormsResolver.prototype, "forms", null);
ReviewPointFormsResolver = __decorate([
    Resolver(() => ReviewPointType)
], ReviewPointFormsResolver);
export { ReviewPointFormsResolver };
/** For which subject a form was answered. */
let ReviewFormResolver = class ReviewFormResolver {
    subject(forms, context) {
        return loadAll(subjectById, forms.map(({ subjectId }) => subjectId), context);
    }
};
__decorate([
    Batched(subjectById),
    FieldResolver(() => SubjectType, { description: "The subject for which it was answered." }),
    __param(0, Root()),
    __param(1, Ctx())
], ReviewFormResolver.prototype, "subject", null);
ReviewFormResolver = __decorate([
    Resolver(() => ReviewFormType)
], ReviewFormResolver);
export { ReviewFormResolver };
//# sourceMappingURL=review-form.resolver.js.map