import type { SeenThing } from "@reviewpoint/domain/access";
import type { PersonRow } from "./person.table.js";
import type { ShownPerson } from "./person.type.js";
/** What is read of a person: an e-mail address stays where it is. */
export type NamedPersonRow = Omit<PersonRow, "email">;
export declare const namedPersonColumns: readonly ["id", "givenNames", "familyName"];
/** A person with the name. */
export declare function namedPerson(person: NamedPersonRow): ShownPerson;
/** A person without the name. @param thing by which the person was met, where that is not the list of people */
export declare function namelessPerson({ id }: NamedPersonRow, thing?: SeenThing): ShownPerson;
