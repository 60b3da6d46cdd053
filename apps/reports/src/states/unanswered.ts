/** A question that was not answered, and why. */
export class Unanswered extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = "Unanswered";
    this.code = code;
  }
}
