import { assignmentParts } from "./assignments/play-assignments.js";
import { playBoard } from "./board/play-board.js";
import { doing } from "./doing.js";
import { playFinished } from "./exercises/play-finished.js";
import { playRunning } from "./exercises/play-running.js";
import { castOf } from "./scene.js";
import { playStandardisation } from "./standardisation/play-standardisation.js";
/** In the order in which they are played: the board rests on the exercise that is finished. */
const parts = [
    ...assignmentParts,
    playStandardisation,
    playFinished,
    playRunning,
    playBoard,
];
/**
 * Plays what people have done with a demo provider by today, with the rules of the graph's own acts, each on its day. Each
 * part is one transaction, and is left out where it is there: a load that was interrupted goes on with the part after.
 */
export async function playDemoWork({ database, slug, today, now, newId }) {
    const cast = await castOf(database, slug, today);
    const { providerId, personId } = cast.admin;
    for (const part of parts)
        await database.write({ providerId, personId }, (unit) => part({ unit, does: doing(unit, now, newId), cast, today }));
}
//# sourceMappingURL=play-demo-work.js.map