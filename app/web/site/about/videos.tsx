import type { Video } from '#app/content/page-text.ts';
import { siteOf } from '#app/content/video.ts';
import { Icon } from '#app/web/parts/icon.tsx';
import { Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { plural } from '#app/words/plural.ts';
import { Poster } from './poster.tsx';

/** Recordings that stand on other sites: links with a picture of our own, so that nobody's player is asked for anything. */
export function Videos({ videos }: { videos: Video[] }) {
  const { about } = useWords();
  return (
    <Section id="videos" heading={about.clients.videos}>
      <ul className="mt-6 grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
        {videos.map((video, index) => (
          <li key={video.id} className="break-inside-avoid">
            <Recording video={video} place={index} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Recording({ video, place }: { video: Video; place: number }) {
  const { about, locale } = useWords();
  const { title, about: what } = video.text[locale];
  const site = siteOf(video);
  return (
    <>
      {site ? (
        <a href={video.url} rel="noopener noreferrer" className="block">
          <Poster place={place} />
          <span className="mt-3 block font-serif text-lg leading-snug font-bold">{title}</span>
        </a>
      ) : (
        <h3 className="text-lg">{title}</h3>
      )}
      <p className="mt-1">
        {what}{' '}
        <span className="whitespace-nowrap text-soft">{plural(locale, video.minutes, about.clients.minute)}.</span>
      </p>
      <p className="hint mt-1 flex items-start gap-2">
        {site && <Icon name="external" />}
        <span>{site ? about.clients.elsewhere(site) : about.clients.unreachable}</span>
      </p>
    </>
  );
}
