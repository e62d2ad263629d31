import { exampleNetwork } from '#app/assessments/example.ts';
import { useWords } from '#app/web/parts/words.ts';
import { formatCount } from '#app/words/number.ts';

/** Three numbers, asked by GET: what they come to is a page whose address can be kept. */
export function QuickEstimate() {
  const { home, paths, locale } = useWords();
  const words = home.estimate;
  const field = (name: 'subscribers' | 'disconnects' | 'bill', example: number) => (
    <div className="grid grid-cols-[1fr_7.5rem] items-center gap-4 border-b border-line py-2.5 sm:grid-cols-[1fr_9rem]">
      <label htmlFor={name}>
        <span className="block font-semibold">{words[name].label}</span>
        <span className="hint">{words[name].hint}</span>
      </label>
      <input
        id={name}
        name={name}
        inputMode="decimal"
        autoComplete="off"
        className="input text-right text-lg tabular-nums"
        defaultValue={formatCount(locale, example)}
      />
    </div>
  );
  return (
    <form action={paths.assessment} className="mt-8 border-t-3 border-rule print:hidden" aria-label={words.legend}>
      {field('subscribers', exampleNetwork.base)}
      {field('disconnects', exampleNetwork.disconnected)}
      {field('bill', exampleNetwork.arpu)}
      <p className="flex flex-wrap items-center gap-x-6 gap-y-3 pt-5">
        <button className="button">{words.submit}</button>
        <span className="hint flex-1 basis-60">{words.promise}</span>
      </p>
    </form>
  );
}
