import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { isDocumentKind } from '#app/people/document.ts';
import { documentVersions } from '#app/people/documents.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { Markdown } from '#app/web/parts/markdown.tsx';
import { openMeta } from '#app/web/parts/meta.ts';
import { Heading, Notice } from '#app/web/parts/text.tsx';
import { kept } from '#app/web/http/kept.ts';
import { useWords } from '#app/web/parts/words.ts';

export const handle = kept();

export const meta: MetaFunction<typeof loader> = (args) =>
  openMeta(args, ({ journal }) => {
    const title = args.data?.document.title ?? '';
    return { title, description: journal.documents.description(title) };
  });

/** A legal document: the version in force, or by its fingerprint an earlier one that somebody consented to. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { kind = '', fingerprint } = params;
  const versions = isDocumentKind(kind) ? documentVersions(context.app, kind, localeOf(request)) : [];
  const [current] = versions;
  const document = fingerprint ? versions.find(({ sha256 }) => sha256.slice(0, 12) === fingerprint) : current;
  if (!document || !current) throw new Response(null, { status: 404 });
  const older = versions.filter(({ sha256 }) => sha256 !== current.sha256);
  return {
    document,
    isCurrent: document.sha256 === current.sha256,
    older: older.map(({ sha256, version }) => ({ sha256, version })),
  };
}

export default function Document() {
  const { journal, site, paths } = useWords();
  const { document, isCurrent, older } = useLoaderData<typeof loader>();
  const words = journal.documents;
  return (
    <article>
      <Heading>{document.title}</Heading>
      <p className="mt-3 text-soft">{words.version(document.version)}</p>
      {!isCurrent && (
        <Notice tone="plain">
          {words.notCurrent} <a href={paths.document(document.kind)}>{words.current}</a>
        </Notice>
      )}
      <div className="mt-6">
        <Markdown>{document.body}</Markdown>
      </div>
      <p className="hint mt-10 break-all">{words.fingerprint(document.sha256)}</p>
      {older.length > 0 && (
        <section className="mt-6">
          <h2 className="text-xl">{words.older}</h2>
          <ul className="mt-2">
            {older.map(({ sha256, version }) => (
              <li key={sha256}>
                <a href={paths.document(document.kind, sha256)} className="way">
                  {words.version(version)} ({sha256.slice(0, 12)})
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="mt-10 flex flex-wrap gap-x-7 border-t border-line pt-3 print:hidden">
        <a href={paths.findPreferences} className="way">
          {words.settings}
        </a>
        <a href={paths.contacts} className="way">
          {site.nav.contacts}
        </a>
      </p>
    </article>
  );
}
