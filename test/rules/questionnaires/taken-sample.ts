import type { Answers } from '#app/questionnaires/answers.ts';
import { reconcile, type Explanations } from '#app/questionnaires/reconcile.ts';
import { questionnaire } from '#app/questionnaires/questionnaire.ts';
import { fillTaken, type TakenQuestionnaire } from '#app/questionnaires/taken.ts';
import type { Locale } from '#app/words/locale.ts';
import { answers, entry, least, provenance, today, year } from './filling.ts';

const billing = provenance({ source: 'billing', from: '10.2025', until: '09.2026' });

/** Everything that makes a copy hard: ranges, what cannot be read, formulas, a hidden and a former question, contradictions. */
export const hardAnswers: Answers = answers({
  ...least,
  'company.name': '=Пример & Ко',
  'company.network': 'internet-and-tv',
  'company.technologies': ['pon', 'docsis'],
  'company.contact': '+7 900 000-00-00',
  'base.note': '@перенос биллинга\nв марте',
  'base.movement': entry(
    {
      opening: year.map((_, index) => String(20_000 - 50 * index)),
      connected: '250',
      returned: '10',
      disconnected: year.map((_, index) => (index === 3 ? 'около трёхсот' : '310')),
      closing: year.map((_, index) => (index === 5 ? '29 000' : String(19_950 - 50 * index))),
    },
    {
      opening: billing,
      disconnected: provenance({ source: 'estimate' }),
      suspended: provenance({ source: 'unknown' }),
    },
  ),
  'base.churn': entry('1,4–1,8', { whole: provenance({ source: 'report', confidence: 'high' }) }),
  'channels.recorded': 'partly',
  'channels.byMonth': entry({ 'call-centre': '120', 'auto-block': '150', unknown: '20' }, { 'auto-block': billing }),
  'reasons.recorded': 'partly',
  'reasons.byMonth': { R4: '140', R5: '60', R12: '90' },
  'reasons.classifier': 'переезд\nцена\nдолг',
  'tariffs.revenue': '15 000 000',
  'tariffs.list': [
    { name: '-Старт', price: '450', subscribers: '12 000' },
    { name: 'Архив', price: 'разная', subscribers: '7 000' },
    { name: 'Семья', price: '690,50', subscribers: '1 000' },
  ],
  'base.activeOther': 'старый ответ',
  'debt.rule': '90',
  'goals.doubts': 'не будет ли это ещё одним отчётом',
  'old.question': entry('что было раньше'),
  'old.table': entry({ gone: '5' }),
});

export function takenSample(
  locale: Locale = 'ru',
  given: Answers = hardAnswers,
  explanations: Explanations = {},
): TakenQuestionnaire {
  const taken: TakenQuestionnaire = {
    reference: 'А-2026-0007',
    company: 'Пример-Телеком',
    locale,
    at: Date.parse('2026-10-15T09:30:00Z'),
    submittedAt: Date.parse('2026-10-15T09:30:00Z'),
    answers: given,
    findings: [],
    answered: {
      'base.movement': { by: 'Мария Примерова', at: Date.parse('2026-10-14T12:00:00Z') },
      'tariffs.arpu': { by: 'Пётр Образцов', at: Date.parse('2026-10-13T08:05:00Z') },
    },
    marks: { base: 'ready' },
  };
  const filled = fillTaken(taken, questionnaire);
  return {
    ...taken,
    findings: reconcile(filled, { revenue: '=в счёт вошли организации', ...explanations }, today),
  };
}
