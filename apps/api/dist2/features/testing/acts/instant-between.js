import { setTimeout as wait } from "node:timers/promises";
/** An instant later than all that was recorded before, and earlier than all that is recorded after: instants count milliseconds. */
export async function instantBetween() {
    await wait(2);
    const between = new Date().toISOString();
    await wait(2);
    return between;
}
//# sourceMappingURL=instant-between.js.map