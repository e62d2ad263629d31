import { icons, Icon, type IconName } from '#app/web/parts/icon.tsx';
import { Mark } from '#app/web/parts/mark.tsx';
import { Amount, Money, When } from '#app/web/parts/numbers.tsx';
import { Notice } from '#app/web/parts/text.tsx';

const subscribers = { one: 'абонент', few: 'абонента', many: 'абонентов', other: 'абонента' };

export function Type() {
  const sizes = ['text-5xl', 'text-4xl', 'text-3xl', 'text-2xl', 'text-xl', 'text-lg'];
  return (
    <>
      <ul className="mt-6 space-y-3">
        {sizes.map((size) => (
          <li key={size} className="flex flex-wrap items-baseline gap-x-5">
            <span className={`font-serif leading-tight font-bold ${size}`}>Сколько можно вернуть?</span>
            <span className="hint">{size}</span>
          </li>
        ))}
      </ul>
      <p className="lead">Вводный абзац: что это за страница и&nbsp;что на&nbsp;ней можно сделать.</p>
      <p className="mt-4 max-w-prose">
        Обычный текст и&nbsp;<a href="#text">ссылка в&nbsp;нём</a>. На&nbsp;
        <When day="2026-11-21" /> отток 1,5&nbsp;% в&nbsp;месяц&nbsp;— это 300 отключений на&nbsp;
        <Amount count={20000} of={subscribers} />, или <Money roubles={[345000, 576000]} /> за&nbsp;год (допущение).
      </p>
      <p className="hint mt-3">Подсказка: единицы, период, источник.</p>
      <p className="mt-3">
        <a href="#text" className="way">
          Ссылка отдельной строкой <Icon name="arrow-right" />
        </a>
      </p>
    </>
  );
}

export function Buttons() {
  return (
    <p className="mt-6 flex flex-wrap gap-4">
      <a href="#buttons" className="button">
        Главное действие
      </a>
      <a href="#buttons" className="button second">
        Главное на&nbsp;странице, где оно уже есть
      </a>
      <button type="button" className="button quiet">
        Второстепенное
      </button>
      <button type="button" className="button danger">
        Необратимое
      </button>
    </p>
  );
}

export function Notices() {
  return (
    <>
      <Notice tone="good">Сохранено. Письмо придёт в&nbsp;течение нескольких минут.</Notice>
      <Notice tone="plain">Открытых российских данных о&nbsp;причинах нет: доли&nbsp;— допущения.</Notice>
      <Notice tone="bad">Ссылка устарела. Запросите новую: ничего не&nbsp;потеряно.</Notice>
    </>
  );
}

export function Icons() {
  return (
    <>
      <ul className="mt-6 grid grid-cols-2 gap-3 text-sm sm:grid-cols-4">
        {Object.keys(icons)
          .filter(isIcon)
          .map((name) => (
            <li key={name} className="flex items-center gap-3">
              <Icon name={name} /> {name}
            </li>
          ))}
      </ul>
      <p className="mt-8 flex items-center gap-3 font-serif text-xl font-bold">
        <Mark /> Знак
      </p>
    </>
  );
}

function isIcon(name: string): name is IconName {
  return name in icons;
}
