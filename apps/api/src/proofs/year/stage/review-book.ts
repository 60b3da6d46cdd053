/** The version of each review as whoever writes has seen it; 0 while nothing was recorded. */
export class ReviewBook {
  readonly #versions = new Map<string, number>();

  versionOf(traineeId: string, reviewPointId: string): number {
    return this.#versions.get(`${traineeId} ${reviewPointId}`) ?? 0;
  }

  note(traineeId: string, reviewPointId: string, version: number): void {
    this.#versions.set(`${traineeId} ${reviewPointId}`, version);
  }
}
