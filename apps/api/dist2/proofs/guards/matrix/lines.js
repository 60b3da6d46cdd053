import { accessRoles } from "@reviewpoint/domain/access";
import { accountMatrix } from "./account.matrix.js";
import { assignmentsMatrix } from "./moderation/assignments.matrix.js";
import { evidenceMatrix } from "./evidence.matrix.js";
import { boardsMatrix } from "./moderation/boards.matrix.js";
import { frameworkMatrix } from "./framework.matrix.js";
import { judgementsMatrix } from "./judgements.matrix.js";
import { moderationMatrix } from "./moderation/moderation.matrix.js";
import { observationsMatrix } from "./observations.matrix.js";
import { partnershipMatrix } from "./partnership.matrix.js";
import { progressMatrix } from "./progress.matrix.js";
import { recoveryMatrix } from "./recovery.matrix.js";
import { targetsMatrix } from "./targets.matrix.js";
const rooms = [
    accountMatrix,
    partnershipMatrix,
    frameworkMatrix,
    judgementsMatrix,
    observationsMatrix,
    progressMatrix,
    recoveryMatrix,
    targetsMatrix,
    assignmentsMatrix,
    moderationMatrix,
    evidenceMatrix,
    boardsMatrix,
];
const heading = "act TR ME PT LM MO HD DD LI LT EB QA PA";
/** Every line. @throws RangeError for one that cannot be read. */
export const matrixLines = rooms.flatMap((room) => {
    const [head = "", ...lines] = room.trim().split("\n");
    if (head.trim().replace(/\s+/gu, " ") !== heading)
        throw new RangeError(`the matrix begins with ${heading}`);
    return lines.map(readLine);
});
function readLine(text) {
    const [field = "", asked = "", ...cells] = text.trim().split(/\s+/u);
    if (cells.length !== accessRoles.length || !cells.every((cell) => /^([ocsjh]+|\*|-)$/u.test(cell))) {
        throw new RangeError(`a line of the matrix has a cell for each of the twelve roles: ${text}`);
    }
    const [act = "", part] = asked.split(".");
    const thing = (part === undefined ? { act } : { act, field: part });
    return {
        field,
        thing: asked === "member" ? null : thing,
        cells: Object.fromEntries(accessRoles.map((role, index) => [role, cells[index]])),
    };
}
//# sourceMappingURL=lines.js.map