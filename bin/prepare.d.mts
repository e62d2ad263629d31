export function prepare(): void;
export function loadSettings(): void;
