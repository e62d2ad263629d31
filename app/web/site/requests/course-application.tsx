import { seatsLeft, takesApplications, type CourseToday } from '#app/catalogue/course.ts';
import { LinkPage } from '#app/web/parts/link-page.tsx';
import { Heading } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { plural } from '#app/words/plural.ts';
import { CourseStanding } from '../courses/course-standing.tsx';
import { daysFromTo, lengthOf, priceOf } from '../courses/figures.ts';
import { Fact, Facts } from './facts.tsx';
import { RequestForm, type Refused } from './request-form.tsx';

/** Seats, or the waiting list, or why neither can be had. */
export function CourseApplication({
  course,
  stamp,
  refused,
}: {
  course: CourseToday;
  stamp: string;
  refused: Refused | undefined;
}) {
  const { leads, locale, paths, courses } = useWords();
  const words = leads.course;
  if (!takesApplications(course.state)) return <Closed course={course} />;
  const left = seatsLeft(course);
  const way = left > 0 ? words.open : words.waiting;
  const hint = left > 0 ? words.moreThanLeft(plural(locale, left, courses.seat)) : '';
  return (
    <>
      <Heading above={{ href: paths.course(course.slug), label: course.text[locale].title }}>{way.heading}</Heading>
      <p className="lead">{way.lead}</p>
      <CourseAsked course={course} />
      <RequestForm
        stamp={stamp}
        refused={refused}
        words={{ ...words, submit: way.submit }}
        own={[{ name: 'seats', label: words.seats, hint, required: true }]}
        known={{ seats: '1' }}
      />
    </>
  );
}

function CourseAsked({ course }: { course: CourseToday }) {
  const words = useWords();
  const { locale } = words;
  const { facts } = words.leads.course;
  const { city, venue, title } = course.text[locale];
  return (
    <div className="max-w-prose">
      <Facts>
        <Fact name={facts.what}>{title}</Fact>
        <Fact name={facts.when}>{`${daysFromTo(locale, course)}, ${lengthOf(locale, words, course)}`}</Fact>
        <Fact name={facts.where}>{[city, venue].filter(Boolean).join(', ')}</Fact>
        <Fact name={facts.seats}>
          <CourseStanding course={course} />
        </Fact>
        <Fact name={facts.price}>{priceOf(locale, words, course)}</Fact>
      </Facts>
    </div>
  );
}

function Closed({ course: { state, slug } }: { course: CourseToday }) {
  const { leads, paths } = useWords();
  const { closed } = leads.course;
  const why = state === 'cancelled' || state === 'under-way' ? closed[state] : closed.past;
  return (
    <LinkPage heading={closed.heading} lead={why}>
      <p className="mt-4">{closed.instead}</p>
      <p className="mt-6 flex flex-wrap items-center gap-x-7 gap-y-3">
        <a href={paths.courses} className="button">
          {closed.dates}
        </a>
        <a href={paths.question} className="way">
          {closed.ask}
        </a>
        <a href={paths.course(slug)} className="way">
          {closed.programme}
        </a>
      </p>
    </LinkPage>
  );
}
