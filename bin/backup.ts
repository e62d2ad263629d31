import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { backUp } from '#app/storage/backup.server.ts';
import { backupsFolder, pruneBackups } from '#app/storage/backups.server.ts';
import { Refusal, runCommand, settings } from './command.ts';

const usage = `npm run backup

Copies the database while the server may go on working, checks the copy and prints where it is.
It goes to DATA_DIR/backups, and the files that it names to DATA_DIR/backups/files, which all copies share.
Take both to another machine, and keep SECRET somewhere safe too: without SECRET the links in letters
already sent open nothing.`;

await runCommand(usage, async (args) => {
  parseArgs({ args, options: {} });
  const { dataDir, backupsKept } = settings();
  const file = join(dataDir, 'klyuch.db');
  if (!existsSync(file)) throw new Refusal(`There is no database yet: ${file}`);
  const folder = backupsFolder(dataDir);
  const path = await backUp(file, folder, 'manual');
  pruneBackups(folder, backupsKept);
  console.log(`${path}\n${statSync(path).size.toLocaleString('en')} bytes, read through and sound`);
});
