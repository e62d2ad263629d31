import { parseArgs } from 'node:util';
import { normaliseAddress } from '#app/people/address.ts';
import { resetOwnersSecondFactor } from '#app/people/staff.server.ts';
import { Refusal, runCommand, UsageError, withApp } from './command.ts';

const usage = `npm run owner -- reset-second-factor <address>

Takes the second factor of an owner away who has lost the telephone and the recovery codes, where no other owner can do
it at the desk. Their sessions end, the letter to sign in alone lets them in, and another letter and the audit log tell so.`;

await runCommand(usage, async (args) => {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
  const [what, typed, ...rest] = positionals;
  if (what !== 'reset-second-factor') throw new UsageError(what === undefined ? 'Say what to do.' : `Unknown: ${what}`);
  if (typed === undefined || rest.length > 0) throw new UsageError('Name one owner by their address.');
  const address = normaliseAddress(typed);
  if (address === undefined) throw new UsageError(`${typed} is not an address of e-mail.`);
  return withApp((app) => {
    if (!resetOwnersSecondFactor(app, address))
      throw new Refusal(`No owner who can sign in has the address ${address}.`);
    console.log(`The second factor of ${address} is gone, and their sessions are over. A letter tells them.`);
  });
});
