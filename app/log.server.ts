import { pino, type Logger } from 'pino';

/** JSON lines on standard output. An error is logged without what somebody may have typed. */
export function makeLog(level: string): Logger {
  return pino({
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describeError },
  });
}

/** What an error says, without the values of a query and without addresses. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: withoutPersons(String(error)) };
  const { name, message, stack = '', cause } = error;
  const frames = stack.slice(Math.max(0, stack.indexOf('\n    at ')));
  return {
    name,
    message: withoutPersons(message),
    ...('code' in error ? { code: error.code } : {}),
    stack: withoutPersons(frames),
    ...(cause === undefined ? {} : { cause: describeError(cause) }),
  };
}

function withoutPersons(text: string): string {
  // Drizzle puts the values of a failed query behind its text.
  const [told = ''] = text.split('\nparams:');
  return told.replace(/[^\s/<>"'(),;:=@]+@[\p{L}\d.-]+\.[\p{L}\d-]{2,}/gu, '…@…');
}
