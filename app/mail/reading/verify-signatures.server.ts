import { dkimVerify } from 'mailauth/lib/dkim/verify.js';

/** What the DNS said of a name: its TXT records, or the code of the error. */
export type Found = { records: string[][] } | { code: string };

export interface Verified {
  /** Addresses in From, as the signatures see it. */
  headerFrom: string[];
  /** Of each signature whose it is, and `pass`, `fail`, `neutral` … (RFC 8601, 2.7.1). */
  results: { domain: string; result: string }[];
}

/** Checks the DKIM signatures of a message by keys that were looked up before. `now`: ms. */
export async function verifySignatures(bytes: Buffer, keys: Map<string, Found>, now: number): Promise<Verified> {
  const resolver = (name: string): Promise<string[][]> => {
    // One that nobody has foreseen is like one that nobody could ask for.
    const found = keys.get(name.toLowerCase()) ?? { code: 'ETIMEOUT' };
    if ('records' in found) return Promise.resolve(found.records);
    return Promise.reject(Object.assign(new Error(`The DNS said ${found.code}`), { code: found.code }));
  };
  const { headerFrom, results } = await dkimVerify(bytes, { resolver, curTime: new Date(now) });
  return {
    headerFrom,
    results: results.map(({ signingDomain, status }) => ({ domain: signingDomain || '', result: status.result })),
  };
}
