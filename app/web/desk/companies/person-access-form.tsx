import { Form } from '@remix-run/react';
import { dayInMoscow, longDay } from '#app/words/day.ts';
import { Panel } from '#app/web/desk/parts/head.tsx';
import { useWords } from '#app/web/parts/words.ts';

/** Whether somebody of a company may sign in, and the button that makes it otherwise. */
export function PersonAccess({
  companyId,
  person: { id, deactivatedAt },
}: {
  companyId: string;
  person: { id: string; deactivatedAt: number | null };
}) {
  const { companies, locale, paths } = useWords();
  const words = companies.people;
  const isOpen = deactivatedAt === null;
  return (
    <div className="mt-10 max-w-prose">
      <Panel id="access" heading={words.access.heading}>
        <p className="mt-2">
          {isOpen ? words.access.isOpen : words.access.isClosed(longDay(locale, dayInMoscow(deactivatedAt)))}
        </p>
        <Form method="post" action={paths.deskCompanyPerson(companyId, id, '/access')} className="mt-3">
          <input type="hidden" name="access" value={isOpen ? 'closed' : 'open'} />
          <button className={`button ${isOpen ? 'danger' : 'second'}`}>{isOpen ? words.close : words.open}</button>
        </Form>
      </Panel>
    </div>
  );
}
