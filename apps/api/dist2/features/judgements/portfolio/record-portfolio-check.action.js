import { refusePortfolioCheck } from "@reviewpoint/domain/judgements";
import { action } from "../../../graph/writing/action.js";
import { tiesToTrainee } from "../../partnership/trainee/ties-to-trainee.js";
import { judgedTrainee } from "../recording/judged-trainee.query.js";
import { RecordPortfolioCheckInput } from "./portfolio.input.js";
import { portfolioCheckById } from "./portfolio.loader.js";
import { portfolioCheckTable } from "./portfolio.table.js";
import { PortfolioCheckType } from "./portfolio.type.js";
/** Records that somebody has looked at a portfolio, and what they found. */
export const recordPortfolioCheck = action({
    name: "recordPortfolioCheck",
    description: "Records that somebody has looked at a trainee's portfolio, and what they found.",
    input: RecordPortfolioCheckInput,
    right: "check-portfolio",
    isolation: "read committed",
    ties: (performance, { traineeId }) => tiesToTrainee(performance, traineeId),
    shows: {
        check: { type: () => PortfolioCheckType, by: portfolioCheckById, description: "What was recorded." },
    },
    refusals: ["not-found", "day-in-future", "trainee-withdrawn", "trainee-deferred", "evidence-missing"],
    async perform({ unit, viewer, now, newId, refuse }, { traineeId, checkedOn, found }) {
        const { providerId, personId, today } = viewer;
        const trainee = await judgedTrainee(unit, providerId, traineeId);
        if (!trainee)
            return refuse({ code: "not-found", what: "trainee", id: traineeId }, "traineeId");
        const refusal = refusePortfolioCheck({ checkedOn, found }, trainee, today);
        if (refusal)
            return refuse(refusal, refusal.code === "evidence-missing" ? "found" : "checkedOn");
        const made = { id: newId(), recordedAt: now, recordedBy: personId };
        await unit.insert(portfolioCheckTable, [
            { providerId, ...made, traineeId, checkedOn, found: found.trim() },
        ]);
        return { ids: { check: made.id }, about: [traineeId] };
    },
});
//# sourceMappingURL=record-portfolio-check.action.js.map