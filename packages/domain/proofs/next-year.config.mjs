import { fileURLToPath } from "node:url";
import base from "../jest.config.mjs";

/** The tests of the rules, as they will run in the next academic year: only the date is moved, timers are left alone. */
export default {
  ...base,
  rootDir: fileURLToPath(new URL("..", import.meta.url)),
  testMatch: ["<rootDir>/src/**/*.test.ts"],
  fakeTimers: {
    enableGlobally: true,
    now: Date.UTC(2027, 10, 22, 12),
    doNotFake: [
      ...["hrtime", "nextTick", "performance", "queueMicrotask", "setImmediate", "clearImmediate"],
      ...["setInterval", "clearInterval", "setTimeout", "clearTimeout"],
    ],
  },
};
