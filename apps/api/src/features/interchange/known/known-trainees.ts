import type { ReadUnit } from "../../../database/index.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { type PersonRow, personTable } from "../../partnership/person/person.table.js";
import { type TraineeRow, traineeTable } from "../../partnership/trainee/trainee.table.js";

/** A trainee as recorded, with the person's own facts. */
export type KnownTrainee = TraineeRow & Pick<PersonRow, (typeof personFacts)[number]>;

const personFacts = ["givenNames", "familyName", "email"] as const;
const columns = `${selectList(traineeTable, "trainee").sql}, ${selectList(personTable, "person", personFacts).sql}`;

/** Every trainee of a provider. */
export function knownTrainees(unit: ReadUnit, providerId: string): Promise<KnownTrainee[]> {
  return unit.rows<KnownTrainee>(
    `select ${columns} from trainee
     join person on person.provider_id = trainee.provider_id and person.id = trainee.person_id
     where trainee.provider_id = $1 order by trainee.id`,
    [providerId],
  );
}
