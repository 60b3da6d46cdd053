export { normalQuantile } from "./normal-quantile.js";
export { type SeededRandom, seededRandom } from "./seeded-random.js";
export { type ProportionInterval, wilsonInterval } from "./wilson-interval.js";
