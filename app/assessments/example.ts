/** The network of the home page: its figures are an example and are called so. ARPU is in ₽ a month. */
export const exampleNetwork = { base: 20_000, disconnected: 300, arpu: 450 };
