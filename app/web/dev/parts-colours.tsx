import { Icon } from '#app/web/parts/icon.tsx';
import { Table } from '#app/web/parts/table.tsx';
import { formatCount } from '#app/words/number.ts';
import type { Shade } from './contrast.ts';

/** Every colour that carries something to read, on both grounds of both schemes. */
export function Colours({ shades }: { shades: Shade[] }) {
  return (
    <Table
      caption="Контраст с фоном"
      columns={[
        { title: 'Цвет' },
        { title: 'Вид' },
        { title: 'Схема' },
        { title: 'Цвет и фон' },
        { title: 'Контраст', unit: 'к 1', align: 'end' },
        { title: 'Надо', unit: 'к 1', align: 'end' },
        { title: 'Итог' },
      ]}
      rows={shades.map(({ token, ground, scheme, colour, on, ratio, wanted }) => [
        `${token} на ${ground}`,
        <Sample key="sample" colour={colour} on={on} />,
        scheme === 'light' ? 'светлая' : 'тёмная',
        <span key="code" className="tabular-nums">{`${colour} / ${on}`}</span>,
        formatCount('ru', ratio, 2),
        formatCount('ru', wanted, 1),
        <Verdict key="verdict" isEnough={ratio >= wanted} />,
      ])}
    />
  );
}

/** By attributes: the other scheme's colours are not among the page's tokens. */
function Sample({ colour, on }: { colour: string; on: string }) {
  return (
    <svg className="h-7 w-24" aria-hidden="true">
      <rect width="100%" height="100%" fill={on} />
      <rect x="8" y="25%" width="22" height="50%" fill={colour} />
      <text x="40" y="68%" fill={colour} className="font-semibold">
        Аа 12
      </text>
    </svg>
  );
}

function Verdict({ isEnough }: { isEnough: boolean }) {
  return (
    <span className={`whitespace-nowrap ${isEnough ? 'text-good' : 'text-bad'}`}>
      <Icon name={isEnough ? 'check' : 'warning'} /> {isEnough ? 'хватает' : 'мало'}
    </span>
  );
}
