export {};
//# sourceMappingURL=pack-facts.js.map