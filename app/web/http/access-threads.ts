import { form, page, type Line } from './access-line.ts';

/** Questions of clients, and what is answered again and again. */
export const threadAccess: Record<string, Line> = {
  '/desk/threads': page('questions'),
  '/desk/threads/:id': page('questions'),
  '/desk/threads/:id/answer': form('questions'),
  '/desk/threads/:id/note': form('questions'),
  '/desk/threads/:id/assignment': form('questions'),
  '/desk/threads/:id/topic': form('questions'),
  '/desk/threads/:id/company': form('questions'),
  '/desk/threads/:id/snooze': form('questions'),
  '/desk/threads/:id/waiting': form('questions'),
  '/desk/threads/:id/closing': form('questions'),
  '/desk/threads/:id/merging': form('questions'),
  '/desk/threads/:id/splitting': form('questions'),
  '/desk/threads/:id/revocation': form('questions'),
  '/desk/threads/:id/task': form('questions'),
  '/desk/threads/:id/draft': { POST: 'questions' },
  '/desk/threads/:id/messages/:message/approval': { POST: 'questions' },
  '/desk/threads/:id/messages/:message/refusal': { POST: 'questions' },
  '/desk/threads/:id/messages/:message/html': page('questions'),
  '/desk/threads/:id/files/:file': page('questions'),
  '/desk/saved-answers': page('questions'),
  '/desk/saved-answers/new': form('questions'),
  '/desk/saved-answers/:id': form('questions'),
  '/desk/saved-answers/:id/removal': { POST: 'questions' },
};
