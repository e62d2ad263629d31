import { prepared, transact, transactWithin, type Db, type Tx } from './open.server.ts';

/**
 * A transaction for what strangers may ask for many times a second. All that is asked in one turn of the event loop is
 * written in one go, so that one fsync answers everybody; each piece succeeds or fails by itself, and its promise is
 * kept only when the disk has it.
 */
export function transactTogether<T>(db: Db, work: (tx: Tx) => T): Promise<T> {
  return new Promise((resolve, reject) => {
    const waiting = queueOf(db);
    waiting.push({
      run(tx, isAlone) {
        // Its failure ends the transaction, and there is nobody else in it.
        if (isAlone) {
          const result = work(tx);
          return () => resolve(result);
        }
        try {
          const result = transactWithin(tx, () => work(tx));
          return () => resolve(result);
        } catch (error) {
          // A full disk, for one, ends the transaction of all: a later piece would be kept by itself, and then denied.
          if (!tx.$client.inTransaction) throw error;
          return () => reject(asError(error));
        }
      },
      reject,
    });
    if (waiting.length === 1) setImmediate(writeAll, db);
  });
}

interface Piece {
  /** Does the work and says how to tell of it once all is on the disk. Throws if all is lost. */
  run: (tx: Tx, isAlone: boolean) => () => void;
  reject: (error: Error) => void;
}

const queueOf = prepared((): Piece[] => []);

function writeAll(db: Db): void {
  const pieces = queueOf(db).splice(0);
  try {
    const tellAll = transact(db, (tx) => pieces.map((piece) => piece.run(tx, pieces.length === 1)));
    for (const tell of tellAll) tell();
  } catch (error) {
    for (const piece of pieces) piece.reject(asError(error));
  }
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
