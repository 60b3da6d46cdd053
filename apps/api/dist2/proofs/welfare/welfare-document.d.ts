import type { SeededRandom } from "@reviewpoint/domain/statistics";
import type { Viewer } from "../../identity/index.js";
/** Whether anybody's welfare record is open to a viewer, where the provider has named no other roles than the usual. */
export declare const mayReadWelfare: (viewer: Viewer) => boolean;
/** A question that goes for the welfare record along one of the ways to a trainee. */
export declare function randomWelfareDocument(random: SeededRandom): string;
