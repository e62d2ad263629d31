import type { Answers, Fault } from '#app/assessments/answers.ts';
import { boundsOf, type FigureName } from '#app/assessments/fields.ts';
import type { Words } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import { formatCount } from '#app/words/number.ts';
import { fieldText } from './formats.ts';

/** What stands in the form: what was understood, and what was not, as it was typed. */
export interface FormState {
  answers: Answers;
  faults: Fault[];
}

export const emptyForm: FormState = { answers: { network: 'internet', debtRule: null, figures: {} }, faults: [] };

export const formId = 'figures';

export function typedIn({ answers, faults }: FormState, field: FigureName, locale: Locale): string {
  return faults.find((fault) => fault.field === field)?.typed ?? fieldText(locale, answers.figures[field]);
}

export function faultOf({ faults }: FormState, field: FigureName): Fault | undefined {
  return faults.find((fault) => fault.field === field);
}

export function explainFault({ assessment }: Words, locale: Locale, { field, fault, typed }: Fault): string {
  const words = assessment.faults;
  const { least, most } = boundsOf(field);
  switch (fault) {
    case 'unreadable':
      return words.unreadable(typed.length > 40 ? `${typed.slice(0, 40)}…` : typed);
    case 'too-small':
      return words['too-small'](formatCount(locale, least, 2));
    case 'too-large':
      return words['too-large'](formatCount(locale, most, 2));
    case 'missing':
    case 'no-range':
    case 'negative':
    case 'not-whole':
      return words[fault];
  }
}

/** What a field is called where its label is not in sight. */
export function nameOfField({ assessment, churn }: Words, field: FigureName): string {
  const { fields, reasons } = assessment.form;
  const { inputs, byReason } = assessment.assumptions;
  if (field === 'subscribers' || field === 'disconnects' || field === 'bill') return fields[field].label;
  if (field === 'months') return reasons.months.label;
  if (field in churn.reasons) return nameIn(churn.reasons, field);
  if (!field.includes('.')) return nameIn(inputs, field);
  const [code = '', part = ''] = field.split('.');
  return byReason.field(nameIn(churn.reasons, code), nameIn(byReason, part).toLowerCase());
}

function nameIn(names: Record<string, unknown>, key: string): string {
  const found = names[key];
  if (typeof found === 'string') return found;
  return typeof found === 'object' && found !== null && 'name' in found ? String(found.name) : key;
}
