import { traineeColumn, wordKey } from "@reviewpoint/domain/interchange";
import { violationAt } from "../landing/violation-at.js";
import { grouped } from "./grouped.js";
/** Finds trainees as rows mention them: by the provider's identifier or TRN, and by cohort where those are used twice. */
export class TraineeFinder {
    #byId;
    #byTrn;
    #cohortWords;
    constructor(trainees, cohorts) {
        this.#byId = grouped(trainees, ({ providerTraineeId }) => wordKey(providerTraineeId ?? ""));
        this.#byTrn = grouped(trainees, ({ trn }) => trn ?? "");
        this.#cohortWords = new Map(cohorts.map(({ id, code, name }) => [id, new Set([wordKey(code), wordKey(name)])]));
    }
    find(mention, row) {
        const { column, value } = traineeColumn(mention);
        const named = (column === "TRN" ? this.#byTrn.get(value) : this.#byId.get(wordKey(value))) ?? [];
        const { cohort, trn } = mention;
        const meant = named.filter((trainee) => cohort === null || this.#cohortWords.get(trainee.cohortId)?.has(wordKey(cohort)) === true);
        const [trainee, another] = meant;
        if (trainee === undefined) {
            const remedy = named.length > 0
                ? "The trainee is in another cohort: correct the Cohort."
                : "Correct it, or bring in the register's export with this trainee first.";
            return violationAt(row, "unknown-trainee", column, value, remedy);
        }
        if (another !== undefined) {
            return violationAt(row, "ambiguous-trainee", column, value, "Add a column Cohort that says which one.");
        }
        if (trn !== null && trainee.trn !== null && trn !== trainee.trn) {
            return violationAt(row, "conflicting-value", "TRN", trn, `The TRN of ${value} is ${trainee.trn}: correct one of them.`);
        }
        return trainee;
    }
}
//# sourceMappingURL=find-trainee.js.map