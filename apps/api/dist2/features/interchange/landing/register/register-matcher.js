import { repeatedRows, wordKey, } from "@reviewpoint/domain/interchange";
import { writeOneOf } from "../../known/named.js";
import { violationAt } from "../violation-at.js";
/** Finds the trainee that a row of the register's export is about, and what the row makes of them. */
export class RegisterMatcher {
    #facts;
    #byRegisterId;
    #byCohort = new Map();
    #schoolById;
    #repeats = repeatedRows();
    #emails;
    constructor(facts) {
        this.#facts = facts;
        this.#byRegisterId = new Map(facts.trainees.map((trainee) => [trainee.registerId, trainee]));
        for (const trainee of facts.trainees)
            for (const key of keysIn(trainee.cohortId, trainee))
                this.#byCohort.set(key, trainee);
        this.#schoolById = new Map([...facts.schools.values()].map((school) => [school.id, school]));
        this.#emails = facts.people;
    }
    match(record, row) {
        const cohorts = this.#facts.cohorts.filter(({ academicYear }) => academicYear === record.academicYear);
        const subject = this.#subjectOf(record);
        const cohort = cohorts[0];
        const violations = [];
        if (cohort === undefined || cohorts.length > 1) {
            const remedy = "Set up exactly one cohort of this academic year in the provider's setup file first.";
            violations.push(violationAt(row, "unknown-cohort", "start_academic_year", String(record.academicYear), remedy));
        }
        if (subject === undefined) {
            violations.push(violationAt(row, "unknown-subject", "course_itt_subject_1", record.subject, writeOneOf(this.#facts.subjects)));
        }
        if (cohort === undefined || subject === undefined || violations.length > 0)
            return { violations };
        const before = this.#recorded(record, cohort.id);
        const id = before?.id ?? this.#facts.newId();
        const personId = before?.personId ?? this.#facts.newId();
        const { academicYear: _, phase: __, subject: ___, firstPlacementUrn, trainingPartnerUrn, standardsMetOn, awardedOn, ...facts } = record;
        const after = {
            ...facts,
            // An empty cell, or a column that is left out, says nothing: what is recorded stays.
            providerTraineeId: record.providerTraineeId ?? before?.providerTraineeId ?? null,
            trn: record.trn ?? before?.trn ?? null,
            email: record.email ?? before?.email ?? null,
            route: record.route ?? before?.route ?? null,
            expectedEndOn: record.expectedEndOn ?? before?.expectedEndOn ?? null,
            id,
            personId,
            cohortId: cohort.id,
            subjectId: subject.id,
            hubId: this.#hubOf(id, [firstPlacementUrn, trainingPartnerUrn]),
            withdrawnOn: record.status === "withdrawn" ? record.withdrawnOn : null,
            awardedOn: record.status === "awarded" ? (awardedOn ?? standardsMetOn) : null,
        };
        const faults = [...this.#repeated(after, row), ...this.#conflicts(after, before, row)];
        return faults.length > 0 ? { violations: faults } : { before, after };
    }
    #subjectOf({ subject, phase }) {
        const word = phase !== null && wordKey(phase).startsWith("primary") ? "primary" : wordKey(subject);
        return this.#facts.subjects.get(word) ?? this.#facts.subjects.get(wordKey(subject));
    }
    #recorded(record, cohortId) {
        const known = this.#byRegisterId.get(record.registerId);
        if (known !== undefined)
            return known;
        for (const key of keysIn(cohortId, record)) {
            const found = this.#byCohort.get(key);
            if (found !== undefined && found.registerId === null)
                return found;
        }
        return null;
    }
    /** The hub of the recorded home school; before one is recorded, of the first school that the export names. */
    #hubOf(traineeId, urns) {
        const home = this.#facts.placements.get(traineeId)?.find(({ position }) => position === 1);
        if (home !== undefined)
            return this.#schoolById.get(home.schoolId)?.hubId ?? null;
        const schools = urns.flatMap((urn) => (urn === null ? [] : (this.#facts.schools.get(urn) ?? [])));
        return schools[0]?.hubId ?? null;
    }
    #repeated(after, row) {
        const keys = [
            ["register_id", after.registerId],
            ["provider_trainee_id", after.providerTraineeId],
            ["trn", after.trn],
            ["email_address", after.email],
        ];
        const faults = keys.map(([column, key]) => key === null ? null : this.#repeats(`${column} ${wordKey(key)}`, row, column));
        return faults.filter((fault) => fault !== null).slice(0, 1);
    }
    /** An identifier or an e-mail address that somebody else already has. */
    #conflicts(after, before, row) {
        const taken = (column, value, holder, own) => {
            if (value === null || holder === undefined || holder === own)
                return [];
            return [
                violationAt(row, "conflicting-value", column, value, "Somebody else has it already: correct it here or there."),
            ];
        };
        const holderOf = (kind, value) => value === null ? undefined : this.#byCohort.get(cohortKey(after.cohortId, kind, value))?.id;
        return [
            ...taken("provider_trainee_id", after.providerTraineeId, holderOf("id", after.providerTraineeId), before?.id),
            ...taken("trn", after.trn, holderOf("trn", after.trn), before?.id),
            ...taken("email_address", after.email, this.#emails.get(after.email ?? ""), before?.personId),
        ];
    }
}
const cohortKey = (cohortId, kind, value) => `${cohortId} ${kind} ${wordKey(value)}`;
function keysIn(cohortId, { providerTraineeId, trn }) {
    return [
        ...(providerTraineeId === null ? [] : [cohortKey(cohortId, "id", providerTraineeId)]),
        ...(trn === null ? [] : [cohortKey(cohortId, "trn", trn)]),
    ];
}
//# sourceMappingURL=register-matcher.js.map