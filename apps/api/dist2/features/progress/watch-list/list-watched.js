import { watchFloor, watchList } from "@reviewpoint/domain/progress";
import { gathered } from "../../../graph/reading/by-key.js";
import { dayAsOf } from "../../../graph/reading/as-of/day-as-of.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { vocabularyOf } from "../../provider/vocabulary/vocabulary.loader.js";
import { countingDecision, overrideOf } from "../decision/counting-decision.js";
import { readDecisions } from "../decision/on-track-decision.query.js";
import { showDecision } from "../decision/on-track-decision.type.js";
import { askedAt } from "../on-track/derive.js";
import { readWatched } from "./watch-list.query.js";
import { onTrackRule, watchListRules } from "../progress.settings.js";
/**
 * Asks the provider's rules about the narrowing's trainees, at the review point named or the current one.
 *
 * @param afterId the trainee whose place a page begins behind: looked at, whether listed or not.
 */
export async function listWatched(narrowing, afterId, context) {
    const today = dayAsOf(narrowing.asOf, viewerOf(context).today);
    const [settings, vocabulary] = await Promise.all([settingsOf(today, context), vocabularyOf(context)]);
    const code = narrowing.reviewPoint?.code ?? null;
    const { frame, reviewPoint, words } = askedAt(narrowing.frame, code, today, vocabulary);
    const rules = settings.of(watchListRules);
    const asked = {
        ...{ reviewPoints: frame.reviewPoints, reviewPointCode: reviewPoint.code },
        ...{ today, onTrackRule: settings.of(onTrackRule) },
    };
    const floor = watchFloor(rules, asked);
    const [rows, decided] = await Promise.all([
        readWatched({ narrowing, reviewPoint, floor, afterId }, context),
        readDecisions([reviewPoint.id], narrowing.asOf, context),
    ]);
    const overrides = overridesByTrainee(decided);
    const found = watchList(rules, { ...asked, overrides, standings: standingsOf(rows, frame), words });
    const masked = new Map(rows.map((row) => [row.traineeId, row.masked]));
    const strands = new Map(frame.strands.map((strand) => [strand.code, strand]));
    const strandCode = narrowing.strand?.code ?? null;
    const entries = found.map(({ traineeId, reasons }) => ({
        id: traineeId,
        masked: masked.get(traineeId) ?? 0,
        reviewPoint,
        reasons: reasons
            .filter(({ strandCodes }) => strandCode === null || strandCodes.includes(strandCode))
            .map(({ rule, sentence, strandCodes }) => ({
            ...{ rule, sentence },
            strands: strandCodes.flatMap((one) => strands.get(one) ?? []),
        })),
    }));
    return {
        entries: entries.filter(({ reasons }) => reasons.length > 0),
        traineeIds: [...new Set(rows.map(({ traineeId }) => traineeId))],
    };
}
/** Rows in the domain's terms: ids are codes there, and what no rule looks at is left empty. */
export function standingsOf(rows, frame) {
    const points = new Map(frame.reviewPoints.map(({ id, code }) => [id, code]));
    const strands = new Map(frame.strands.map(({ id, code }) => [id, code]));
    return rows.map(({ traineeId, reviewPointId, strandId, state, levelRank, expectedRank }) => ({
        ...{
            traineeId,
            state,
            levelRank,
            expectedRank,
            cohortCode: frame.cohort.code,
            hubCode: null,
            subjectCode: "",
        },
        reviewPointCode: points.get(reviewPointId) ?? reviewPointId,
        strandCode: strands.get(strandId) ?? strandId,
    }));
}
/** The decisions that count, by trainee. */
function overridesByTrainee(decisions) {
    const ids = [...new Set(decisions.map(({ traineeId }) => traineeId))];
    const lists = gathered(ids, decisions.map(showDecision), ({ traineeId }) => traineeId);
    return new Map(ids.flatMap((id, index) => {
        const override = overrideOf(countingDecision(lists[index] ?? []));
        return override === null ? [] : [[id, override]];
    }));
}
//# sourceMappingURL=list-watched.js.map