import type { ReactNode } from 'react';
import { unbroken } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { Consultancy } from '#app/words/consultancy.ts';

/** How to reach us. Name and address are in the settings, in Russian on both sides of the site. */
export function ContactDetails({ consultancy: { phone, email, address, legalName } }: { consultancy: Consultancy }) {
  const words = useWords().about.contacts;
  const telephone = (
    <a href={`tel:${phone.replace(/[^+\d]/g, '')}`} className="way whitespace-nowrap">
      {unbroken(phone)}
    </a>
  );
  const mail = (
    <a href={`mailto:${email}`} className="way">
      {email}
    </a>
  );
  return (
    <dl className="mt-8 max-w-3xl border-t-3 border-rule">
      <Detail name={words.phone}>
        <span className="font-serif text-2xl font-bold">{telephone}</span>
      </Detail>
      <Detail name={words.email}>
        <span className="font-serif text-2xl font-bold">{mail}</span>
      </Detail>
      <Detail name={words.address}>
        <span lang="ru">{address}</span>
      </Detail>
      <Detail name={words.legalName}>
        <span lang="ru">{legalName}</span>
      </Detail>
    </dl>
  );
}

function Detail({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 border-b border-line py-3 sm:grid-cols-[11rem_1fr] sm:items-baseline">
      <dt className="text-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
