/** The version of each review as whoever writes has seen it; 0 while nothing was recorded. */
export class ReviewBook {
    #versions = new Map();
    versionOf(traineeId, reviewPointId) {
        return this.#versions.get(`${traineeId} ${reviewPointId}`) ?? 0;
    }
    note(traineeId, reviewPointId, version) {
        this.#versions.set(`${traineeId} ${reviewPointId}`, version);
    }
}
//# sourceMappingURL=review-book.js.map