import { createContext } from 'react';

/** What marks an inline script as ours, while a page is made; a browser keeps it to itself. */
export const NonceContext = createContext<string | undefined>(undefined);
