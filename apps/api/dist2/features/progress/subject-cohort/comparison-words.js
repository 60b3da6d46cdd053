import { besideBandSentence, groupSentence } from "@reviewpoint/domain/progress";
/** A cohort beside its subject's earlier ones, as the graph shows it. */
export function showPast({ past }, words) {
    const [band = null] = past.bands;
    const { beside, otherVersions } = past;
    return {
        status: band === null ? "TOO_FEW" : "OK",
        ...{ from: band?.p25 ?? null, until: band?.p75 ?? null },
        ...{ trainees: band?.trainees ?? null, cohorts: band?.cohorts ?? null },
        ...{ below: beside?.below ?? null, within: beside?.within ?? null, above: beside?.above ?? null },
        otherVersions,
        sentence: besideBandSentence(beside, band, past, words),
    };
}
/** A subject beside the others, as the graph shows it. */
export function showOthers({ others }, subjectName, { trainee, strand, subject }) {
    if (others.verdict === null) {
        const { status, verdict } = others;
        const sentence = `The other ${subject.plural} are not shown beside it: that would tell of ${trainee.plural} whom the reader may not see, and who are few.`;
        const none = { reached: null, of: null, othersReached: null, othersOf: null };
        return { status, verdict, ...none, sentence };
    }
    const { status, verdict, least } = others;
    const judged = `judged on every ${strand.singular}`;
    const sentence = groupSentence(verdict, {
        trainee: { singular: `${trainee.singular} ${judged}`, plural: `${trainee.plural} ${judged}` },
        group: subject,
        groupNames: new Map([[verdict.code, subjectName]]),
        reached: `are nowhere below the expected level`,
    }, least);
    return {
        ...{ status, verdict: verdict.verdict, reached: verdict.reached, of: verdict.of },
        ...{ othersReached: verdict.others.reached, othersOf: verdict.others.of, sentence },
    };
}
//# sourceMappingURL=comparison-words.js.map