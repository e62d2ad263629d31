import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';

parentPort?.postMessage(inspect(workerData));

function inspect(file) {
  let client;
  try {
    client = new Database(file, { readonly: true, fileMustExist: true });
    const complaints = client.pragma('integrity_check(5)').map((row) => row.integrity_check);
    if (complaints.join() !== 'ok') return { sound: false, complaint: complaints.join('; ') };
    const orphans = client.pragma('foreign_key_check').length;
    if (orphans > 0) return { sound: false, complaint: `${orphans} rows point at rows that are not there` };
    const rows = countRows(client);
    if (!('__drizzle_migrations' in rows)) return { sound: false, complaint: 'it is not a database of Klyuch' };
    return { sound: true, migrations: rows.__drizzle_migrations, rows };
  } catch (error) {
    return { sound: false, complaint: error.message };
  } finally {
    client?.close();
  }
}

function countRows(client) {
  const names = client
    .prepare(`select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name`)
    .pluck()
    .all();
  const count = (name) =>
    client
      .prepare(`select count(*) from "${name.replaceAll('"', '""')}"`)
      .pluck()
      .get();
  return Object.fromEntries(names.map((name) => [name, count(name)]));
}
