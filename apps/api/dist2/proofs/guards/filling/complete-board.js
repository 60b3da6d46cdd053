import { boardItemTable } from "../../../features/boards/agenda/item.table.js";
import { boardTable } from "../../../features/boards/board/board.table.js";
import { boardCohortTable } from "../../../features/boards/board/board-cohort.table.js";
import { boardInterestTable } from "../../../features/boards/member/interest.table.js";
import { boardMemberTable } from "../../../features/boards/member/member.table.js";
import { fixtureId } from "../../../features/testing/fixture-id.js";
import { target } from "../target.js";
const { providerId, boardId, traineeId, schoolId, assessorId } = target;
const stamp = { recordedAt: "2026-01-30T09:00:00Z", recordedBy: assessorId };
const quorum = { least: 1, seats: ["chair"] };
/** Puts the target and an assessor on the agenda of a board, and lets a member declare an interest in them and in their school. */
export async function completeBoard(database) {
    await database.write(target, async (unit) => {
        const board = { id: boardId, name: "Board", heldOn: "2026-01-30", quorum, closedAt: null, version: 1 };
        await unit.insert(boardTable, [{ providerId, ...board, ...stamp }]);
        await unit.insert(boardCohortTable, [{ providerId, boardId, cohortId: fixtureId("cohort", 2) }]);
        const member = { boardId, personId: assessorId, seat: "chair", position: 1 };
        await unit.insert(boardMemberTable, [{ providerId, ...member }]);
        const item = { id: boardId, boardId, position: 1, kind: "trainee", subjectId: traineeId };
        const other = { id: assessorId, boardId, position: 2, kind: "assessor", subjectId: assessorId };
        await unit.insert(boardItemTable, [item, other].map((each) => ({ providerId, ...each, ...stamp })));
        const declared = { boardId, personId: assessorId, account: null, withdrawsId: null, ...stamp };
        const interests = [
            { id: boardId, kind: "trainee", concernedId: traineeId },
            { id: schoolId, kind: "school", concernedId: schoolId },
        ];
        await unit.insert(boardInterestTable, interests.map((interest) => ({ providerId, ...declared, ...interest })));
    });
}
//# sourceMappingURL=complete-board.js.map