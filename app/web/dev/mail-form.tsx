import { useForm, type FieldMetadata, type SubmissionResult } from '@conform-to/react';
import type { ReactNode } from 'react';
import { Check, Choice } from '#app/web/parts/check.tsx';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { summaryOf } from '#app/web/parts/explain.ts';
import { Field, Labelled } from '#app/web/parts/field.tsx';
import { Select } from '#app/web/parts/select.tsx';
import { proofs } from './hand-written-mail.ts';

export interface RefusedMail {
  lastResult: SubmissionResult;
  trouble: string | undefined;
}

interface Typed {
  from: string;
  name: string;
  subject: string;
  text: string;
  proof: (typeof proofs)[number];
  isAutomatic: boolean;
  direction: string;
}

/** A message that begins something, from anybody. */
export function NewMailForm({
  to,
  known,
  refused,
}: {
  to: string;
  known: { name: string; address: string }[];
  refused: RefusedMail | undefined;
}) {
  const [, fields] = useForm<Typed>({ id: 'mail', lastResult: refused?.lastResult ?? null });
  const { from, name, subject, text } = fields;
  return (
    <form method="post" encType="multipart/form-data" noValidate className="max-w-prose">
      <ErrorSummary errors={faultsOf(refused, [from, name, subject, text])} />
      <p className="mt-6">Кому: {to}</p>
      <FromField field={from} known={known} />
      <Field field={name} label="Имя отправителя" hint="Пустое — как у нас записано, или без имени" explain={explain} />
      <Field field={subject} label="Тема" explain={explain} />
      <Field field={text} label="Текст" multiline rows={8} required explain={explain} />
      <FileOfMail />
      <Circumstances fields={fields} />
      <Send>Отправить</Send>
    </form>
  );
}

/** An answer, as the letter's reader would write it in their mail program. */
export function ReplyMailForm({
  letterId,
  from: reader,
  hasNote,
  refused,
}: {
  letterId: number;
  from: { address: string; isClient: boolean };
  hasNote: boolean;
  refused?: RefusedMail | undefined;
}) {
  const [, fields] = useForm<Typed>({
    id: 'reply',
    lastResult: refused?.lastResult ?? null,
    defaultValue: { from: reader.address },
  });
  const { from, text, direction } = fields;
  return (
    <form
      method="post"
      action={`/dev/letters/${letterId}/reply`}
      encType="multipart/form-data"
      noValidate
      className="max-w-prose"
    >
      <ErrorSummary errors={faultsOf(refused, [from, text])} />
      <Field field={text} label="Текст ответа" multiline rows={6} required explain={explain} />
      <FileOfMail />
      {hasNote && (
        <Choice
          type="radio"
          name={direction.name}
          id={direction.id}
          legend="Куда"
          options={['answer', 'note']}
          labels={{ answer: 'Клиенту (Reply-To)', note: 'Заметка для коллег' }}
          chosen={[direction.initialValue ?? 'answer']}
        />
      )}
      <details className="mt-5" open={from.errors ? true : undefined}>
        <summary className="cursor-pointer py-2.5 underline">Другой отправитель или без подтверждения</summary>
        <FromField field={from} known={[]} />
        <Circumstances fields={fields} />
      </details>
      <Send>{reader.isClient ? 'Ответить как клиент' : 'Ответить как консультант'}</Send>
    </form>
  );
}

type Fields = ReturnType<typeof useForm<Typed>>[1];

function FromField({ field, known }: { field: Fields['from']; known: { name: string; address: string }[] }) {
  const list = `${field.id}-known`;
  return (
    <>
      <Field
        {...{ field, label: 'От кого', hint: 'Адрес кого-то знакомого или любой чужой', type: 'email' }}
        {...{ required: true, explain, ...(known.length > 0 && { list }) }}
      />
      {known.length > 0 && (
        <datalist id={list}>
          {known.map(({ name, address }) => (
            <option key={address} value={address}>
              {name}
            </option>
          ))}
        </datalist>
      )}
    </>
  );
}

function FileOfMail() {
  return (
    <Labelled id="mail-file" label="Файл" hint={undefined} required={false}>
      <input type="file" id="mail-file" name="file" className="input mt-1.5" />
    </Labelled>
  );
}

/** What a mail server would say of it, and whether a machine wrote it. */
function Circumstances({ fields: { proof, isAutomatic } }: { fields: Pick<Fields, 'proof' | 'isAutomatic'> }) {
  return (
    <>
      <Select
        field={proof}
        label="Подлинность отправителя"
        options={proofs}
        labels={{ passed: 'подтверждена', none: 'ничем не подтверждена', failed: 'проверка не прошла' }}
        required
        explain={explain}
      />
      <div className="mt-3">
        <Check field={isAutomatic}>Автоматический ответ (Auto-Submitted: auto-replied)</Check>
      </div>
    </>
  );
}

function Send({ children }: { children: ReactNode }) {
  return (
    <p className="mt-5">
      <button className="button">{children}</button>
    </p>
  );
}

function faultsOf(refused: RefusedMail | undefined, fields: FieldMetadata<unknown>[]) {
  return [...(refused?.trouble ? [{ id: 'mail-file', text: refused.trouble }] : []), ...summaryOf(fields, explain)];
}

const said: Record<string, string> = {
  fromMissing: 'Напишите, от кого письмо.',
  fromInvalid: 'Это не адрес почты.',
  textMissing: 'Напишите текст.',
  textTooLong: 'Текст длиннее 20 000 знаков.',
  nameTooLong: 'Имя длиннее 120 знаков.',
  subjectTooLong: 'Тема длиннее 200 знаков.',
};
const explain = (tag: string) => said[tag] ?? 'Форма не разобрана.';

export const fileTooLarge = 'Файл больше 25 МБ: почта такого не примет.';
