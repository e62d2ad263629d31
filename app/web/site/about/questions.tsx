import { Icon } from '#app/web/parts/icon.tsx';
import { Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { letterHref, LetterWords, type Letter } from '#app/web/parts/prepared-letter.tsx';

const order = ['assessment', 'services', 'courses', 'consultation', 'journal', 'personal-data'] as const;

/** Which question goes where: to a page that answers it, to a form, to a letter begun for it. */
export function Questions({ email }: { email: string }) {
  const { about, paths } = useWords();
  const { where, whereLead, ask, askForAssessment } = about.contacts;
  const pages = {
    assessment: paths.assessment,
    services: paths.services,
    courses: paths.courses,
    consultation: null,
    journal: paths.findPreferences,
    'personal-data': paths.document('privacy-policy'),
  };
  const question = { href: paths.question, label: ask };
  // Whoever takes a consent back is not first asked for another one.
  const forms = {
    assessment: { href: paths.assessmentRequest, label: askForAssessment },
    services: question,
    courses: question,
    consultation: question,
    journal: null,
    'personal-data': null,
  };
  return (
    <Section id="where" heading={where}>
      <p className="mt-3 max-w-prose print:hidden">{whereLead}</p>
      <div className="mt-6">
        {order.map((of) => (
          <Question key={of} of={of} page={pages[of]} form={forms[of]} email={email} />
        ))}
      </div>
    </Section>
  );
}

interface Asked {
  of: (typeof order)[number];
  /** The page that answers it. */
  page: string | null;
  form: { href: string; label: string } | null;
  email: string;
}

function Question({ of, page, form, email }: Asked) {
  const { begin, write, questions } = useWords().about.contacts;
  const { title, text, page: called, letter }: Written = questions[of];
  return (
    <section aria-labelledby={of} className="grid break-inside-avoid gap-x-10 border-t border-line py-5 md:grid-cols-2">
      <div>
        <h3 id={of} className="text-lg">
          {title}
        </h3>
        <p className="mt-1">{text}</p>
      </div>
      <div className="pt-2">
        <p className="flex flex-wrap gap-x-7">
          {page && called && (
            <a href={page} className="way">
              {called}
            </a>
          )}
          {form && (
            <a href={form.href} className="way" aria-describedby={of}>
              {form.label}
            </a>
          )}
          {letter && (
            <a href={letterHref(email, letter)} className="way" aria-describedby={of}>
              <Icon name="mail" />
              <span className="ml-1.5">{form ? begin : write}</span>
            </a>
          )}
        </p>
        {letter && <LetterWords email={email} letter={letter} />}
      </div>
    </section>
  );
}

interface Written {
  title: string;
  text: string;
  page: string | null;
  letter: Letter | null;
}
