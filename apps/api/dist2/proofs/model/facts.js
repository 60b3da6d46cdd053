import { addDays } from "@reviewpoint/domain/calendar";
/** Everything that is known of one trainee and of one newcomer: the model of the year. */
export class Facts {
    cast;
    today = "2026-02-02";
    targets = [];
    meetings = [];
    gaps = [];
    observations = [];
    plans = [];
    interventions = [];
    roles = [];
    concerns = [];
    grades = [];
    /** Looks at the portfolio. */
    looks = [];
    handIns = [];
    /** How often it was agreed how things are handed in. */
    agreements = 0;
    /** The written work; null before anything was handed in. */
    piece = null;
    /** Level by strand, at the second review. */
    judged = new Map();
    review = {
        ...{ version: 0, latest: null, openUntil: reviewWindow.closesOn },
    };
    decision = { version: 0, status: "AS_DERIVED" };
    /** Version of the check by its Monday. */
    checks = new Map();
    sent = [];
    /** Ids of roles that were taken back: whoever sends their act again is shown none. */
    takenBack = new Set();
    constructor(cast) {
        this.cast = cast;
    }
    get openTargets() {
        return this.targets.filter(({ closedOn }) => closedOn === null);
    }
    inDays(days) {
        return addDays(this.today, days);
    }
}
/** The assessment cycles of the fixture's provider. */
export const cycles = {
    autumn: { code: "autumn", closesOn: "2025-12-19" },
    spring: { code: "spring", closesOn: "2026-03-27" },
};
/** The window of the second review of the fixture's current cohort. */
export const reviewWindow = { opensOn: "2026-01-26", closesOn: "2026-02-06" };
//# sourceMappingURL=facts.js.map