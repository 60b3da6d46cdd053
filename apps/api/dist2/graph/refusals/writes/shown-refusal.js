export {};
//# sourceMappingURL=shown-refusal.js.map