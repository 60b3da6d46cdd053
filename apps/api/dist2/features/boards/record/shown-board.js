export {};
//# sourceMappingURL=shown-board.js.map