export {};
//# sourceMappingURL=role-holding.js.map