import type { Fields } from './changed-fields.ts';

/** As the form stands now. */
export function fieldsOf(form: HTMLFormElement): Fields {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
}

/** As the server has shown it: what was typed before the script came, or put back by the browser, is not saved yet. */
export function fieldsShownIn(form: HTMLFormElement): Fields {
  return [...form.elements].flatMap((field): Fields => {
    const name = field.getAttribute('name') ?? '';
    if (name === '') return [];
    if (field instanceof HTMLTextAreaElement) return [[name, field.defaultValue]];
    if (field instanceof HTMLSelectElement) return [[name, chosenIn(field)]];
    if (!(field instanceof HTMLInputElement)) return [];
    const isTick = field.type === 'radio' || field.type === 'checkbox';
    return isTick && !field.defaultChecked ? [] : [[name, isTick ? field.value : field.defaultValue]];
  });
}

function chosenIn({ options }: HTMLSelectElement): string {
  const chosen = [...options].find(({ defaultSelected }) => defaultSelected) ?? options[0];
  return chosen?.value ?? '';
}
