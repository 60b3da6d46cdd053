import { insertFixture } from "../../../features/testing/fixture-provider.js";
import { fixtureViewer } from "../../../features/testing/fixture-viewer.js";
import { recordRead } from "../../../graph/auditing/read-notes.js";
import { systemClock } from "../../../graph/writing/clock.js";
import { completeTarget, insertAskers } from "../asking-people.js";
import { target } from "../target.js";
import { addUnlinkedFiles } from "./add-unlinked-files.js";
import { insertAssignmentsWork } from "./assignments-work.js";
import { completeBoard } from "./complete-board.js";
import { completeRecovery } from "./complete-recovery.js";
import { reportToAskers } from "./report-to-askers.js";
import { standardiseTarget } from "./standardise-target.js";
/** Fills an empty database with the provider that the matrix is asked of. */
export async function fillForMatrix(database) {
    await insertFixture(database, { trainees: 30 });
    await insertAskers(database);
    await completeTarget(database);
    await completeRecovery(database);
    // not as the target: nobody marks their own work
    await database.write({ providerId: target.providerId }, insertAssignmentsWork);
    await standardiseTarget(database);
    await completeBoard(database);
    await addUnlinkedFiles(database);
    await reportToAskers(database);
    const reader = fixtureViewer("hub-director");
    await recordRead(database, reader, { evidence: [target.traineeId] }, systemClock);
}
//# sourceMappingURL=fill-for-matrix.js.map