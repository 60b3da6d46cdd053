import type { Batch } from "../../../graph/reading/load.js";
import type { ShownPerson } from "../../partnership/person/person.type.js";
/** People by id, with their names for whoever administers people or roles; to others only they themselves have one. */
export declare const administeredPersonById: Batch<string, ShownPerson | null>;
