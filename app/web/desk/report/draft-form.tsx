import { Form } from '@remix-run/react';
import { mostScenarios } from '#app/assessments/report.ts';
import { lossReasons, reasonParts, type FigureName } from '#app/assessments/fields.ts';
import { figureField } from '#app/assessments/scenario-form.ts';
import { reasonCodes } from '#app/churn/reasons.ts';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { FieldError } from '#app/web/parts/field.tsx';
import { Markdown } from '#app/web/parts/markdown.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { ChoiceFields } from './choice-fields.tsx';
import { CorrectionRows, type FormLook } from './correction-rows.tsx';
import { explainFault, nameOfFault, rowGroups, typedIn } from './draft-fields.ts';
import type { RefusedDraft } from './save-draft.server.ts';
import type { ShownReport } from './shown-report.server.ts';

/** The scenario on the screen and the conclusion, saved together. What was typed and refused stands in it again. */
export function DraftForm({ shown, refused }: { shown: ShownReport; refused: RefusedDraft | undefined }) {
  const { locale, paths, ...words } = useWords();
  const { form, faults } = words.deskReport;
  const { lead, scenario, version, uncorrected } = shown;
  const look = { typed: refused?.typed ?? typedIn(shown, locale), faults: refused?.faults ?? [], uncorrected };
  const errors = look.faults.map((fault) => ({
    id: fault.name,
    text: faults.of(nameOfFault(words, fault), explainFault(words, locale, fault)),
  }));
  // Another scenario, or another version of it, is another form: what stands in the fields is theirs.
  const key = `${scenario.id} ${version} ${refused ? 'refused' : ''}`;
  return (
    <Form
      key={key}
      method="post"
      // With the scenario in the address, the page that comes back with faults is that of the same one.
      action={`${paths.deskReport(lead.id)}?scenario=${scenario.id}`}
      encType="multipart/form-data"
      className="mt-8"
      noValidate
    >
      <ErrorSummary errors={errors} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="scenario" value={refused?.typed['scenario'] ?? scenario.id} />
      <h2 className="text-xl">{form.heading(scenario.name)}</h2>
      <p className="hint mt-1 max-w-prose">{form.lead}</p>
      <NameField look={look} />
      <h3 className="mt-6 text-lg">{form.groups.network}</h3>
      <CorrectionRows names={rowGroups.network} look={look} />
      <Group title={form.groups.work} names={rowGroups.work} look={look} />
      <Group title={form.groups.reasons} names={ofReasons} look={look} />
      <h3 className="mt-8 text-lg">{form.choices}</h3>
      <ChoiceFields look={look} />
      <Conclusion look={look} />
      <Buttons shown={shown} />
    </Form>
  );
}

/** Saving, and what else can be done with a scenario, all of which saves first. The first button is that of Enter. */
function Buttons({ shown: { draft, scenario } }: { shown: ShownReport }) {
  const { form, scenarios } = useWords().deskReport;
  const isMain = draft.scenarios[0]?.id === scenario.id;
  const further = [
    ...(draft.scenarios.length < mostScenarios ? (['copy'] as const) : []),
    ...(isMain ? [] : (['main'] as const)),
    ...(draft.scenarios.length > 1 ? (['removal'] as const) : []),
  ];
  const labels = { copy: scenarios.copy, main: scenarios.makeMain, removal: scenarios.remove };
  return (
    <p className="mt-6 flex flex-wrap gap-3">
      <button className="button">{form.save}</button>
      {further.map((then) => (
        <button key={then} name="then" value={then} className="button quiet">
          {labels[then]}
        </button>
      ))}
    </p>
  );
}

const ofReasons = reasonCodes.flatMap((code): FigureName[] => {
  const loss = lossReasons.find((one) => one === code);
  return [code, ...(loss ? reasonParts.map((part): FigureName => `${loss}.${part}`) : [])];
});

/** Folded until something in it is corrected or wrong. */
function Group({ title, names, look }: { title: string; names: readonly FigureName[]; look: FormLook }) {
  const { deskReport } = useWords();
  const corrected = names.filter((name) => (look.typed[figureField(name)] ?? '') !== '').length;
  const isWrong = look.faults.some(({ figure }) => figure !== null && names.includes(figure));
  return (
    <details open={corrected > 0 || isWrong} className="mt-6">
      <summary className="w-fit cursor-pointer py-2">
        <span className="font-serif text-lg font-bold">{title}</span>
        {corrected > 0 && <span className="tag ml-3">{deskReport.form.corrected(corrected)}</span>}
      </summary>
      <CorrectionRows names={names} look={look} />
    </details>
  );
}

function NameField({ look }: { look: FormLook }) {
  const { locale, paths: _paths, ...words } = useWords();
  const { label, hint } = words.deskReport.scenarios.name;
  const fault = look.faults.find(({ name }) => name === 'name');
  return (
    <div className="mt-4 max-w-md">
      <label htmlFor="name" className="block font-semibold">
        {label} <span className="hint font-normal">— {hint}</span>
      </label>
      {fault && <FieldError id="name-error">{explainFault(words, locale, fault)}</FieldError>}
      <input
        id="name"
        name="name"
        className="input mt-1"
        autoComplete="off"
        defaultValue={look.typed['name']}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault && 'name-error'}
      />
    </div>
  );
}

function Conclusion({ look }: { look: FormLook }) {
  const { locale, paths: _paths, ...words } = useWords();
  const own = words.deskReport.conclusion;
  const fault = look.faults.find(({ name }) => name === 'conclusion');
  const text = look.typed['conclusion'] ?? '';
  return (
    <>
      <h3 className="mt-8 text-lg">{own.heading}</h3>
      <div className="grid gap-x-8 lg:grid-cols-2">
        <div>
          <label htmlFor="conclusion" className="sr-only">
            {own.label}
          </label>
          <p id="conclusion-hint" className="hint">
            {own.hint}
          </p>
          {fault && <FieldError id="conclusion-error">{explainFault(words, locale, fault)}</FieldError>}
          <textarea
            id="conclusion"
            name="conclusion"
            rows={12}
            className="input mt-1"
            defaultValue={text}
            aria-invalid={fault ? true : undefined}
            aria-describedby={fault ? 'conclusion-hint conclusion-error' : 'conclusion-hint'}
          />
        </div>
        {text !== '' && (
          <div>
            <p className="hint">{own.preview}</p>
            <div className="mt-1 border border-line px-4 pb-4">
              <Markdown>{text}</Markdown>
            </div>
          </div>
        )}
      </div>
    </>
  );
}
