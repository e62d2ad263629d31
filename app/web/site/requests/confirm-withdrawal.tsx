import { ButtonForm, LinkPage } from '#app/web/parts/link-page.tsx';
import { useWords } from '#app/web/parts/words.ts';

/** Says what will be destroyed, and asks once more. */
export function ConfirmWithdrawal({ reference, back }: { reference: string; back: string }) {
  const words = useWords().leads.withdrawal;
  return (
    <LinkPage heading={words.heading(reference)} lead={words.lead}>
      <ButtonForm label={words.button} tone="danger" />
      <p className="mt-4">
        <a href={back} className="way">
          {words.back}
        </a>
      </p>
    </LinkPage>
  );
}
