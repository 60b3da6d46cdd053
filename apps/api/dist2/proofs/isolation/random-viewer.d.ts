import type { SeededRandom } from "@reviewpoint/domain/statistics";
import { type Viewer } from "../../identity/index.js";
import { type CanaryProvider } from "./canary-rows.js";
/** Somebody of the provider with one or two roles at any places; or, with scopes switched off, somebody who sees everything. */
export declare function randomViewer(random: SeededRandom, provider: CanaryProvider, scopesOff: boolean): Viewer;
