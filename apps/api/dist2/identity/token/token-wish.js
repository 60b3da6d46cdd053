export {};
//# sourceMappingURL=token-wish.js.map