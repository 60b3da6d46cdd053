import preset from "../../jest.preset.mjs";

/** A database is prepared before many a test file, which takes long on a machine that does other things too. */
export default { ...preset, testTimeout: 60_000 };
