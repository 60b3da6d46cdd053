import { boardChecklist } from "@reviewpoint/domain/moderation";
import { viewerOf } from "../../../../graph/reading/viewer.js";
import { factsOf, readBoards } from "../../../boards/index.js";
import { peopleNamed } from "../../../partnership/person/people-named.js";
import { readProvider } from "../../../provider/provider/provider.query.js";
import { dayInZone } from "../../../provider/setting/day-in-zone.js";
import { timeZone } from "../../../provider/setting/time-zone.js";
import { settingsOf } from "../../../provider/setting/setting.loader.js";
import { packSuppression } from "../../frozen.settings.js";
import { readBoardFacts } from "./board-facts.query.js";
import { readExercises } from "./read-exercises.js";
/** Everything that a board's pack is made of, as it is recorded now; null where there is no such board. */
export async function gatherFacts(boardId, context) {
    const { today } = viewerOf(context);
    const [board] = await readBoards(context.read, [boardId]);
    if (!board)
        return null;
    const { name } = await readProvider(context);
    const settings = await settingsOf(today, context);
    const zone = settings.of(timeZone);
    const [counted, facts, exercises] = await Promise.all([
        readBoardFacts(context.read, name, boardId, today),
        factsOf(context, board, today),
        readExercises(context, boardId, (instant) => dayInZone(new Date(instant), zone)),
    ]);
    const ids = [
        ...board.members.map(({ personId }) => personId),
        ...board.actions.map(({ ownerId }) => ownerId),
    ];
    const people = await peopleNamed([...new Set(ids)], context);
    return {
        ...{ ...counted, board, frozenAt: context.clock.now().toISOString() },
        names: new Map(people.flatMap((person) => (person ? [[person.id, person.name ?? ""]] : []))),
        exercises,
        checklist: boardChecklist(facts),
        suppression: settings.of(packSuppression),
    };
}
//# sourceMappingURL=gather-facts.js.map