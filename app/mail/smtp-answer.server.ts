import type { NodemailerError } from 'nodemailer';
import type { Answer, Stage } from './answer.ts';

/** What a failed attempt came to; `wasRead` is whether any of the message had left by then. */
export function answerOf(error: unknown, wasRead: boolean): Answer {
  const { code, command, response, responseCode } = outlineOf(error);
  const said = response ?? String(error);
  if (isOurFault(error)) return { is: 'unreachable', error: said };
  const rejects = responseCode !== undefined && responseCode >= 400;
  // Without a reply it is nodemailer itself that refuses an address or a size; the server would, too.
  if ((code === 'EENVELOPE' || code === 'EMESSAGE') && (rejects || response === undefined)) {
    return { is: 'rejected', code: responseCode ?? 553, answer: said, stage: stageOf(command) };
  }
  if (!wasRead) return { is: 'unreachable', error: said };
  if (rejects) return { is: 'rejected', code: responseCode, answer: said, stage: 'message' };
  return { is: 'unanswered', error: said };
}

/** Wrong credentials, missing encryption: no letter and no recipient has a part in it. */
export function isOurFault(error: unknown): boolean {
  const { code, originalCode, responseCode, response } = outlineOf(error);
  // A certificate that nobody vouches for comes as an error of the socket.
  if (code === 'ESOCKET' && /CERT|SSL|TLS|SIGNATURE/.test(originalCode ?? '')) return true;
  if (code === 'EAUTH' || code === 'ENOAUTH' || code === 'ETLS' || code === 'ECONFIG') return true;
  // RFC 4954 6: 530 authentication required, 534 mechanism too weak, 535 credentials invalid, 538 encryption required.
  if (responseCode === 530 || responseCode === 534 || responseCode === 535 || responseCode === 538) return true;
  return responseCode === 454 && /\b4\.7\.0\b/.test(response ?? '');
}

function stageOf(command: string | undefined): Stage {
  if (command === 'MAIL FROM') return 'sender';
  return command === 'RCPT TO' ? 'recipient' : 'message';
}

type Outline = Pick<NodemailerError, 'code' | 'originalCode' | 'command' | 'response' | 'responseCode'>;

/** What nodemailer knows of a failure. */
export function outlineOf(error: unknown): Outline {
  if (!(error instanceof Error)) return {};
  const { code, originalCode, command, response, responseCode }: NodemailerError = error;
  return { code, originalCode, command, response, responseCode };
}
