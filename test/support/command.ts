import { execFile } from 'node:child_process';

export interface Outcome {
  code: number;
  out: string;
  complaint: string;
}

/** Runs one of our commands as an operator does, on a folder of its own. */
export function runOurs(command: string, dataDir: string, ...args: string[]): Promise<Outcome> {
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    NODE_ENV: 'test',
    SECRET: 'a secret for tests that is long enough',
    ORIGIN: 'http://klyuch.example',
    LOG_LEVEL: 'warn',
    DATA_DIR: dataDir,
  };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', `bin/${command}.ts`, ...args], { env }, (error, out, complaint) => {
      const code = typeof error?.code === 'number' ? error.code : error ? -1 : 0;
      resolve({ code, out, complaint });
    });
  });
}
