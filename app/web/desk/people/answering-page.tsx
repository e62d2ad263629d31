import { ConflictNotice } from '#app/web/desk/parts/conflict.tsx';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import type { Refused } from '#app/web/desk/parts/sending.ts';
import { Notice } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { AnsweringForm, type AnsweringFormProps } from './answering-form.tsx';
import { useZoneWords } from './zone-words.ts';

/** In which languages and hours somebody answers questions, and how many at a time. */
export function AnsweringPage({
  person,
  isManaged,
  isSaved,
  refused,
  ...form
}: Omit<AnsweringFormProps, 'refused'> & {
  person: { id: string; name: string };
  /** Whether whoever looks manages the staff. */
  isManaged: boolean;
  isSaved: boolean;
  refused: Refused | undefined;
}) {
  const { desk, deskAnswering: words, paths } = useWords();
  const say = useSaying();
  const above = isManaged
    ? { href: paths.deskPerson(person.id), label: person.name }
    : { href: paths.deskAbsences, label: desk.nav.absences };
  return (
    <>
      <DeskHead above={above} title={words.title} />
      {isSaved && !refused && <Notice tone="good">{words.saved}</Notice>}
      <p className="lead">{words.lead}</p>
      {refused?.conflict && <ConflictNotice {...refused.conflict} say={say} />}
      <AnsweringForm key={form.version} {...form} refused={refused} />
    </>
  );
}

/** How a field and its value are told of where somebody else has changed them. */
function useSaying() {
  const { deskAnswering: words, deskCalendars } = useWords();
  const { cityOf } = useZoneWords();
  const labels: Record<string, string> = words.fields;
  const languages: Record<string, string> = words.languages;
  const countries: Record<string, string> = deskCalendars.countries;
  const inWords = (field: string, value: string) => {
    if (field === 'languages')
      return value
        .split(' ')
        .flatMap((one) => languages[one] ?? [])
        .join(', ');
    if (field === 'country') return countries[value] ?? value;
    if (field === 'zone') return cityOf(value);
    return field === 'most' && value === '' ? words.houseMost : value;
  };
  return (field: string, value: string) => ({ label: labels[field] ?? field, value: inWords(field, value) });
}
