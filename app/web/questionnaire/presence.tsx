import { useNaming } from './naming.ts';

export interface Present {
  name: string;
  isTyping: boolean;
}

/** Who else has the section open, and who of them is writing. */
export function Presence({ others }: { others: readonly Present[] }) {
  const { presence } = useNaming().words.form;
  return (
    <div role="status" className="print:hidden">
      {others.length > 0 && (
        <p className="mt-3 text-sm">
          <span aria-hidden="true" className="mr-2 inline-block size-2 rounded-full bg-good" />
          {presence.here(others.map(({ name, isTyping }) => (isTyping ? presence.typing(name) : name)).join(', '))}
        </p>
      )}
    </div>
  );
}
