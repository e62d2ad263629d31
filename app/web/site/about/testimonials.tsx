import type { Testimonial } from '#app/content/page-text.ts';
import { Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { Locale } from '#app/words/locale.ts';

/** What others say, each beside what was promised to them and what was measured. */
export function Testimonials({ testimonials }: { testimonials: Testimonial[] }) {
  const { about, locale } = useWords();
  const words = about.clients;
  return (
    <Section id="testimonials" heading={words.testimonials}>
      <div className="mt-6 grid gap-x-12 lg:grid-cols-2">
        {testimonials.map(({ id, text }) => {
          const { quote, who, measured } = text[locale];
          return (
            <figure key={id} className="border-t border-line py-6 break-inside-avoid">
              <blockquote className="text-lg leading-relaxed">{quoted(locale, quote)}</blockquote>
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

/** In Russian the full stop stands behind the quotation mark. */
function quoted(locale: Locale, quote: string): string {
  if (locale === 'en') return `“${quote}”`;
  return quote.endsWith('.') ? `«${quote.slice(0, -1)}».` : `«${quote}»`;
}
