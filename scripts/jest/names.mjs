/**
 * The names of jest that our tests import. The runner sets them as globals; here they are taken from there, so that what
 * is tested meets the globals of Node alone (Plot, for one, moves every mark by half a pixel where there is a global `it`). Whatever a test or a hook waits for, it fails after a quarter of an hour: generous,
 * because a test fails for what it finds and never for how busy the machine is.
 */
const names = ["describe", "test", "it", "expect", "beforeAll", "afterAll", "beforeEach", "afterEach"];
const given = Object.fromEntries(names.map((name) => [name, globalThis[name]]));
for (const name of [...names, "jest", "xit", "xtest", "fit", "xdescribe", "fdescribe"])
  delete globalThis[name];

const milliseconds = 900_000;

export const { describe, expect } = given;
export const test = Object.assign(
  (name, body) => given.test(name, limited(body)),
  ...["only", "skip"].map((mode) => ({ [mode]: (name, body) => given.test[mode](name, limited(body)) })),
  { each: (rows) => (name, body) => given.test.each(rows)(name, limited(body)) },
);
export const it = test;
export const [beforeAll, afterAll, beforeEach, afterEach] = names
  .slice(4)
  .map((name) => (body) => given[name](limited(body)));

function limited(body) {
  return async (...row) => {
    let timer;
    const late = new Promise((_, fail) => {
      const error = new Error(`not done after ${milliseconds / 60_000} minutes`);
      timer = setTimeout(() => fail(error), milliseconds);
    });
    try {
      await Promise.race([body(...row), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}
