export { type DemoOptions, type WrittenProvider, writeDemo } from "./write-demo.js";
