import { readTermDates, repeatedRows } from "@reviewpoint/domain/interchange";
import { knownSchools } from "../known/known-schools.js";
import { refused, unchanged } from "./outcome.js";
import { violationAt } from "./violation-at.js";
import { writeRows } from "../../../graph/writing/write-rows.js";
const termColumns = ["provider_id", "school_id", "academic_year", "name", "starts_on", "ends_on"];
const closureColumns = ["provider_id", "school_id", "academic_year", "starts_on", "reason", "ends_on"];
/** Terms by school, year and name; closures by school, year and first day. */
export async function termDatesLanding({ unit, providerId, }) {
    const schools = await knownSchools(unit, providerId);
    const recorded = await recordedPeriods(unit, providerId);
    const repeats = repeatedRows();
    const named = new Set();
    const calendars = new Set();
    return {
        mostRows: 200_000,
        open: readTermDates,
        settle: async (batch, write) => {
            const terms = [];
            const closures = [];
            const outcomes = batch.map(({ record, row }) => {
                const school = schools.get(record.urn);
                if (school === undefined) {
                    return refused(violationAt(row, "unknown-school", "URN", record.urn, "Bring in the list of schools with it first."));
                }
                const { term, closure } = periodsOf(record, school.id, providerId);
                const repeat = [term, closure].flatMap((each) => (each && repeats(each.key, row, each === term ? "Term" : "Closure starts")) ?? []);
                if (repeat[0] !== undefined)
                    return refused(repeat[0]);
                calendars.add(`${school.id} ${record.academicYear}`);
                for (const period of [term, closure])
                    if (period !== null)
                        named.add(period.key);
                const changed = [term, closure].filter((each) => each !== null && recorded.get(each.key)?.rest !== last(each));
                if (changed.length === 0)
                    return unchanged;
                if (term !== null && changed.includes(term))
                    terms.push(term);
                if (closure !== null && changed.includes(closure))
                    closures.push(closure);
                return { kind: changed.some((each) => each !== null && recorded.has(each.key)) ? "changed" : "new" };
            });
            if (write) {
                const values = (periods) => periods.map((each) => each.values);
                await writeRows(unit, "school_term", termColumns, values(terms), onConflict(termColumns));
                await writeRows(unit, "school_closure", closureColumns, values(closures), onConflict(closureColumns));
            }
            return outcomes;
        },
        // A school's year that the file does not speak of at all is no part of it.
        finish: async () => [...recorded]
            .filter(([key, { calendar }]) => calendars.has(calendar) && !named.has(key))
            .map(([, { words }]) => words),
    };
}
// The first four columns are the key; the two after it are what can change.
const onConflict = (columns) => {
    const set = columns.slice(4).map((column) => `${column} = excluded.${column}`);
    return `on conflict (${columns.slice(0, 4).join(", ")}) do update set ${set.join(", ")}`;
};
const last = (period) => period.values.slice(4).join(" ");
function periodsOf(record, schoolId, providerId) {
    const { academicYear, term, startsOn, endsOn, closure, closureStartsOn, closureEndsOn } = record;
    const place = [providerId, schoolId, academicYear];
    const period = (kind, values) => ({
        key: `${kind} ${schoolId} ${academicYear} ${values[0]}`,
        values: [...place, ...values],
    });
    return {
        term: term === null ? null : period("term", [term, startsOn, endsOn]),
        closure: closure === null ? null : period("closure", [closureStartsOn, closure, closureEndsOn]),
    };
}
async function recordedPeriods(unit, providerId) {
    const rows = await unit.rows(`select kind || ' ' || school_id || ' ' || academic_year || ' ' || mark as key,
       school_id || ' ' || academic_year as calendar, rest,
       kind || ' ' || title || ' from ' || starts_on || ' of school ' || urn || ', ' || academic_year as words
     from (
       select provider_id, school_id, academic_year, 'term' as kind, name as mark, name as title, starts_on,
         starts_on || ' ' || ends_on as rest
       from school_term
       union all
       select provider_id, school_id, academic_year, 'closure', starts_on::text, reason, starts_on, reason || ' ' || ends_on
       from school_closure
     ) as period
     join school on school.provider_id = period.provider_id and school.id = period.school_id
     where period.provider_id = $1
     order by urn, academic_year, starts_on, kind desc`, [providerId]);
    return new Map(rows.map((row) => [row.key, row]));
}
//# sourceMappingURL=term-dates.landing.js.map