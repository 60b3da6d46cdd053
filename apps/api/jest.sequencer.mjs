import Sequencer from "@jest/test-sequencer";

const isProof = ({ path }) => path.includes("/src/proofs/");

/** Proofs first: they take minutes, and whichever came last would keep one core busy while the others are done. */
export default class extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => isProof(other) - isProof(one));
  }
}
