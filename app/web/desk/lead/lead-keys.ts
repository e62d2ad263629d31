import type { Shortcut } from '#app/web/desk/parts/shortcuts.tsx';
import { useWords } from '#app/web/parts/words.ts';

/** The keys of a lead's page: each leads to a control of it. */
export function useLeadKeys(): Shortcut[] {
  const { keys } = useWords().lead;
  return [
    { keys: 'a', label: keys.answer, act: () => focus('[name=answer]') },
    { keys: 'n', label: keys.note, act: () => focus('[name=note]') },
    { keys: 't', label: keys.task, act: openTask },
    { keys: 'm', label: keys.move, act: () => focus('[data-part=move]') },
  ];
}

function focus(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

function openTask(): void {
  document.querySelector('[data-part=new-task]')?.setAttribute('open', '');
  focus('[data-part=new-task] [name=title]');
}
