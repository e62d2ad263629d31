import { useLocation, useRouteError } from '@remix-run/react';
import type { ReactNode } from 'react';
import { canonicalPath, inOtherLocale, pathsIn } from '#app/web/http/paths.ts';
import type { Consultancy } from '#app/words/consultancy.ts';
import { Mark } from './mark.tsx';
import { useWords } from './words.ts';

/** What stands around every page of the public site. */
export function Page({ consultancy, children }: { consultancy: Consultancy | undefined; children: ReactNode }) {
  const { site } = useWords();
  return (
    <div className="mx-auto max-w-6xl px-4 sm:px-8">
      <a href="#content" className="skip">
        {site.skip}
      </a>
      <Header consultancy={consultancy} />
      <main id="content" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <Footer consultancy={consultancy} />
    </div>
  );
}

function Header({ consultancy }: { consultancy: Consultancy | undefined }) {
  const { site, paths, locale } = useWords();
  const other = locale === 'ru' ? 'en' : 'ru';
  const { pathname } = useLocation();
  // What is missing or has failed here is no better in the other language, and the developer's pages have but one.
  const hasTwin = !useRouteError() && !pathname.startsWith('/dev/');
  const twin = inOtherLocale(canonicalPath(pathname), locale);
  return (
    <header className="flex flex-wrap items-center gap-x-7 gap-y-1 border-b border-rule py-4">
      <a
        href={paths.home}
        className="mr-auto inline-flex items-center gap-2.5 py-2 font-serif text-xl font-bold no-underline"
      >
        <Mark />
        {site.name}
      </a>
      {consultancy && <p className="hidden text-sm print:block">{`${consultancy.phone} · ${consultancy.email}`}</p>}
      <nav aria-label={site.nav.label} className="flex flex-wrap gap-x-5 sm:gap-x-6">
        {sections.map((key) => (
          <a
            key={key}
            href={paths[key]}
            className="nav-link"
            aria-current={placeIn(
              pathname,
              paths[key],
              (within[key] ?? []).map((inner) => paths[inner]),
            )}
          >
            {site.nav[key]}
          </a>
        ))}
        <a href={hasTwin ? twin : pathsIn(other).home} className="nav-link" lang={other} hrefLang={other}>
          {site.otherLanguage.label}
        </a>
      </nav>
    </header>
  );
}

function Footer({ consultancy }: { consultancy: Consultancy | undefined }) {
  const { site, documents, paths } = useWords();
  return (
    <footer className="mt-16 grid gap-x-10 gap-y-6 border-t-3 border-rule pt-6 pb-12 text-sm sm:grid-cols-2 lg:grid-cols-4">
      <div>
        <p className="font-semibold">{site.name}</p>
        <p className="text-soft">{site.footer.purpose}</p>
        <p className="mt-2 text-soft" lang="ru">
          {consultancy?.legalName}
        </p>
      </div>
      <nav aria-label={site.footer.more} className="footer-links">
        {(['courses', 'clients', 'advisor', 'subscribe', 'preferences', 'signIn'] as const).map((key) => (
          <a key={key} className="footer-link" href={key === 'preferences' ? paths.findPreferences : paths[key]}>
            {site.footer[key]}
          </a>
        ))}
      </nav>
      {consultancy && (
        <nav aria-label={site.footer.contacts} className="footer-links">
          <a className="footer-link" href={`tel:${consultancy.phone.replace(/[^+\d]/g, '')}`}>
            {consultancy.phone}
          </a>
          <a className="footer-link" href={`mailto:${consultancy.email}`}>
            {consultancy.email}
          </a>
        </nav>
      )}
      <nav aria-label={site.footer.documents} className="footer-links">
        {(['privacy-policy', 'personal-data', 'request', 'advertising'] as const).map((kind) => (
          <a key={kind} className="footer-link" href={paths.document(kind)}>
            {documents[kind].title}
          </a>
        ))}
      </nav>
    </footer>
  );
}

const sections = ['services', 'assessment', 'journal', 'about', 'contacts'] as const;

/** What lies in a section although its address does not. */
const within: Partial<Record<(typeof sections)[number], ('courses' | 'clients')[]>> = {
  services: ['courses'],
  about: ['clients'],
};

/** Marks the link to this very page, or to the section it lies in. */
function placeIn(pathname: string, path: string, inner: string[]): 'page' | 'true' | undefined {
  if (pathname === path) return 'page';
  return [path, ...inner].some((place) => `${pathname}/`.startsWith(`${place}/`)) ? 'true' : undefined;
}
