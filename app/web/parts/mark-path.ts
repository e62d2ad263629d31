/** The mark's outline, 80 × 40. */
export const markPath =
  'M18 2a18 18 0 1 1 0 36 18 18 0 0 1 0-36Zm0 10a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM34 16h44v8h-4v5h-6v-5h-4v9h-6v-9h-4v13h-6V24H34z';
