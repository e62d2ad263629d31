import type { FieldMetadata } from '@conform-to/react';
import { Check } from '#app/web/parts/check.tsx';
import { AdvertisingCheck } from '#app/web/parts/consent-fields.tsx';
import { useWords } from '#app/web/parts/words.ts';

/** The two consents: separate boxes, unticked, each beside its own document. Only the first is needed. */
export function RequestConsents({
  personalData,
  advertising,
  explain,
}: {
  personalData: FieldMetadata<boolean>;
  advertising: FieldMetadata<boolean>;
  explain: (tag: string) => string;
}) {
  const { leads, paths } = useWords();
  const { legend, before, link, letters } = leads.consents;
  return (
    <fieldset className="mt-8 border-t border-line pt-4">
      <legend className="sr-only">{legend}</legend>
      <Check field={personalData} explain={explain}>
        {before}
        <a href={paths.document('request')}>{link}</a>
      </Check>
      <AdvertisingCheck field={advertising} />
      <p className="hint">{letters}</p>
    </fieldset>
  );
}
