import type { ReactNode } from 'react';
import { look } from './look.ts';

export type Fact = [label: string, value: ReactNode];

/** What is known, a line each; without its HTML, «label: value». */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <table cellPadding={0} cellSpacing={0} style={{ marginBottom: '16px' }}>
      <tbody>
        {facts.map(([label, value]) => (
          <tr key={label} data-fact>
            <th scope="row" className="soft" style={look.label} data-label>
              {label}
            </th>
            <td className="ink" style={look.value} data-value>
              {value}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
