import type { AppLoadContext } from '@remix-run/node';
import type { App } from '#app/app.server.ts';
import type { Origin } from '#app/people/consent.ts';
import type { SignedIn } from '#app/people/sessions.server.ts';
import type { ReceivedForm } from './form.server.ts';

declare module '@remix-run/node' {
  interface AppLoadContext {
    app: App;
    /** The visitor's address, as far as the proxies in front are trusted. */
    ip: string;
    /** A urlencoded form that was posted, for `readForm`. */
    form: ReceivedForm | undefined;
    /** The number of this request, for the log and for the error page. */
    reference: string;
    /** What marks the inline script of this answer as ours; of use where a page has script. */
    nonce: string;
    /** Who has signed in, as the gate of the rooms found out. */
    signedIn?: SignedIn | undefined;
  }
}

/** Where a form comes from, as evidence. */
export function originOf(request: Request, context: AppLoadContext): Origin {
  return { ip: context.ip, userAgent: request.headers.get('user-agent') ?? '' };
}
