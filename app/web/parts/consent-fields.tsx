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
      <AdvertisingCheck field={advertising} />
    </fieldset>
  );
}

export function AdvertisingCheck({ field }: { field: FieldMetadata<boolean | undefined> }) {
  const { journal, paths } = useWords();
  const { before, link, after } = journal.subscribe.advertising;
  return (
    <Check field={field}>
      {before}
      <a href={paths.document('advertising')}>{link}</a>
      {after}
    </Check>
  );
}
