import { holderOf } from "../../stage/roster.js";
import { bySubject } from "../by-place.js";
import { reviewWeeks } from "./review-weeks.js";
/** Directors name who leads each review; lead mentors write a report on their subject and give it, one of them twice. */
export const subjectReports = (stage) => {
    const reviewOf = reviewWeeks(stage.roster);
    const { trainees, holdings } = stage.roster;
    const manager = holderOf(holdings, "LINE_MANAGER");
    const director = trainees[0]?.directorId ?? "";
    const ways = ["LETTER", "MEETING", "SPOKEN"];
    return async (moment) => {
        const review = reviewOf(moment);
        if (review === null)
            return;
        const { point, nth } = review;
        const subjects = bySubject(trainees);
        if (nth === 1 && moment.at === "monday")
            for (const { subjectId, leadId } of subjects.slice(0, 2))
                await stage.act("nameReviewLead", director, {
                    ...{ reviewPointId: point.id, subjectId, personId: leadId },
                });
        if (nth === 3 && moment.at === "friday")
            for (const [at, { subjectId, leadId, trainees: own }] of subjects.entries()) {
                const place = { reviewPointId: point.id, subjectId };
                const account = `${own.length} are seen. Questioning needs work in the first ten minutes.`;
                await stage.act("writeSubjectReport", leadId, { ...place, expectedVersion: 0, account });
                const readerIds = [...new Set(own.flatMap(({ directorId, deputyId }) => [directorId, deputyId]))];
                const way = ways[at % ways.length];
                const given = { ...place, way, givenOn: stage.today, occasion: "Management group", readerIds };
                await stage.act("giveSubjectReport", leadId, { ...given, expectedVersion: 1 });
                if (at !== 0)
                    continue;
                const more = { ...place, expectedVersion: 1, account: `${account} It is better since.` };
                await stage.act("writeSubjectReport", leadId, more);
                const again = { ...given, way: "SPOKEN", readerIds: [...readerIds, manager], expectedVersion: 2 };
                await stage.act("giveSubjectReport", leadId, again);
            }
        if (nth === 4 && moment.at === "friday") {
            const { cohorts } = await stage.ask(manager, "{ cohorts(first: 1) { nodes { reviewPoints { id leads { id version } } } } }");
            const { nodes } = cohorts;
            const leads = nodes[0]?.reviewPoints.find(({ id }) => id === point.id)?.leads ?? [];
            const [naming] = leads.filter(({ id }) => id !== null);
            if (naming)
                await stage.act("endReviewLead", director, { leadId: naming.id, expectedVersion: naming.version });
        }
    };
};
//# sourceMappingURL=subject-reports.js.map