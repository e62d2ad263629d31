import type { QuestionnaireWords } from '../questionnaire.ts';

export const questionnaireFile = {
  sheet: (name) => `Taken from the sheet “${name}”.`,
  refused: {
    empty: 'The file is empty.',
    'too-large': 'The file is too large. Leave only this table in it.',
    'old-excel': 'This is the old format of Excel (.xls). Save the file as .xlsx or .csv and send it again.',
    opendocument: 'We do not read OpenDocument tables (.ods). Save the file as .xlsx or .csv.',
    document: 'This is a Word document, and a table is needed. Save it as .xlsx or .csv, or paste it from Word.',
    pdf: 'Numbers cannot be taken from a PDF without mistakes. Export the table as .xlsx or .csv.',
    picture: 'This is a picture, and a table is needed. Export it as .xlsx or .csv.',
    archive: 'This is an archive. Unpack it and send the table itself.',
    'web-page':
      'This is a web page called a table, as some billing systems export it. Open the file in Excel and save it as .xlsx.',
    'no-table': 'This is no table. Send .xlsx, .csv or .txt.',
    unsafe:
      'The file has macros, a password or attachments in it, and we do not open such files. Save it as .xlsx without them.',
    damaged: 'The file is damaged or did not arrive whole. Open it, save it and send it again.',
    unreadable: 'We could not take the file apart. Save it as .xlsx and send it again.',
    busy: 'We are reading the files of others. Send yours again in a minute.',
  },
} satisfies QuestionnaireWords['file'];
