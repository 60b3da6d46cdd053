/** A school of which nothing is known. */
export const noCalendar = { terms: [], closures: [] };
/** When each school works, by URN, from the provider's file of term dates. */
export function readCalendars(termDates) {
    const calendars = new Map();
    for (const line of termDates.trim().split(/\r?\n/).slice(1)) {
        const [urn = "", , , starts, ends, , closes, opens] = line.split(",");
        const own = calendars.get(urn) ?? { terms: [], closures: [] };
        if (starts && ends)
            own.terms.push({ startsOn: isoOf(starts), endsOn: isoOf(ends) });
        if (closes && opens)
            own.closures.push({ startsOn: isoOf(closes), endsOn: isoOf(opens) });
        calendars.set(urn, own);
    }
    return calendars;
}
const isoOf = (cell) => cell.split("/").reverse().join("-");
//# sourceMappingURL=read-calendars.js.map