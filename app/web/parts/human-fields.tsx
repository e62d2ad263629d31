import { useWords } from './words.ts';

/** The trap and the stamp that `judgeForm` reads. */
export function HumanFields({ stamp }: { stamp: string }) {
  const { site } = useWords();
  return (
    <>
      <input type="hidden" name="stamp" value={stamp} />
      <div className="trap" aria-hidden="true">
        <label>
          {site.hints.honeypot}
          <input type="text" name="website" defaultValue="" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
    </>
  );
}
