import { plural, type Forms } from '../plural.ts';
import type { questionnairePages as ru } from '../ru/questionnaire-pages.ts';

const sections: Forms = { one: 'section', other: 'sections' };
const questions: Forms = { one: 'question', other: 'questions' };
const answers: Forms = { one: 'answer', other: 'answers' };
const contradictions: Forms = { one: 'contradiction', other: 'contradictions' };
const cells: Forms = { one: 'number', other: 'numbers' };

export const questionnairePages = {
  of: (reference, company) => `${reference} · ${company}`,
  until: (day) => `The link works until ${day}.`,
  due: (day) => `We expect the answers by ${day}.`,
  fresh: 'Send me a new link',
  freshSent:
    'If the old link was right, a new one will arrive at the same address within a minute. No letter? Look into your spam folder: we send only a few such letters to one address a day.',
  fresher: {
    heading: 'The link to the questionnaire',
    lead: 'Not enough time? We will send a new link to the same e-mail address. This one keeps working until its own date.',
  },
  toHome: 'To the home page',
  noteFrom: (by) => `${by} writes`,

  refused: {
    unknown: {
      heading: 'There is no such questionnaire',
      lead: 'The link was not copied whole, or it expired long ago. Find the letter of invitation, or write to us.',
      button: 'Write to us',
    },
    expired: {
      heading: 'The link has expired',
      lead: 'The answers saved earlier are safe. We will send a new link to the same address, and you can go on from there.',
      button: 'Send me a new link',
    },
    ended: {
      heading: 'This link was taken back',
      lead: 'The answers saved earlier are safe. If you are to go on, ask whoever sent it to you, or write to us.',
      button: 'Write to us',
    },
    unsaved: {
      heading: 'Your last changes were not saved',
      lead: 'This is how the section looked when you sent it. Copy what you had changed: a table can be pasted back as a whole later.',
    },
  },

  tasks: {
    title: 'Pre-audit questionnaire',
    lead: 'Fill it in in any order, over several days and together with colleagues: everything is saved, even a number that is not right yet. If nobody knows a number, say so: that is an answer too.',
    leadOfColleague: (by, section) =>
      `${by} asks you to fill in one section: “${section}”. You can see only that one. When you are done, hand it back.`,
    done: (ready, all) => `${ready} of ${plural('en', all, sections)} ready`,
    sections: 'Sections',
    answered: (count, of) => `${plural('en', count, answers)} of ${of}`,
    at: (name, due) => (due === null ? `with ${name}` : `with ${name}, by ${due}`),
    handedBack: (name, day) => `${name} handed it back on ${day}`,
    marked: (count) => `to correct: ${count}`,
    check: 'Check the answers',
    checkLead: 'All answers on one page: to read, to correct, to print',
    contradictions: 'Contradictions in the numbers',
    contradictionsLead: (errors, asks) =>
      errors + asks === 0
        ? 'The numbers agree'
        : errors === 0
          ? `${plural('en', asks, contradictions)} that you can explain`
          : `${plural('en', errors + asks, contradictions)}; ${errors} must be resolved before you submit`,
    submit: 'Submit to the consultant',
    submitLead: 'The last step. Until then the consultant can see how much is filled in, but does not start work.',
    handBack: 'Hand the section back',
    handBackLead: (by) => `It goes back to ${by}. Your link will still show it.`,
    handedBackNow:
      'You have handed the section back. Thank you. If something has to be corrected, ask for it to be sent to you again.',
    submitted: (day) => `Submitted on ${day}. Only the consultant can open it again, by returning it for correction.`,
    submittedWhole:
      'The questionnaire is with the consultant now, and the section is closed: it can change only if the consultant returns it.',
    returned: (by) => `${by} has returned the questionnaire for correction`,
    copy: 'PDF copy',
    history: 'What has happened',
    notAsked:
      'This section is no longer needed: that follows from answers in other sections. There is nothing to fill in, thank you. What was entered earlier is kept.',
  },

  range: {
    heading: 'How many subscribers can be kept, by your numbers',
    value: (low, high) => `${low}–${high} subscribers a month`,
    mode: (value) => `most likely about ${value}`,
    note: 'This is preliminary: where there are no numbers yet, our assumptions stand in. The limits are the 10th and 90th percentiles of our calculations.',
    busy: 'We are recalculating. Reload the page in a minute.',
    narrows: (percent) => `narrows the range by about ${percent}`,
  },

  section: {
    above: 'To the sections',
    save: 'Save',
    next: 'Save and continue',
    ready: 'Save and mark as ready',
    handBack: 'Save and hand the section back',
    reopen: 'Reopen the section',
    isReady: 'The section is marked as ready. You can still change it: the mark stays as long as nothing is missing.',
    withColleague: (name) =>
      `The section is with a colleague now: ${name}. You can read and edit it together: nothing is lost. It can be marked as ready once your colleague hands it back or you take it back.`,
    delegate: 'Send the section to a colleague',
    by: (name, when) => `${name}, ${when}`,
    carried: 'from the previous questionnaire',
    notYet: 'Before the section is ready, this is missing:',
    isClosed:
      'The questionnaire has been submitted to the consultant and can only be read here. If something has to be corrected, ask the consultant to return it.',
    isHandedBack:
      'You have handed the section back, and it can only be read here. If something has to be corrected, ask for it to be sent to you again.',
    isNotAsked:
      'There are no questions in this section at the moment: that follows from answers in other sections. What was entered earlier is kept and will reappear if the section is needed.',
    closed:
      'The questionnaire has already been submitted to the consultant. What you have just entered is not saved but is still on the page: copy it, and ask the consultant to return the questionnaire.',
    notYours:
      'You have handed the section back, or it was taken back. What you have just entered is not saved but is still on the page: copy it and send it to your colleague.',
    contested: {
      heading: 'A colleague gave another answer while you were writing',
      lead: 'Everything else is saved. Your answers to these questions are still in the form: save once more to keep them instead.',
      line: (question, place, name, time, theirs, mine) =>
        `${question}${place && ` (${place})`}: ${name} answered “${theirs}” at ${time}, and you answered “${mine}”.`,
      empty: 'nothing',
    },
    newer: 'A colleague has saved new answers.',
    reload: 'Show them',
    offline: 'There is no connection. The page is still open and nothing is lost: save when the connection is back.',
    others: {
      typing: (name) => `${name} is writing`,
      here: (names) => `Also here: ${names}`,
      elsewhere: (name, section) => `${name} — “${section}”`,
    },
  },

  table: {
    heading: 'Upload the table as a file',
    hint: 'Excel (.xlsx) or CSV: months on top or at the side, rows named as in the table. Empty cells in the file erase nothing.',
    file: 'File with the table',
    button: 'Put it into the table',
    choose: 'Choose a file',
    done: (count) => `Taken from the file: ${plural('en', count, cells)}.`,
    none: 'Choose a file.',
    contested: (count) =>
      `Left as a colleague has just entered them: ${plural('en', count, cells)}. Please compare them with the file.`,
    back: 'To the table',
  },

  files: {
    heading: 'Files for this section',
    hint: 'Exports, reports, scripts: up to 5 files at a time, 10 MB each. They are saved at once. Do not send subscribers’ names or telephone numbers.',
    field: 'Files',
    button: 'Attach',
    manage: 'Attach files',
    kept: 'The files are saved.',
    back: 'Back to the section',
    none: 'Choose files.',
    remove: 'Remove',
    removeName: (name) => `Remove ${name}`,
    tooMuch: 'The questionnaire has 100 files already. Remove some, or combine tables into one Excel workbook.',
  },

  remarks: {
    heading: 'Messages about this question',
    ask: 'Ask the consultant',
    text: 'Your question or remark',
    send: 'Send',
    us: 'consultant',
    sent: 'Sent to the consultant. The answer will appear here, and we will send you an e-mail.',
    empty: 'Write what you would like to ask.',
    tooLong: 'Too long: the limit is 2000 characters.',
    tooMany: 'Too many messages were sent today. Continue tomorrow, or write to us by e-mail.',
    full: 'There are so many messages about this questionnaire that no more will fit. Write to the consultant by e-mail.',
    correction: 'Correction requested',
  },

  colleague: {
    title: 'Send the section to a colleague',
    lead: (section) =>
      `Your colleague will get an e-mail with their own link and will see only the section “${section}”. They cannot submit the questionnaire: they hand the section back to you.`,
    name: 'Your colleague’s name',
    address: 'Your colleague’s work e-mail',
    addressHint: 'For this questionnaire only. The e-mail will say that you gave us the address.',
    note: 'What to tell them',
    dueOn: 'By which day',
    dueHint: 'For example, 15.12.2026. We will send a reminder by e-mail the day before.',
    send: 'Send the section',
    again: {
      heading: (name) => `Send again: ${name}`,
      lead: 'Handed back, but something has to be corrected? Say what, and it will go to the same person.',
      note: 'What to correct',
      button: 'Send for correction',
    },
    letter: {
      lead: 'Did the letter not arrive, or was it lost? We shall send it once more to the same address, with a fresh link.',
      button: 'Send the letter again',
      sent: 'The letter to your colleague has been sent again.',
    },
    takeBack: {
      heading: (name) => `The section is with a colleague: ${name}`,
      lead: 'If you take the section back, your colleague’s link stops working. Everything they have entered stays.',
      button: 'Take the section back',
    },
    errors: {
      name: 'Enter your colleague’s name.',
      address: 'Check the e-mail address: it looks like name@company.com.',
      dueOn: 'The date cannot be read. Write it as 15.12.2026, not before today.',
      'too-long': 'Too long.',
      tooMany: (wait) => `Too many e-mails in a row. Try again in ${wait}.`,
      tooManyColleagues:
        'The questionnaire already has 50 people, and there is no room for more. Write to the consultant.',
      notNow: 'The section is already with a colleague. Take it back first.',
    },
  },

  answersPage: {
    title: 'Check the answers',
    lead: 'Everything the consultant will get. You can correct mistakes from here.',
    change: 'Change',
    print: 'The page prints well: the tables fit on A4.',
    unknown: 'Answers to questions that are no longer asked',
    unknownLead:
      'These questions are hidden because of other answers, or were removed from the questionnaire. The answers are kept, and the consultant will see them too.',
  },

  contradictions: {
    title: 'Contradictions in the numbers',
    lead: 'We have compared the answers with each other. A contradiction is not always a mistake: explain it, and the consultant will see the explanation.',
    none: 'Everything that could be compared agrees.',
    agrees: (count) => `Comparisons that agree: ${count}`,
    gap: 'difference',
    explain: 'Explanation for the consultant',
    save: 'Save the explanation',
    saved: 'The explanation is saved.',
    mend: 'To correct:',
    tooLong: 'Too long: the limit is 2000 characters.',
    gone: 'While you were writing, the numbers changed and this contradiction is gone. The explanation was not saved; here it is:',
  },

  submission: {
    title: 'Submit the questionnaire',
    lead: 'The consultant gets all answers, files and explanations. You get an e-mail with a PDF copy. After that, changes are possible only if the consultant returns the questionnaire.',
    obstacles: 'It cannot be submitted yet',
    missing: (count) => `Missing: ${plural('en', count, answers)}`,
    withColleague: 'Still with colleagues',
    contradictions: 'Numbers that cannot both be right',
    button: 'Submit to the consultant',
    changed: 'A colleague has changed something while you were looking. Check it and submit again.',
    look: 'Check the answers before you submit',
    paperFailed:
      'The copy as PDF could not be printed at once, so it is not in the letter. It opens from here, by the link “Copy as PDF”.',
  },

  steps: {
    invited: (who) => `invitation: ${who}`,
    'link-renewed': (who) => `new link: ${who}`,
    revoked: (who) => `link taken back: ${who}`,
    'carried-over': (count) => `carried over from the previous questionnaire: ${plural('en', count, answers)}`,
    'section-sent': (section, who) => `section “${section}” sent: ${who}`,
    'handed-back': (section, who) => `${who}: section “${section}” handed back`,
    'taken-back': (section, who) => `section “${section}” taken back: ${who}`,
    'sent-again': (section, who) => `section “${section}” sent for correction: ${who}`,
    'said-ready': (section) => `section “${section}” ready`,
    reopened: (section) => `section “${section}” reopened`,
    submitted: (number) => (number === 1 ? 'submitted' : `submitted (no. ${number})`),
    returned: (count) => (count === 0 ? 'returned' : `returned, marked: ${plural('en', count, questions)}`),
  },

  mine: {
    title: 'My questionnaires',
    none: 'There are no questionnaires yet. The consultant will send an invitation when it is time for numbers.',
    open: 'Open',
    openName: (reference) => `Open questionnaire ${reference}`,
    states: { filling: 'being filled in', submitted: 'submitted', returned: 'returned for correction' },
  },
} satisfies typeof ru;
