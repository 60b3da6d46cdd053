export { type DemoOptions, type WrittenProvider, writeDemo } from "./write-demo.js";
export { writeYear, type YearOptions } from "./write-year.js";
