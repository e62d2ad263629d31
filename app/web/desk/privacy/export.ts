import { Readable } from 'node:stream';
import { createReadableStreamFromReadable, type ActionFunctionArgs } from '@remix-run/node';
import { exportPerson } from '#app/people/export-person.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { getHeldPerson } from './get-held.server.ts';

/** By a form and not by a link: that it was taken out of the house is written down. */
export function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'privacy');
  const { held, isAnything } = getHeldPerson(args);
  if (!isAnything) throw new Response(null, { status: 404 });
  const { app } = args.context;
  const archive = exportPerson(app, person.id, held);
  return new Response(createReadableStreamFromReadable(Readable.from(archive)), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="person-${dayInMoscow(app.clock.now())}.zip"`,
    },
  });
}
