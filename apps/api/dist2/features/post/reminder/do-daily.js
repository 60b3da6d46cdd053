import { putOnce } from "./put-once.js";
import { reminderId } from "./reminder-id.js";
/** Lets each room do what its day asks, and puts a message into the outbox for each thing done. Gives how many were new. */
export async function doDaily(unit, works, day) {
    let put = 0;
    for (const { act, work } of works) {
        for (const { id, subject } of await work(unit, day))
            put += await putOnce(unit, { ...day, id: reminderId(act, id, ""), act, subject });
    }
    return put;
}
//# sourceMappingURL=do-daily.js.map