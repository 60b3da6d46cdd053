import type { Role, Viewer } from "../../identity/index.js";
/** The viewer with this role in the fixture's provider; a trainee is the first of the current cohort. */
export declare function fixtureViewer(role: Role, provider?: number): Viewer;
