import { sizes } from '#app/catalogue/tier.ts';
import { entitlementKinds } from '#app/consultations/entitlement.ts';
import type { RouteReason } from '#app/consultations/route-reason.ts';
import { countries } from '#app/leads/lead.ts';
import { useWords } from '#app/web/parts/words.ts';
import { locales } from '#app/words/locale.ts';

/** How reasons of a route are told, each in its words; people and topics by the names that the page knows. */
export function useRouteReasons(
  nameOf: (personId: string) => string | undefined,
  topicOf: (key: string) => string | undefined,
): (because: readonly RouteReason[]) => string[] {
  const { deskRouting: words, leads, services } = useWords();
  const detailOf = ({ is, detail = '' }: RouteReason): string => {
    const size = sizes.find((one) => one === detail);
    const country = countries.find((one) => one.toLowerCase() === detail.toLowerCase());
    const language = locales.find((one) => one === detail);
    const right = entitlementKinds.find((one) => one === detail);
    if (is === 'topic-owner' || is === 'by-topic') return topicOf(detail) ?? detail;
    if (is === 'by-size' && size) return services.sizes[size];
    if (is === 'by-country' && country) return leads.countries[country];
    if ((is === 'by-language' || is === 'other-language') && language) return words.languages[language];
    return is === 'by-right' && right ? words.rights[right] : detail;
  };
  const who = (id: string | undefined) => (id === undefined ? '' : (nameOf(id) ?? words.someone));
  return (because) =>
    because.map((reason) => words.because[reason.is](who(reason.personId), detailOf(reason), who(reason.forId)));
}
