/** Whoever asks for the time is told noon of 22 November 2027; days that are named are as they were. */
const now = Date.UTC(2027, 10, 22, 12);

globalThis.Date = class extends Date {
  constructor(...named) {
    super(...(named.length === 0 ? [now] : named));
  }

  static now() {
    return now;
  }
};
