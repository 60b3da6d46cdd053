import { cruiseOptions } from "./scripts/floor-plan/cruise-options.mjs";
import { rules } from "./scripts/floor-plan/rules.mjs";

/** The walls of the house. scripts/floor-plan/floor-plan.test.mjs has seen each of them hold. */
export default { forbidden: rules, options: cruiseOptions };
