import { tiesTo } from "@reviewpoint/domain/access";
import { windowState } from "@reviewpoint/domain/calendar";
import { refuseAnswers } from "@reviewpoint/domain/judgements";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { action } from "../../../graph/writing/action.js";
import { found } from "../../../graph/writing/found.js";
import { settingsWithin } from "../../provider/setting/settings-within.js";
import { AnswerReviewQuestionsInput } from "./answer-review-questions.input.js";
import { timesAnswered, windowOfReviewPoint } from "./review-form.query.js";
import { reviewFormById } from "./review-form.resolver.js";
import { reviewFormTable } from "./review-form.table.js";
import { ReviewFormType } from "./review-form.type.js";
import { reviewQuestions } from "../judgements.settings.js";
/** Answers the short form of a review point for a subject; answered anew, the new answers count and the old ones stay. */
export const answerReviewQuestions = action({
    name: "answerReviewQuestions",
    description: "Answers the provider's short form of a review point for a subject, from the day on which its window opens. Answered anew, the last answers count.",
    input: AnswerReviewQuestionsInput,
    right: "answer-review-questions",
    isolation: "read committed",
    async ties({ viewer }, { subjectId }) {
        const place = { hubId: null, cohortId: "", subjectId, schoolIds: [], isSelf: false, isMentored: false };
        return tiesTo(place, viewer.roles, { providerHasHubs: viewer.hasHubs ?? true });
    },
    shows: {
        form: { type: () => ReviewFormType, by: reviewFormById, description: "The form as it was answered." },
    },
    refusals: [
        "not-found",
        "conflict",
        "window-not-open",
        "unknown-question",
        "question-twice",
        "question-unanswered",
        "not-an-answer",
    ],
    async perform(performance, { reviewPointId, subjectId, answers, expectedVersion }) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId, today } = viewer;
        const window = isUuid(reviewPointId) ? await windowOfReviewPoint(unit, providerId, reviewPointId) : null;
        if (!window)
            return refuse({ code: "not-found", what: "review point", id: reviewPointId }, "reviewPointId");
        if (!(await found(unit, providerId, "subject", subjectId)))
            return refuse({ code: "not-found", what: "subject", id: subjectId }, "subjectId");
        const version = await timesAnswered(unit, providerId, reviewPointId, subjectId);
        if (version !== expectedVersion)
            return refuse({ code: "conflict", currentVersion: version }, "expectedVersion");
        if (windowState(window, today) === "before")
            return refuse({ code: "window-not-open", opensOn: window.opensOn }, "reviewPointId");
        const questions = (await settingsWithin(performance)).of(reviewQuestions);
        const refusal = refuseAnswers(questions, answers);
        if (refusal)
            return refuse(refusal, "answers");
        const given = new Map(answers.map(({ question, answer }) => [question, answer.trim()]));
        const made = { id: newId(), recordedAt: now, recordedBy: personId, sequence: version + 1 };
        const asked = questions.map(({ code, text }) => ({ code, text, answer: given.get(code) || null }));
        await unit.insert(reviewFormTable, [{ providerId, ...made, reviewPointId, subjectId, answers: asked }]);
        return { ids: { form: made.id } };
    },
});
//# sourceMappingURL=answer-review-questions.action.js.map