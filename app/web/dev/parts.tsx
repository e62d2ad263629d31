import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { NextStep } from '#app/web/parts/next-step.tsx';
import { Table } from '#app/web/parts/table.tsx';
import { Heading, Section } from '#app/web/parts/text.tsx';
import css from '../parts/base.css?raw';
import { shadesIn } from './contrast.ts';
import { refuseInProduction } from './guard.server.ts';
import { Charts } from './parts-charts.tsx';
import { Colours } from './parts-colours.tsx';
import { Forms } from './parts-forms.tsx';
import { Buttons, Icons, Notices, Type } from './parts-text.tsx';

export const meta: MetaFunction = () => [{ title: 'Детали — Ключ' }];

export function loader({ context }: LoaderFunctionArgs) {
  refuseInProduction(context.app);
  return { shades: shadesIn(css) };
}

/** Everything that pages are put together from, for those who make them. */
export default function Parts() {
  const { shades } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading above={{ href: '/dev/letters', label: 'Письма' }}>Детали</Heading>
      <p className="lead">
        Из чего собраны страницы. Смотрите в&nbsp;обеих схемах, на&nbsp;360 пикселях и&nbsp;на&nbsp;бумаге.
      </p>
      <Section id="charts" heading="Рисунки">
        <Charts />
      </Section>
      <Section id="table" heading="Таблица">
        <Tables />
      </Section>
      <Section id="text" heading="Текст">
        <Type />
      </Section>
      <Section id="buttons" heading="Кнопки">
        <Buttons />
      </Section>
      <Section id="forms" heading="Форма с ошибками">
        <Forms />
      </Section>
      <Section id="notices" heading="Сообщения">
        <Notices />
      </Section>
      <Section id="icons" heading="Значки">
        <Icons />
      </Section>
      <Section id="colours" heading="Цвета">
        <Colours shades={shades} />
      </Section>
      <NextStep
        heading="Что дальше"
        first={{ href: '#next-step', label: 'Главный шаг' }}
        others={[{ href: '#next-step', label: 'Другой путь' }]}
      >
        <p>Так заканчивается каждая страница.</p>
      </NextStep>
    </>
  );
}

function Tables() {
  const columns = [
    { title: 'Причина' },
    { title: 'Отключений', unit: 'в месяц', align: 'end' as const },
    { title: 'Доля', unit: '% отключений', align: 'end' as const },
    { title: 'Дозвонились', unit: '% списка', align: 'end' as const },
    { title: 'Что делать' },
  ];
  return (
    <>
      <Table
        caption="Причины отключений, выдуманный пример"
        columns={columns}
        rows={[
          ['Неоплата', '60', '20,0', '55', 'Звонить в\u00a0первые три дня, пока абонент помнит пароль от кабинета'],
          ['Переезд за пределы зоны обслуживания', '51', '17,0', '—', 'Не\u00a0звонить'],
          ['Цена', '45', '15,0', '48,5', 'Предложить тариф без телевидения'],
        ]}
      />
      <Table
        caption="Пустая таблица"
        columns={columns.slice(0, 3)}
        rows={[]}
        empty="Отключений за&nbsp;месяц не&nbsp;было."
      />
    </>
  );
}
