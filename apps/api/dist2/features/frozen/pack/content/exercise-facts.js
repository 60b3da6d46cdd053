export {};
//# sourceMappingURL=exercise-facts.js.map