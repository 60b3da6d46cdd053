/** The names of jest that our tests use, told to mocha. */
import { format } from "node:util";

export { expect } from "expect";

export const describe = (name, body) => globalThis.describe(name, body);

// how long a test may take is the runner's affair
export const test = (name, body) => globalThis.it(name, body);

/** One for each row: an array of what the body takes, or the one thing that it takes. */
const each = (make) => (rows) => (name, body) => {
  for (const row of rows) {
    const taken = Array.isArray(row) ? row : [row];
    make(format(name, ...taken), () => body(...taken));
  }
};

describe.each = each(describe);
test.each = each(test);

export const it = test;
