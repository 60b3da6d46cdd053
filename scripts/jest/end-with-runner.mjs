/** A process that runs test files ends when the runner lets go of it, whatever a test has left open. */
process.once("disconnect", () => process.exit());
