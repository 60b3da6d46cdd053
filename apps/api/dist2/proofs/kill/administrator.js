import { fixtureId } from "../../features/testing/fixture-id.js";
/** The id of the person who writes while servers are killed. */
export const administrator = fixtureId("person", 7);
//# sourceMappingURL=administrator.js.map