import type { Consultancy } from '../consultancy.ts';
import { plural } from '../plural.ts';
import type { questionnaireLetters as russian } from '../ru/letters-questionnaire.ts';
import { lasts } from './link-lasts.ts';

const section = { one: 'section', other: 'sections' };

const keep = (hours: number | null) => `${lasts(hours)} After that the same page offers a new one, with one click.`;
const whole = (hours: number | null) =>
  `${keep(hours)} Please do not forward this letter: the link opens the whole questionnaire without a password.`;

export const questionnaireLetters = {
  'questionnaire-invited': {
    subject: (reference: string) => `Questionnaire ${reference} for your company`,
    preview: 'What it is, how long it takes and how to fill it in together with colleagues.',
    heading: 'The questionnaire before the audit',
    told: (by: string, reference: string, company: string) =>
      `Hello! ${by} asks you to fill in questionnaire ${reference}. It is about ${company}: what is known of its subscribers, of churn and of how you hold it back. That way the audit begins with your figures and not with asking for them.`,
    from: (by: string) => `What ${by} writes`,
    due: 'Due',
    size: (sections: number) =>
      `The questionnaire has ${plural('en', sections, section)}. It need not be done at one sitting, nor alone: several days and several people are fine. What is entered is saved; you can stop anywhere.`,
    colleagues:
      'A section that a colleague knows better can be sent to them from the page of the questionnaire: they get a link to that section and see nothing else.',
    unknown:
      'Where there is no figure, answer “unknown”. That is a finding too: what a company does not know about itself matters just as much.',
    lasts: whole,
    why: 'You received this letter because a consultant invited you to fill in a questionnaire, and this address is on our record of your company.',
  },
  'questionnaire-link': {
    subject: (reference: string) => `A new link to questionnaire ${reference}`,
    preview: 'All that was entered is in its place: you can go on.',
    heading: 'A new link to the questionnaire',
    asked: (reference: string) =>
      `Here is a new link to questionnaire ${reference}. It opens the same as before. All that was entered is in its place: you can go on.`,
    lasts: (hours: number | null) => `${keep(hours)} Please do not forward this letter: the link asks for no password.`,
    ignored: 'If it was not you who asked, do nothing: nothing will happen to the questionnaire.',
    why: 'You received this letter because this address is in a questionnaire and a new link was asked for it.',
  },
  'questionnaire-section': {
    subject: (reference: string) => `Questionnaire ${reference}: a section for you`,
    preview: 'Who sent it, what to fill in and by which day.',
    heading: 'A section of a questionnaire for you',
    told: (by: string) => `Hello! ${by} asks you to fill in one section of the questionnaire before an audit.`,
    again: (by: string) =>
      `Hello! ${by} sends you a section of the questionnaire once more: something in it is to be corrected or added. All that you entered is in its place.`,
    rows: { section: 'Section', company: 'Company', due: 'Due' },
    from: (by: string) => `What ${by} writes`,
    what: 'Only this section will open. What is entered is saved; you can stop anywhere. Where there is no figure, answer “unknown”.',
    back: 'When you have finished, hand the section back on the same page: whoever sent it will get a letter.',
    lasts: (hours: number | null) =>
      `${keep(hours)} Please do not forward this letter: the link opens the section without a password.`,
    whence: (by: string, who: Consultancy) =>
      `Where we have your name and address from: your colleague gave them, ${by}. They are needed for you to get the section and a reminder of the day, and to show who answered what. The answers are seen by the colleagues who fill in the questionnaire and by the consultants. If you did not expect this, or want your name and address deleted, write to ${who.email}.`,
    why: 'You received this letter because a colleague gave this address when sending you a section of a questionnaire.',
  },
  'questionnaire-handed-back': {
    subject: (reference: string) => `Questionnaire ${reference}: a section is back`,
    preview: 'Look it over and mark it ready.',
    heading: 'A section has been handed back',
    told: (by: string, title: string) => `${by} hands the section “${title}” back to you.`,
    next: 'Look it over and mark it ready. If something is missing, send the section once more and say what to correct.',
    lasts: whole,
    why: 'You received this letter because you sent a section of a questionnaire to a colleague.',
  },
  'questionnaire-due': {
    subject: (reference: string) => `Questionnaire ${reference}: a reminder of the day`,
    preview: 'What was entered is saved: you can go on where you stopped.',
    heading: 'A reminder of the day',
    all: (reference: string) => `questionnaire ${reference}`,
    section: (title: string, reference: string) => `section “${title}” of questionnaire ${reference}`,
    tomorrow: (what: string, day: string) => `Due tomorrow, ${day}: ${what}.`,
    today: (what: string, day: string) => `Due today, ${day}: ${what}.`,
    late: (what: string, day: string) => `This was due on ${day}: ${what}. It can still be submitted.`,
    lateSection: (what: string, day: string) => `This was due on ${day}: ${what}. It can still be filled in.`,
    saved:
      'What was entered is saved: you can go on where you stopped. Where there is no figure, answer “unknown”, which is a finding too.',
    help: 'If time is short, send sections to colleagues from the page of the questionnaire, or write to the consultant there, beside any question.',
    helpSection: 'If time is short, tell the colleague who sent you the section.',
    stop: 'The reminders end as soon as you submit the questionnaire.',
    stopSection: 'The reminders end as soon as you hand the section back.',
    lasts: (hours: number | null) => `${keep(hours)} Please do not forward this letter: the link asks for no password.`,
    why: 'You received this letter because you are filling in a questionnaire that is due on a certain day.',
  },
  'questionnaire-submitted': {
    subject: (reference: string) => `Questionnaire ${reference} submitted`,
    preview: 'When we received it, where the copy is and what happens next.',
    heading: 'The questionnaire is submitted',
    told: 'Thank you! We have the questionnaire.',
    rows: { reference: 'Number', number: 'Submission', at: 'When (Moscow)' },
    attached: 'A copy of what you submitted is attached as a PDF.',
    atLink: 'A copy of what you submitted can be seen and printed at the link.',
    next: 'A consultant will read the answers. If something needs to be made clear, you will get a letter.',
    closed:
      'The answers cannot be changed now: only the consultant can open the questionnaire again. If you find a mistake, write to them on the page of the questionnaire, beside that question.',
    lasts: whole,
    why: 'You received this letter because you submitted the questionnaire on our site.',
  },
  'questionnaire-returned': {
    subject: (reference: string) => `Questionnaire ${reference}: to be made clear`,
    preview: 'What to correct is marked beside the questions. The rest is in its place.',
    heading: 'The questionnaire needs some corrections',
    told: (by: string, reference: string) =>
      `${by} returns questionnaire ${reference} to you: it can be changed again.`,
    from: (by: string) => `What ${by} writes`,
    marked: (count: number) => `Questions marked: ${count}. What to make clear is written beside the question.`,
    next: 'All other answers are in their places. Correct what is marked and submit the questionnaire once more.',
    lasts: whole,
    why: 'You received this letter because you submitted a questionnaire to us.',
  },
  'questionnaire-asked': {
    subject: (reference: string) => `Questionnaire ${reference}: a consultant asks`,
    preview: 'What is asked and where to answer.',
    heading: 'A question from the consultant',
    told: (by: string, reference: string) => `${by} writes about one question of questionnaire ${reference}.`,
    row: 'Question',
    answer: 'You can answer on the page of the questionnaire, beside that question.',
    lasts: whole,
    why: 'You received this letter because you are filling in a questionnaire and a consultant wrote about one of its questions.',
  },
  'questionnaire-told': {
    subject: (reference: string, is: 'submitted' | 'remark') =>
      is === 'submitted'
        ? `The client submitted questionnaire ${reference}`
        : `The client wrote in questionnaire ${reference}`,
    preview: 'What the client did and where to see it.',
    heading: 'News of a questionnaire',
    submitted: (who: string, reference: string) =>
      `${who}: questionnaire ${reference} is submitted. The client can change nothing more in it.`,
    again: (who: string, reference: string, number: number) =>
      `${who}: questionnaire ${reference} is submitted again, this is submission ${number}. The client can change nothing more in it.`,
    remark: (who: string, reference: string) => `${who} writes about a question of questionnaire ${reference}.`,
    row: 'Question',
    answer:
      'Better answer in the questionnaire: both the client and your colleagues will see it. A reply to this letter goes to the client alone.',
    reply: 'A reply to this letter goes to the client.',
    open: 'Open the questionnaire at the desk',
    why: 'You received this letter because you look after this questionnaire.',
  },
} satisfies typeof russian;
