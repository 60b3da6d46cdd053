import { selectList } from "../../../graph/reading/select-list.js";
import { traineeTable } from "../../partnership/trainee/trainee.table.js";
const facts = ["id", "cohortId", "hubId", "subjectId", "withdrawnOn", "deferredOn", "returnedOn"];
const columns = selectList(traineeTable, "trainee", facts).sql;
/**
 * Reads trainees as they are now and holds them until the transaction ends: whoever else brings their standings in line
 * waits, and then finds what this transaction wrote. In the order of ids, so that nobody waits in a ring.
 */
export function holdTrainees(unit, providerId, ids) {
    return unit.rows(`select ${columns} from trainee where provider_id = $1 and id = any($2::uuid[]) order by id for no key update`, [providerId, ids]);
}
//# sourceMappingURL=hold-trainees.js.map