import type { FieldMetadata } from '@conform-to/react';
import { Check } from './check.tsx';
import { useWords } from './words.ts';

/** The two consents: separate boxes, unticked, each beside its own document. Only the first is needed. */
export function ConsentFields({
  personalData,
  advertising,
  explain,
}: {
  personalData: FieldMetadata<boolean | undefined>;
  advertising: FieldMetadata<boolean | undefined>;
  explain: (tag: string) => string;
}) {
  const { journal, paths } = useWords();
  const words = journal.subscribe;
  return (
    <fieldset className="mt-5">
      <legend className="sr-only">{words.consents}</legend>
      <Check field={personalData} explain={explain}>
        {words.personalData.before}
        <a href={paths.document('personal-data')}>{words.personalData.link}</a>
        {words.personalData.after}
      </Check>
      <Check field={advertising}>
        {words.advertising.before}
        <a href={paths.document('advertising')}>{words.advertising.link}</a>
        {words.advertising.after}
      </Check>
    </fieldset>
  );
}
