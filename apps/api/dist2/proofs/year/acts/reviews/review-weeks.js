import { addDays } from "@reviewpoint/domain/calendar";
/** Tells which review is on, or ended in the last weeks; null for most of the year. Asked at every moment in turn. */
export function reviewWeeks({ reviewPoints }) {
    const began = new Map();
    return ({ day, week }) => {
        const point = reviewPoints.find(({ opensOn, closesOn }) => opensOn <= day && day <= addDays(closesOn, 28));
        if (!point)
            return null;
        const first = began.get(point.id) ?? week;
        began.set(point.id, first);
        return { point, nth: week - first + 1 };
    };
}
//# sourceMappingURL=review-weeks.js.map