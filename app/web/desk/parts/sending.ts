import type { SubmissionResult } from '@conform-to/react';
import { useFetcher } from '@remix-run/react';
import { useEffect, useRef } from 'react';

/** Somebody else has saved meanwhile: who, and when. */
export interface Conflict {
  by: string | null;
  at: number;
  /** What stands otherwise now than in the form, by the names of its fields. */
  theirs?: [string, string][];
}

/** Why a form was not taken. */
export interface Refused {
  lastResult?: SubmissionResult | null;
  trouble?: string | undefined;
  conflict?: Conflict | undefined;
  /** The version that saving again goes over. */
  version?: number | string;
}

/**
 * A form that stays where it is while it is sent: everything else that is being typed on the page stays too. Without script
 * it leads to a page of its own, which knows why it was `refused`. Once it is taken it is empty again.
 */
export function useSending<R extends Refused>(refused: R | undefined) {
  const fetcher = useFetcher<R>();
  const form = useRef<HTMLFormElement>(null);
  const wasSending = useRef(false);
  useEffect(() => {
    if (fetcher.state !== 'idle') wasSending.current = true;
    else if (wasSending.current) {
      wasSending.current = false;
      if (fetcher.data === undefined) form.current?.reset();
      else form.current?.querySelector<HTMLElement>('[role=alert]')?.focus();
    }
  });
  // What Remix hands on was JSON on its way; a refusal is nothing else.
  const answered = fetcher.data as R | undefined;
  return { Form: fetcher.Form, form, refused: answered ?? refused, isSending: fetcher.state !== 'idle' };
}
