import type { SubmissionResult } from '@conform-to/react';
import { useSearchParams } from '@remix-run/react';
import { Heading, Notice } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { formatMoment } from '#app/words/moment.ts';
import { CodeAsked } from './code-asked.tsx';
import type { loadSecondFactor, ShownSecondFactor } from './second-factor-data.server.ts';

/** Which of the forms of the page has been sent. */
export type AsksCode = 'confirmation' | 'recovery-codes' | 'removal';

export type SecondFactorAnswer = { codes: string[] } | { asks: AsksCode; lastResult: SubmissionResult };

/** One's own second factor: to set it up, to get new recovery codes, to turn it off. */
export function SecondFactorPage({
  state,
  isRequired,
  answer,
}: ReturnType<typeof loadSecondFactor> & { answer?: SecondFactorAnswer | undefined }) {
  const { account, paths } = useWords();
  const isRemoved = useSearchParams()[0].has('done');
  const words = account.second;
  const above = { href: paths.account, label: words.back };
  return (
    <div className="max-w-prose">
      <Heading above={above}>{words.heading}</Heading>
      {isRequired && state.is !== 'set' && <Notice tone="bad">{words.required}</Notice>}
      {isRemoved && state.is === 'none' && <Notice tone="good">{words.removed}</Notice>}
      {answer && 'codes' in answer ? <Codes codes={answer.codes} /> : <State state={state} refused={answer} />}
    </div>
  );
}

type Refused = Exclude<SecondFactorAnswer, { codes: string[] }> | undefined;

function State({ state, refused }: { state: ShownSecondFactor; refused: Refused }) {
  switch (state.is) {
    case 'none':
      return <Off wasTooLate={refused?.asks === 'confirmation'} />;
    case 'being-set':
      return <BeingSet {...state} refused={refused} />;
    case 'set':
      return <On {...state} refused={refused} />;
  }
}

function Off({ wasTooLate }: { wasTooLate: boolean }) {
  const { account, paths } = useWords();
  return (
    <>
      {wasTooLate && <Notice tone="bad">{account.errors.nothingToConfirm}</Notice>}
      <p className="lead">{account.second.what}</p>
      <form method="post" action={paths.secondFactor} className="mt-7">
        <button className="button">{account.second.begin}</button>
      </form>
    </>
  );
}

function BeingSet({
  secret,
  picture,
  refused,
}: Extract<ShownSecondFactor, { is: 'being-set' }> & { refused: Refused }) {
  const { account, paths } = useWords();
  const words = account.second.scan;
  const { size, path } = picture;
  return (
    <>
      <h2 className="mt-8 text-2xl">{words.heading}</h2>
      <p className="mt-3">{words.lead}</p>
      <svg
        viewBox={`-4 -4 ${size + 8} ${size + 8}`}
        role="img"
        aria-label={words.picture}
        className="mt-5 w-56"
        shapeRendering="crispEdges"
      >
        <rect x="-4" y="-4" width={size + 8} height={size + 8} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <p className="mt-4">
        {words.secret}: <code className="font-semibold break-all">{secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <CodeAsked
        id="confirmation"
        action={paths.secondFactorConfirmation}
        label={words.label}
        hint={words.hint}
        submit={words.submit}
        refused={refused?.asks === 'confirmation' ? refused : undefined}
      />
    </>
  );
}

function On({ since, codesLeft, refused }: Extract<ShownSecondFactor, { is: 'set' }> & { refused: Refused }) {
  const { account, paths, locale } = useWords();
  const words = account.second;
  const of = (asks: AsksCode) => (refused?.asks === asks ? refused : undefined);
  return (
    <>
      <p className="lead">{words.isOn(formatMoment(locale, since))}</p>
      <p className="mt-3">{words.codes.left(codesLeft)}</p>
      <h2 className="mt-10 text-2xl">{words.codes.renew}</h2>
      <p className="mt-3">{words.codes.renewLead}</p>
      <CodeAsked
        id="recovery-codes"
        action={paths.recoveryCodes}
        label={words.code}
        submit={words.codes.renew}
        tone="second"
        refused={of('recovery-codes')}
      />
      <h2 className="mt-10 text-2xl">{words.remove.heading}</h2>
      <p className="mt-3">{words.remove.lead}</p>
      <CodeAsked
        id="removal"
        action={paths.secondFactorRemoval}
        label={words.code}
        submit={words.remove.submit}
        tone="danger"
        refused={of('removal')}
      />
    </>
  );
}

function Codes({ codes }: { codes: string[] }) {
  const { account, paths } = useWords();
  const words = account.second.codes;
  return (
    <>
      <h2 className="mt-8 text-2xl">{words.heading}</h2>
      <p className="mt-3">{words.lead}</p>
      <ol className="mt-5 grid max-w-sm grid-cols-2 gap-x-8 gap-y-2 font-semibold tabular-nums">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p className="mt-7">
        <a href={paths.account} className="button">
          {words.done}
        </a>
      </p>
    </>
  );
}
