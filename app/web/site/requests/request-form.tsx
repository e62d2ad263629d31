import { useForm, type SubmissionResult } from '@conform-to/react';
import type { ReactNode } from 'react';
import type { TierQuestion } from '#app/leads/lead-form.ts';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { HumanFields } from '#app/web/parts/human-fields.tsx';
import { TopicField } from '#app/web/parts/topic-field.tsx';
import type { TopicGroup } from '#app/web/parts/topics.ts';
import { useWords } from '#app/web/parts/words.ts';
import { CompanyFields, PersonFields } from './common-fields.tsx';
import { explainFiles, RequestFiles, type ReceivedFiles } from './request-files.tsx';
import { RequestConsents } from './request-consents.tsx';

/** Every field that a request of any kind may have, as it is typed. */
export type RequestFields = Record<
  | 'name'
  | 'company'
  | 'taxId'
  | 'region'
  | 'address'
  | 'phone'
  | 'subscribers'
  | 'text'
  | 'topic'
  | 'seats'
  | TierQuestion,
  string
> & { country: string; personalData: boolean; advertising: boolean };

/** Why a form has come back. */
export interface Refused {
  lastResult: SubmissionResult;
  /** What is wrong with the form as a whole. */
  trouble: string | undefined;
  stamp: string;
  received: ReceivedFiles;
}

export interface OwnField {
  name: TierQuestion | 'seats';
  label: string;
  hint: string;
  required?: boolean;
}

interface RequestFormProps {
  stamp: string;
  refused: Refused | undefined;
  words: { text: string; textHint: string; submit: string };
  /** What only this kind of request asks. */
  own?: OwnField[];
  /** What of the methodology it may be about, where that is asked. */
  topics?: TopicGroup[];
  /** What need not be typed again. */
  known?: Partial<Record<keyof RequestFields, string>>;
  isOfCompany?: boolean;
  /** What goes along without being typed, above the fields. */
  children?: ReactNode;
}

/** A request: what it is about, then the company, then the person; three blocks of a few fields. */
export function RequestForm({
  stamp,
  refused,
  words,
  own = [],
  topics = [],
  known = {},
  isOfCompany = true,
  children,
}: RequestFormProps) {
  const { leads, site } = useWords();
  const explain = explainWith(leads.errors, site.error.refused);
  const [, fields] = useForm<RequestFields>({
    id: 'request',
    lastResult: refused?.lastResult ?? null,
    defaultValue: { country: 'RU', ...known },
  });
  const { personalData, advertising } = fields;
  const asked = own.map((question) => ({ ...question, field: fields[question.name] }));
  const files = explainFiles(leads, refused?.received);
  const inOrder = isOfCompany
    ? [...ofCompany(fields), ...ofPerson(fields)]
    : [...ofPerson(fields), ...ofCompany(fields)];
  const errors = [
    ...(refused?.trouble ? [{ id: undefined, text: refused.trouble }] : []),
    ...summaryOf([...asked.map(({ field }) => field), fields.topic, fields.text], explain),
    ...files.map((text) => ({ id: filesId, text })),
    ...summaryOf([...inOrder, personalData], explain),
  ];
  return (
    <form method="post" encType="multipart/form-data" noValidate className="max-w-prose">
      <ErrorSummary errors={errors} />
      <HumanFields stamp={refused?.stamp ?? stamp} />
      {children}
      <Block legend={leads.parts.about}>
        {asked.map(({ name: key, ...question }) => (
          <Field key={key} {...question} {...looks[key]} explain={explain} />
        ))}
        <TopicField field={fields.topic} topics={topics} explain={explain} />
        <TextField field={fields.text} words={words} isAll={!isOfCompany} explain={explain} />
        <RequestFiles id={filesId} errors={files} />
      </Block>
      {isOfCompany && (
        <Block legend={leads.parts.company}>
          <CompanyFields fields={fields} explain={explain} />
        </Block>
      )}
      <Block legend={leads.parts.person}>
        <PersonFields fields={fields} explain={explain} asksCompany={!isOfCompany} />
      </Block>
      <RequestConsents personalData={personalData} advertising={advertising} explain={explain} />
      <p className="mt-6">
        <button className="button">{words.submit}</button>
      </p>
    </form>
  );
}

/** All that is asked, on a question; else what is left to say. */
function TextField(asked: {
  field: RequestForms['text'];
  words: RequestFormProps['words'];
  isAll: boolean;
  explain: (tag: string) => string;
}) {
  const { field, words, isAll, explain } = asked;
  const look = { multiline: true, rows: isAll ? 8 : 4, required: isAll };
  return <Field field={field} label={words.text} hint={words.textHint} {...look} explain={explain} />;
}

type RequestForms = ReturnType<typeof useForm<RequestFields>>[1];

const ofCompany = ({ company, country, region, subscribers, taxId }: RequestForms) => [
  ...[company, country, region],
  ...[subscribers, taxId],
];
const ofPerson = ({ name, address, phone }: RequestForms) => [name, address, phone];

const filesId = 'request-files';

/** How the answers are typed in; most of them are a line of text. */
const looks: Partial<Record<OwnField['name'], { inputMode?: 'numeric'; multiline?: true; rows?: number }>> = {
  seats: { inputMode: 'numeric' },
  participants: { inputMode: 'numeric' },
  branches: { inputMode: 'numeric' },
  disconnects: { inputMode: 'numeric' },
  ownDocuments: { multiline: true, rows: 3 },
  triedBefore: { multiline: true, rows: 3 },
  targets: { multiline: true, rows: 3 },
  workingGroup: { multiline: true, rows: 3 },
};

function Block({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="mt-10">
      <legend className="font-serif text-2xl font-bold">{legend}</legend>
      {children}
    </fieldset>
  );
}
