import { Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';

/** What every open course is about, and for whom it is. */
export function CourseSubject() {
  const { subject, forWhom } = useWords().courses;
  return (
    <Section id="subject" heading={subject.heading}>
      <div className="mt-6 grid gap-x-10 gap-y-6 md:grid-cols-3">
        {subject.parts.map(({ title, text }) => (
          <div key={title} className="border-t-3 border-brand pt-3">
            <h3 className="text-xl">{title}</h3>
            <p className="mt-1">{text}</p>
          </div>
        ))}
      </div>
      <p className="mt-6 max-w-prose">{subject.compared}</p>
      <h3 className="mt-8 text-xl">{forWhom.heading}</h3>
      <CourseList items={forWhom.list} />
    </Section>
  );
}

export function CourseList({ items }: { items: string[] }) {
  return (
    <ul className="mt-2 max-w-prose list-disc space-y-1.5 pl-5">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
