import { addDays, mondayOf } from "@reviewpoint/domain/calendar";
const times = [
    ["monday", 0, "08:30:00Z"],
    ["wednesday", 2, "15:45:00Z"],
    ["friday", 4, "14:00:00Z"],
];
/** The moments of a year, in order: three in each week in which a school works. */
export function momentsOf({ terms, closures }, until) {
    const isIn = (day, ranges) => ranges.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
    const mondays = [];
    const first = mondayOf(terms.map(({ startsOn }) => startsOn).toSorted()[0] ?? until);
    for (let monday = first; monday <= until; monday = addDays(monday, 7)) {
        const isOpen = isIn(addDays(monday, 2), terms) && isIn(addDays(monday, 4), terms);
        if (isOpen && !isIn(addDays(monday, 2), closures))
            mondays.push(monday);
    }
    return mondays.flatMap((monday, week) => times.map(([at, days, time]) => {
        const day = addDays(monday, days);
        const isLast = week === mondays.length - 1 && at === "friday";
        return { week: week + 1, at, day, instant: `${day}T${time}`, isLast };
    }));
}
//# sourceMappingURL=weeks.js.map