/** Jest's names, as the runner has set them. */
export const { describe, test, it, expect, beforeAll, afterAll, beforeEach, afterEach } = globalThis;
