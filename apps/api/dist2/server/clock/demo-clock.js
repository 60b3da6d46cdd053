/**
 * The clock of a demo: it begins at an instant, goes on from there as fast as any other, and is moved forward by
 * messages `{ demoNow: <instant> }` of the process that started this one. It never goes back: what was recorded stays
 * in the past.
 *
 * @param elapsed Milliseconds since some moment, of a clock that nobody sets.
 */
export function demoClock(beginsAt, teller, elapsed = () => performance.now()) {
    let [instant, since] = [instantOf(beginsAt), elapsed()];
    const now = () => instant + Math.floor(elapsed() - since);
    teller.on("message", (message) => {
        const told = message?.demoNow;
        if (typeof told !== "string" || !isInstant(told))
            return;
        [instant, since] = [Math.max(now(), instantOf(told)), elapsed()];
    });
    return () => new Date(now());
}
/**
 * Whether a text is an instant in UTC.
 * @example isInstant("2026-09-07T08:00:00Z") // => true
 */
export const isInstant = (text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/.test(text) && !Number.isNaN(Date.parse(text));
function instantOf(text) {
    if (!isInstant(text))
        throw new RangeError(`an instant is like 2026-09-07T08:00:00Z, not ${JSON.stringify(text)}`);
    return Date.parse(text);
}
//# sourceMappingURL=demo-clock.js.map