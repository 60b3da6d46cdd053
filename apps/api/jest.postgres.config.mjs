import config from "./jest.config.mjs";

if (!process.env.TEST_DATABASE_URL)
  throw new Error(
    "test:postgres needs TEST_DATABASE_URL, e.g. postgresql://postgres@127.0.0.1:5432/postgres",
  );

/** The same tests; where TEST_DATABASE_URL names a PostgreSQL server, each test file gets a database of its own there. */
export default config;
