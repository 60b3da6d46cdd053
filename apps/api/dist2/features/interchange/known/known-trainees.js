import { selectList } from "../../../graph/reading/select-list.js";
import { personTable } from "../../partnership/person/person.table.js";
import { traineeTable } from "../../partnership/trainee/trainee.table.js";
const personFacts = ["givenNames", "familyName", "email"];
const columns = `${selectList(traineeTable, "trainee").sql}, ${selectList(personTable, "person", personFacts).sql}`;
/** Every trainee of a provider. */
export function knownTrainees(unit, providerId) {
    return unit.rows(`select ${columns} from trainee
     join person on person.provider_id = trainee.provider_id and person.id = trainee.person_id
     where trainee.provider_id = $1 order by trainee.id`, [providerId]);
}
//# sourceMappingURL=known-trainees.js.map