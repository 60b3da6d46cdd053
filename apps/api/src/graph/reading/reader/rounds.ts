/** With no more than these under way, a round is short enough for whoever comes meanwhile. */
const few = 12;

let underWay = 0;
const waiting: (() => void)[] = [];

/** Counts a question as under way while its rows are read. */
export async function underWayWhile(work: () => Promise<void>): Promise<void> {
  underWay += 1;
  try {
    await work();
  } finally {
    underWay -= 1;
  }
}

/**
 * Waits, where many questions are under way, for a round of the event loop in which no other question goes on; first come,
 * first served. A round accepts one new connection and no more: where the rows of thirty questions arrive in one and all
 * thirty go on in it, who comes meanwhile waits for all of them, even to be turned away.
 */
export function roundOfItsOwn(): Promise<void> {
  if (underWay <= few && waiting.length === 0) return Promise.resolve();
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) setImmediate(next);
  });
}

function next(): void {
  // before it goes on: whoever then waits again comes after those who wait now
  if (waiting.length > 1) setImmediate(next);
  waiting.shift()?.();
}
