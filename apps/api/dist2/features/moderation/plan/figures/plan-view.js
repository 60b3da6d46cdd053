import { chanceMissed, coverageMatrix, dimensions, exclusionSentence, inclusionSentence, missedSentence, powerSentence, relaxedSentence, samplePower, whyNot, } from "@reviewpoint/domain/moderation";
import { bare } from "../../population/found-piece.js";
/** A plan and the population that it was made from, in words and figures that name nobody. */
export class PlanView {
    #plan;
    #population;
    #nameOf;
    #numberOf;
    constructor(plan, population, nameOf, numberOf) {
        this.#plan = plan;
        this.#population = population;
        this.#nameOf = nameOf;
        this.#numberOf = numberOf;
    }
    get population() {
        return this.#plan.population;
    }
    get asked() {
        return this.#plan.asked;
    }
    get sampled() {
        return this.#plan.sampled.length;
    }
    get relaxed() {
        return this.#plan.relaxed.map((one) => relaxedSentence(one, this.#nameOf));
    }
    /** How an assessor is called in every sentence of the plan. */
    assessorNumber(assessorId) {
        const found = this.#population.find((piece) => piece.assessorId === assessorId);
        return found ? this.#numberOf(found) : 0;
    }
    /** How an assessor is named here, e.g. `assessor 7`. */
    assessorName(assessorId) {
        return this.#nameOf({ over: "assessor", value: assessorId });
    }
    /** @throws RangeError for something that pieces are not grouped by. */
    coverage(by) {
        const over = by.map((name) => {
            const dimension = dimensions.find((one) => one === name);
            if (dimension === undefined)
                throw new RangeError(`pieces are grouped by ${dimensions.join(", ")}: ${name}`);
            return dimension;
        });
        return coverageMatrix(this.#population, this.#plan, over).map((cell) => ({
            ...cell,
            labels: cell.group.map((value, at) => this.#nameOf({ over: over[at], value })),
        }));
    }
    get missed() {
        const assessors = chanceMissed(this.#population.map(bare), this.#plan);
        return { sentence: missedSentence(assessors), assessors };
    }
    power(question) {
        return samplePower(this.#population, this.#plan, question).map((one) => ({
            ...one,
            sentence: powerSentence(one, question, this.#nameOf),
        }));
    }
    /** Every piece, or those of the sample alone. */
    pieces(isSampled) {
        const reasonsOf = new Map(this.#plan.sampled.map(({ id, reasons }) => [id, reasons]));
        return this.#population.flatMap((piece, at) => {
            const reasons = reasonsOf.get(piece.id);
            if (isSampled && reasons === undefined)
                return [];
            return [
                {
                    ...{ key: piece.id, number: at + 1, traineeId: piece.traineeId, value: piece.value },
                    ...{ assessorNumber: this.#numberOf(piece), subjectId: piece.subjectId ?? "" },
                    strandId: piece.strandId,
                    bandName: piece.bandId === null ? null : this.#nameOf({ over: "band", value: piece.bandId }),
                    isSampled: reasons !== undefined,
                    reasons: (reasons ?? []).map((reason) => inclusionSentence(reason, this.#plan.policy, this.#nameOf)),
                },
            ];
        });
    }
    /** Why a piece is not in the sample; null for one that is, and for one that there is not. */
    whyNot(key) {
        if (!this.#population.some(({ id }) => id === key))
            return null;
        const reason = whyNot(this.#population.map(bare), this.#plan, key);
        return reason === null ? null : exclusionSentence(reason, this.#nameOf);
    }
}
//# sourceMappingURL=plan-view.js.map