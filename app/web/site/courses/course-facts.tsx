import type { ReactNode } from 'react';
import { takesApplications, type CourseToday } from '#app/catalogue/course.ts';
import { Icon } from '#app/web/parts/icon.tsx';
import { unbroken } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { Consultancy } from '#app/words/consultancy.ts';
import { letterHref, LetterWords } from '#app/web/parts/prepared-letter.tsx';
import { courseLetter } from './course-letter.ts';
import { CourseStanding } from './course-standing.tsx';
import { daysFromTo, lengthOf, priceOf } from './figures.ts';

/** When, where, how many seats, at what price, and what to do about it. */
export function CourseFacts({ course, consultancy }: { course: CourseToday; consultancy: Consultancy }) {
  const words = useWords();
  const { locale, paths } = words;
  const { facts, calendar, calendarCancelled, calendarHint, apply, otherDates } = words.courses;
  const { city, venue } = course.text[locale];
  const { heading, lead, label, href, letter } = courseLetter(locale, words, course);
  const isOpen = takesApplications(course.state);
  const { email } = consultancy;
  const when = `${daysFromTo(locale, course)}, ${lengthOf(locale, words, course)}`;
  return (
    <section aria-labelledby="facts" className="border-t-3 border-brand bg-surface px-5 pt-5 pb-6 sm:px-7">
      <h2 id="facts" className="text-2xl">
        {facts.heading}
      </h2>
      <dl className="mt-3 grid grid-cols-[max-content_1fr] gap-x-4">
        <Fact name={facts.when}>{when}</Fact>
        <Fact name={facts.where}>{[city, venue].filter(Boolean).join(', ')}</Fact>
        <Fact name={isOpen ? facts.seats : facts.state}>
          <CourseStanding course={course} />
        </Fact>
        {course.state !== 'cancelled' && <Fact name={facts.price}>{priceOf(locale, words, course)}</Fact>}
        <Fact name={facts.language}>{facts.russian}</Fact>
      </dl>
      {course.state !== 'past' && (
        <p className="mt-3">
          <a href={paths.courseCalendar(course.slug)} className="way" download>
            <Icon name="calendar" />
            <span className="ml-1.5">{course.state === 'cancelled' ? calendarCancelled : calendar}</span>
          </a>{' '}
          <span className="hint">({calendarHint})</span>
        </p>
      )}
      <h3 className="mt-5 text-xl">{heading}</h3>
      <p className="mt-1">{lead}</p>
      <p className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">
        {isOpen ? (
          <a href={href} className="button">
            {label}
          </a>
        ) : (
          <>
            <a href={paths.courses} className="button second">
              {otherDates}
            </a>
            <a href={href} className="way">
              {label}
            </a>
          </>
        )}
      </p>
      <Reach consultancy={consultancy} />
      <p>
        <a href={letterHref(email, letter)} className="way">
          {apply.orLetter}
        </a>
      </p>
      <LetterWords email={email} letter={letter} />
    </section>
  );
}

function Reach({ consultancy: { phone, email } }: { consultancy: Consultancy }) {
  return (
    <p className="mt-3">
      <a href={`tel:${phone.replace(/[^+\d]/g, '')}`} className="way">
        {unbroken(phone)}
      </a>
      {', '}
      <a href={`mailto:${email}`} className="way">
        {email}
      </a>
    </p>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="col-span-2 grid grid-cols-subgrid border-b border-line py-2">
      <dt className="text-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
