import { useForm } from '@conform-to/react';
import { Check, Choice } from '#app/web/parts/check.tsx';
import { ConsentFields } from '#app/web/parts/consent-fields.tsx';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';

interface Shown {
  plain: string;
  filled: string;
  wrong: string;
  day: string;
  long: string;
  unticked: boolean;
  personalData: boolean;
  advertising: boolean;
}

const said: Record<string, string> = {
  wrong: 'Похоже, в\u00a0адресе не\u00a0хватает знака @. Проверьте, пожалуйста',
  needed: 'Без этого согласия мы не\u00a0вправе вам писать',
};
const explain = (tag: string) => said[tag] ?? tag;

/** Fields in every state, as they come back from a form with mistakes. */
export function Forms() {
  const [, fields] = useForm<Shown>({
    id: 'shown',
    lastResult: {
      status: 'error',
      initialValue: { filled: '20 000', wrong: 'reader.example', day: '2026-11-21', advertising: 'on' },
      error: { wrong: ['wrong'], personalData: ['needed'] },
    },
  });
  const { plain, filled, wrong, day, long, unticked, personalData, advertising } = fields;
  return (
    <form className="max-w-prose" noValidate>
      <ErrorSummary errors={summaryOf([wrong, personalData], explain)} />
      <Field field={plain} label="Имя" explain={explain} />
      <Field field={filled} label="Абонентов в базе" hint="активных на&nbsp;начало месяца" required explain={explain} />
      <Field field={wrong} label="Электронная почта" hint="одна" type="email" required explain={explain} />
      <Field field={day} label="День" type="date" explain={explain} />
      <Field field={long} label="Вопрос" multiline explain={explain} />
      <Choice
        name="tier"
        id="shown-tier"
        legend="Один из нескольких"
        hint="можно передумать"
        type="radio"
        options={['course', 'audit']}
        labels={{ course: 'Корпоративный курс-практикум', audit: 'Аудит системы управления оттоком' }}
        chosen={['audit']}
      />
      <Choice
        name="topics"
        id="shown-topics"
        legend="Несколько"
        options={['measures', 'reasons']}
        labels={{ measures: 'Как считать', reasons: 'Причины' }}
        chosen={['measures']}
      />
      <Check field={unticked}>Галочка, которой нет</Check>
      <ConsentFields personalData={personalData} advertising={advertising} explain={explain} />
    </form>
  );
}
