import { useRouteLoaderData } from '@remix-run/react';
import type { Counts } from '#app/web/desk/today/counts.queries.server.ts';
import { useLocale } from '#app/web/parts/words.ts';

/** How much waits for whoever sits at the desk, from the layout; nothing where that could not be loaded. */
export function useDeskCounts(): Counts {
  const layout = useRouteLoaderData<{ counts: Counts }>(`${useLocale()}:web/desk/desk.tsx`);
  return layout?.counts ?? { today: 0, leads: 0, threads: 0, mail: 0 };
}
