import type { Testimonial } from '#app/content/page-text.ts';
import { Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';

/** What others say, each beside what was promised to them and what was measured. */
export function Testimonials({ testimonials }: { testimonials: Testimonial[] }) {
  const { about, locale } = useWords();
  const words = about.clients;
  return (
    <Section id="testimonials" heading={words.testimonials}>
      <div className="mt-2 grid gap-x-12 lg:grid-cols-2">
        {testimonials.map(({ id, text }) => {
          const { quote, who, measured } = text[locale];
          return (
            <figure key={id} className="border-b border-line py-6 break-inside-avoid">
              <blockquote className="text-lg leading-relaxed">
                {locale === 'ru' ? `«${quote}»` : `“${quote}”`}
              </blockquote>
              <figcaption className="mt-3 text-soft">{who}</figcaption>
              {measured && (
                <div className="mt-4 border-l-4 border-brand pl-4">
                  <p className="font-semibold">{words.measured}</p>
                  <p className="whitespace-pre-line">{measured}</p>
                </div>
              )}
            </figure>
          );
        })}
      </div>
    </Section>
  );
}
