import { action } from "../../../graph/writing/action.js";
import { changeRow } from "../../../graph/writing/change-row.js";
import { observationById } from "../observation/observation.loader.js";
import { observationTable } from "../observation/observation.table.js";
import { ObservationType } from "../observation/observation.type.js";
import { observationToWrite, tiesToObservation } from "./observation-to-write.js";
import { WithdrawObservationInput } from "./plan-observation.input.js";
import { observationWithdrawalTable } from "./withdrawal.table.js";
/** Takes an observation back: it is left out from then on, and everything that was recorded of it stays. */
export const withdrawObservation = action({
    name: "withdrawObservation",
    description: "Takes an observation back, with a reason: for whoever planned it or observes. What was recorded of it stays, and what is sealed stays sealed.",
    input: WithdrawObservationInput,
    right: "record-observation",
    isolation: "read committed",
    ties: (performance, { observationId }) => tiesToObservation(performance, observationId),
    shows: {
        observation: { type: () => ObservationType, by: observationById, description: "The observation." },
    },
    refusals: ["not-found", "conflict", "not-an-observer", "already-withdrawn", "reason-missing"],
    async perform(performance, { observationId, expectedVersion, reason }) {
        const { unit, viewer, now, refuse } = performance;
        const observation = await observationToWrite(performance, observationId);
        if (observation === null)
            return refuse({ code: "not-found", what: "observation", id: observationId }, "observationId");
        if (observation.version !== expectedVersion)
            return refuse({ code: "conflict", currentVersion: observation.version }, "expectedVersion");
        const isTheirs = observation.plannedBy === viewer.personId ||
            observation.observers.some(({ observerId }) => observerId === viewer.personId);
        if (!isTheirs)
            return refuse({ code: "not-an-observer" }, "observationId");
        if (observation.isWithdrawn)
            return refuse({ code: "already-withdrawn" }, "observationId");
        if (reason.trim() === "")
            return refuse({ code: "reason-missing" }, "reason");
        await changeRow(performance, observationTable, observation, {});
        const row = { observationId, withdrawnBy: viewer.personId, withdrawnAt: now, reason: reason.trim() };
        await unit.insert(observationWithdrawalTable, [{ providerId: viewer.providerId, ...row }]);
        return { ids: { observation: observationId }, about: [observation.traineeId] };
    },
});
//# sourceMappingURL=withdraw-observation.action.js.map