import type { Shortcut } from '#app/web/desk/parts/shortcuts.tsx';
import { useWords } from '#app/web/parts/words.ts';

/** The keys of a thread's page: along its messages, and to a control of it. */
export function useThreadKeys(): Shortcut[] {
  const { keys } = useWords().deskThreads;
  return [
    { keys: 'j', label: keys.next, act: () => step(1) },
    { keys: 'k', label: keys.previous, act: () => step(-1) },
    { keys: 'a', label: keys.answer, act: () => focus('[name=text]') },
    { keys: 'n', label: keys.note, act: () => focus('[name=note]') },
    { keys: 'c', label: keys.close, act: () => focus('[data-part=closing]') },
    { keys: 's', label: keys.snooze, act: () => open('snooze', '[name=day]') },
    { keys: 't', label: keys.task, act: () => open('new-task', '[name=title]') },
  ];
}

function step(by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-message]')];
  const at = all.findIndex((one) => one.contains(document.activeElement));
  const next = at === -1 ? all[by === 1 ? 0 : all.length - 1] : all[at + by];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

function open(part: string, control: string): void {
  document.querySelector(`[data-part=${part}]`)?.setAttribute('open', '');
  focus(`[data-part=${part}] ${control}`);
}

function focus(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}
