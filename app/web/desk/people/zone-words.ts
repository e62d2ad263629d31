import { useWords } from '#app/web/parts/words.ts';

/** How a zone is called: by its city, and by whose time it is; one that is not in our list by its own name. */
export function useZoneWords() {
  const { zones, byZone } = useWords().deskAnswering;
  const known: Partial<Record<string, { city: string; by: string }>> = zones;
  return {
    cityOf: (zone: string) => known[zone]?.city ?? zone,
    byTimeOf: (zone: string) => known[zone]?.by ?? byZone(zone),
  };
}
