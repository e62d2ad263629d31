import { Form } from '@remix-run/react';
import type { FoundCompany } from '#app/web/desk/companies/find-companies.queries.server.ts';
import { FoundLine } from '#app/web/desk/companies/found-line.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { ThreadRefusal } from './refused.ts';
import type { ThreadData } from './shown-thread.server.ts';
import { ThreadTrouble } from './thread-trouble.tsx';

interface CompanyFormProps extends Pick<ThreadData, 'thread' | 'company'> {
  wanted: string;
  found: FoundCompany[];
  refused: ThreadRefusal | undefined;
}

/** Of which company a question is: another one is sought by name, and chosen by one button. */
export function CompanyForm({ thread, company, wanted, found, refused }: CompanyFormProps) {
  const { deskThreads, paths } = useWords();
  const words = deskThreads.company;
  const action = paths.deskThread(thread.id, '/company');
  return (
    <>
      <ThreadTrouble threadId={thread.id} refused={refused} />
      <p className="lead">{company ? words.now(company.name) : words.none}</p>
      <Form method="get" action={action} role="search" aria-label={words.search} className="mt-3">
        <label className="text-sm text-soft">
          {words.search}
          <input type="search" name="q" defaultValue={wanted} className="input" />
        </label>
        <button className="button quiet mt-2">{words.find}</button>
      </Form>
      {wanted !== '' && found.length === 0 && <p className="mt-3 text-soft">{words.nothing}</p>}
      <ul className="mt-3">
        {found.map((one) => (
          <li key={one.id} className="border-b border-line py-2">
            <span className="font-semibold">{one.name}</span>
            <FoundLine company={one} />
            <Form method="post" action={action} className="mt-1">
              <input type="hidden" name="version" value={refused?.version ?? thread.version} />
              <button
                name="company"
                value={one.id}
                className="button quiet"
                aria-label={`${words.choose}: ${one.name}`}
              >
                {words.choose}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </>
  );
}
