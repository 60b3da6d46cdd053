import { addNumbers, allNumbers, standingsWithoutNames, } from "@reviewpoint/domain/progress";
const kept = new Map();
const mostKept = 500;
/** Publishes counts, once for counts that are alike: what may be told follows from them alone, whoever asks. */
function published(counts, smallBelow) {
    const key = JSON.stringify([smallBelow, counts.map((row) => JSON.stringify(row)).sort()]);
    const told = kept.get(key) ?? standingsWithoutNames(counts, smallBelow);
    kept.delete(key);
    kept.set(key, told);
    for (const oldest of kept.keys()) {
        if (kept.size <= mostKept)
            break;
        kept.delete(oldest);
    }
    return told;
}
/** What may be told of groups of standings to a viewer who may not see every figure. */
export class ToldByPlace {
    #published = new Map();
    #placeOf;
    /** @param all standings of everyone whom the viewer reaches, at all review points and on all strands that are asked about. */
    constructor(all, by, smallBelow) {
        this.#placeOf = ({ hubId, subjectId }) => (by === "hub" ? (hubId ?? "") : subjectId);
        for (const [key, rows] of byPoint(all)) {
            const unseen = rows.filter((row) => !row.isSeen);
            const counts = unseen.map((row) => ({
                ...{ place: this.#placeOf(row), state: row.state, levelRank: row.levelRank },
                ...{ expectedRank: row.expectedRank, count: row.count },
            }));
            this.#published.set(key, { told: published(alike(counts), smallBelow), unseen });
        }
    }
    /** The numbers of a group that may be told: exact for those who are seen, and for the rest as published. */
    numbersOf(group) {
        return addNumbers([...byPoint(group)].flatMap(([key, rows]) => {
            const seen = allNumbers(rows.filter((row) => row.isSeen));
            const rest = rows.filter((row) => !row.isSeen);
            return rest.length === 0 ? [seen] : [seen, this.#toldOf(key, rest)];
        }));
    }
    /** Whether it is told how many are not judged on a strand, of everyone or of one place, at every review point. */
    tellsUnjudged(strandId, place = null) {
        return [...this.#published].every(([key, { told }]) => {
            if (!key.endsWith(` ${strandId}`))
                return true;
            const numbers = place === null ? told.everyone : told.places.get(place);
            return numbers !== undefined && numbers.bands.unjudged !== null;
        });
    }
    #toldOf(key, group) {
        const { told, unseen } = this.#published.get(key);
        const people = sizeOf(group);
        if (people === sizeOf(unseen))
            return told.everyone;
        const [place = "", ...others] = new Set(group.map(this.#placeOf));
        const whole = others.length === 0 ? told.places.get(place) : undefined;
        if (whole?.people === people)
            return whole;
        return { people, bands: { at: null, below: null, unjudged: null, unexpected: null }, outcomes: null };
    }
}
const sizeOf = (rows) => rows.reduce((sum, { count }) => sum + count, 0);
function byPoint(rows) {
    const points = new Map();
    for (const row of rows) {
        const key = `${row.reviewPointId} ${row.strandId}`;
        const some = points.get(key);
        if (some)
            some.push(row);
        else
            points.set(key, [row]);
    }
    return points;
}
/** Counts of one place and outcome as one. */
function alike(counts) {
    const sums = new Map();
    for (const { count, ...row } of counts) {
        const key = JSON.stringify(row);
        sums.set(key, { ...row, count: count + (sums.get(key)?.count ?? 0) });
    }
    return [...sums.values()];
}
//# sourceMappingURL=told-by-place.js.map