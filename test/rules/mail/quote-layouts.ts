/** Answers as mail programs lay them out. In each, «Ответ» or “Answer” was said, and «Вопрос» or “Question” is quoted. */
export interface Layout {
  program: string;
  text?: string;
  html?: string;
  /** What is said, all of it; else just «Ответ.» or “Answer.” */
  said?: string;
  /** Where there is one. */
  signature?: string;
}

const lines = (...some: string[]) => some.join('\n');

export const texts: Layout[] = [
  {
    program: 'Gmail in Russian',
    text: lines(
      'Ответ.',
      '',
      'пн, 11 мар. 2024 г. в 10:15, Иван Примеров <ivan@primer.example>:',
      '',
      '> Вопрос?',
      '> Иван',
    ),
  },
  {
    program: 'Gmail in Russian, its line broken',
    text: lines(
      'Ответ.',
      '',
      'пн, 11 мар. 2024 г. в 10:15, Константин Константинопольский',
      '<konstantin@primer.example>:',
      '',
      '> Вопрос?',
    ),
  },
  {
    program: 'Gmail in Russian, as of old',
    text: lines(
      'Ответ.',
      '',
      '11 марта 2024 г., 10:15 пользователь Иван Примеров <',
      'ivan@primer.example> написал:',
      '',
      '> Вопрос?',
    ),
  },
  {
    program: 'Gmail in English',
    text: lines(
      'Answer.',
      '',
      'On Mon, Mar 11, 2024 at 10:15 AM Ivan Primerov <ivan@primer.example>',
      'wrote:',
      '',
      '> Question?',
    ),
  },
  {
    program: 'Gmail in English, its line broken within the date',
    text: lines(
      'Answer.',
      '',
      'On Mon, Mar 11, 2024 at',
      '10:15 AM Ivan <ivan@primer.example> wrote:',
      '',
      '> Question?',
    ),
  },
  {
    program: 'Yandex',
    text: lines('Ответ.', '', '11.03.2024, 10:15, "Иван Примеров" <ivan@primer.example>:', '', '> Вопрос?'),
  },
  {
    program: 'Yandex without angles',
    text: lines('Ответ.', '', '11.03.2024, 10:15, Иван Примеров <ivan@primer.example>:', '', 'Вопрос?', 'Иван'),
  },
  {
    program: 'Yandex on a phone',
    text: lines(
      'Ответ.',
      '',
      '----------------',
      'Кому: Ольга Примерова (olga@primer.example);',
      'Тема: Отток;',
      '11.03.2024, 10:15, "Иван" <ivan@primer.example>:',
      'Вопрос?',
    ),
  },
  {
    program: 'Yandex with seconds and «пишет»',
    text: lines('Ответ.', '', '11.03.2024 10:15:20, Иван Примеров пишет:', '> Вопрос?'),
  },
  {
    program: 'Mail.ru',
    text: lines(
      'Ответ.',
      '',
      'Понедельник, 11 марта 2024, 10:15 +03:00 от Иван Примеров <ivan@primer.example>:',
      '',
      '>Вопрос?',
      '>',
    ),
  },
  {
    program: 'Mail.ru without angles',
    text: lines(
      'Ответ.',
      '',
      '--',
      'Ольга Примерова',
      '',
      'Понедельник, 11 марта 2024, 10:15 +03:00 от Иван Примеров <ivan@primer.example>:',
      '',
      'Вопрос?',
    ),
    signature: '--\nОльга Примерова',
  },
  {
    program: 'Mail.ru in English',
    text: lines(
      'Answer.',
      '',
      'Monday, March 11, 2024 10:15 AM +03:00 from Ivan Primerov <ivan@primer.example>:',
      ' ',
      'Question?',
    ),
  },
  {
    program: 'Outlook in Russian',
    text: lines(
      'Ответ.',
      '',
      'От: Иван Примеров <ivan@primer.example> ',
      'Отправлено: 11 марта 2024 г. 10:15',
      'Кому: Ольга Примерова <olga@primer.example>',
      'Тема: Отток',
      '',
      'Вопрос?',
    ),
  },
  {
    program: 'Outlook in Russian, with copies to many',
    text: lines(
      'Ответ.',
      '',
      'From: Иван Примеров [mailto:ivan@primer.example]',
      'Sent: Monday, March 11, 2024 10:15 AM',
      'To: Ольга Примерова',
      'Cc: Пётр Примеров; Анна Примерова;',
      ' Мария Примерова',
      'Subject: Отток',
      '',
      'Вопрос?',
    ),
  },
  {
    program: 'Outlook in English',
    text: lines(
      'Answer.',
      '',
      'From: Ivan Primerov <ivan@primer.example>',
      'Sent: Monday, March 11, 2024 10:15 AM',
      'To: Olga Primerova <olga@primer.example>',
      'Subject: Churn',
      '',
      'Question?',
    ),
  },
  {
    program: 'Outlook on the web',
    text: lines(
      'Ответ.',
      '',
      '________________________________',
      'От: Иван Примеров <ivan@primer.example>',
      'Отправлено: 11 марта 2024 г. 10:15',
      'Кому: Ольга Примерова',
      'Тема: Отток',
      '',
      'Вопрос?',
    ),
  },
  {
    program: 'Outlook with bold labels made into stars',
    text: lines(
      'Ответ.',
      '',
      '*От:* Иван Примеров <ivan@primer.example>',
      '*Отправлено:* 11 марта 2024 г. 10:15',
      '*Кому:* Ольга',
      '*Тема:* Отток',
      '',
      'Вопрос?',
    ),
  },
  {
    program: 'Outlook Express in Russian',
    text: lines(
      'Ответ.',
      '',
      '----- Исходное сообщение ----- ',
      'От: "Иван Примеров" <ivan@primer.example>',
      'Кому: <olga@primer.example>',
      'Отправлено: 11 марта 2024 г. 10:15',
      'Тема: Отток',
      '',
      '> Вопрос?',
    ),
  },
  {
    program: 'Outlook 2003 in English',
    text: lines(
      'Answer.',
      '',
      '-----Original Message-----',
      'From: Ivan Primerov [mailto:ivan@primer.example]',
      'Sent: Monday, March 11, 2024 10:15 AM',
      'To: Olga',
      'Subject: Churn',
      '',
      'Question?',
    ),
  },
  {
    program: 'a Samsung phone',
    text: lines(
      'Ответ.',
      '',
      'Отправлено с моего Galaxy',
      '',
      '-------- Исходное сообщение --------',
      'От: Иван Примеров <ivan@primer.example>',
      'Дата: 11.03.24 10:15 (GMT+03:00)',
      'Кому: olga@primer.example',
      'Тема: Отток',
      '',
      'Вопрос?',
    ),
    signature: 'Отправлено с моего Galaxy',
  },
  {
    program: 'an Android phone in English',
    text: lines(
      'Answer.',
      '',
      'Sent from my Galaxy',
      '',
      '-------- Original message --------',
      'From: Ivan <ivan@primer.example>',
      'Date: 3/11/24 10:15 AM (GMT+03:00)',
      'To: olga@primer.example',
      'Subject: Churn',
      '',
      'Question?',
    ),
    signature: 'Sent from my Galaxy',
  },
  {
    program: 'Thunderbird in Russian',
    text: lines('Ответ.', '', '11.03.2024 10:15, Иван Примеров пишет:', '> Вопрос?'),
  },
  { program: 'Thunderbird in Russian, as of old', text: lines('Ответ.', '', 'Иван Примеров пишет:', '> Вопрос?') },
  {
    program: 'Thunderbird in English',
    text: lines('Answer.', '', 'On 11/03/2024 10:15, Ivan Primerov wrote:', '> Question?', '>', '> Ivan'),
  },
  {
    program: 'Thunderbird, answering below',
    text: lines('11.03.2024 10:15, Иван Примеров пишет:', '> Вопрос?', '', 'Ответ.'),
  },
  {
    program: 'Apple Mail in Russian',
    text: lines(
      'Ответ.',
      '',
      '> 11 марта 2024 г., в 10:15, Иван Примеров <ivan@primer.example> написал(а):',
      '> ',
      '> Вопрос?',
    ),
  },
  {
    program: 'Apple Mail in Russian, its line broken',
    text: lines(
      'Ответ.',
      '',
      '11 марта 2024 г., в 10:15, Иван Примеров',
      '<ivan@primer.example> написал(а):',
      '',
      '> Вопрос?',
    ),
  },
  {
    program: 'an iPhone in Russian',
    text: lines(
      'Ответ.',
      '',
      'Отправлено с iPhone',
      '',
      '> 11 марта 2024 г., в 10:15, Иван Примеров <ivan@primer.example> написал(а):',
      '> ',
      '> Вопрос?',
    ),
    signature: 'Отправлено с iPhone',
  },
  {
    program: 'an iPhone in English',
    text: lines(
      'Answer.',
      '',
      'Sent from my iPhone',
      '',
      '> On 11 Mar 2024, at 10:15, Ivan <ivan@primer.example> wrote:',
      '> ',
      '> Question?',
    ),
    signature: 'Sent from my iPhone',
  },
  {
    program: 'The Bat! in Russian',
    text: lines('Здравствуйте, Иван.', '', 'Вы писали 11 марта 2024 г., 10:15:20:', '', '> Вопрос?', '', 'Ответ.'),
    said: 'all',
  },
  {
    program: 'The Bat! with initials',
    text: lines('Ответ.', '', 'Вы писали:', '', 'ИП> Вопрос?', 'ИП> И ещё вопрос?'),
  },
  {
    program: 'The Bat! in English',
    text: lines('Answer.', '', 'Monday, March 11, 2024, 10:15:20 AM, you wrote:', '', '> Question?'),
  },
  {
    program: 'Yahoo in English',
    text: lines(
      'Answer.',
      '',
      '    On Monday, March 11, 2024 at 10:15:20 AM GMT+3, Ivan Primerov <ivan@primer.example> wrote:  ',
      ' ',
      ' Question?',
    ),
  },
  {
    program: 'Proton',
    text: lines(
      'Answer.',
      '',
      'On Monday, March 11th, 2024 at 10:15 AM, Ivan Primerov <ivan@primer.example> wrote:',
      '',
      '> Question?',
    ),
  },
  {
    program: 'Proton, as of old',
    text: lines(
      'Answer.',
      '',
      '------- Original Message -------',
      'On Monday, March 11th, 2024 at 10:15, Ivan <ivan@primer.example> wrote:',
      '',
      '> Question?',
    ),
  },
  {
    program: 'Evolution',
    text: lines('Ответ.', '', 'В Пн, 11/03/2024 в 10:15 +0300, Иван Примеров пишет:', '> Вопрос?'),
  },
  {
    program: 'KMail',
    text: lines('Answer.', '', 'On Monday, 11 March 2024 10:15:20 MSK Ivan Primerov wrote:', '> Question?'),
  },
  { program: 'Roundcube', text: lines('Ответ.', '', 'Иван Примеров писал 2024-03-11 10:15:', '> Вопрос?') },
  {
    program: 'Zimbra',
    text: lines(
      'Ответ.',
      '',
      '----- Исходное сообщение -----',
      '> От: "Иван" <ivan@primer.example>',
      '> Кому: "Ольга" <olga@primer.example>',
      '',
      '> Вопрос?',
    ),
  },
  {
    program: 'any program, below our own line',
    text: lines('Ответ.', '', '=== Ответьте над этой чертой ===', '', 'Вопрос?', '', 'Ваша консультация К-2026-0147'),
  },
  {
    program: 'a program of a language unknown here, around our own line',
    text: lines(
      'Answer.',
      '',
      'Am 11.03.2024 um 10:15 schrieb Ivan <ivan@primer.example>:',
      '> === Reply above this line ===',
      '>',
      '> Question?',
    ),
  },
];

export const pages: Layout[] = [
  {
    program: 'Gmail',
    html: '<div dir="ltr">Ответ.</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">пн, 11 мар. 2024 г. в 10:15, Иван &lt;<a href="mailto:ivan@primer.example">ivan@primer.example</a>&gt;:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div>Вопрос?</div></blockquote></div>',
  },
  {
    program: 'Gmail with its signature',
    html: '<div dir="ltr">Ответ.<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">Ольга Примерова</div></div><br><div class="gmail_quote gmail_quote_container"><div class="gmail_attr">Вопрос?</div></div>',
    signature: '--\nОльга Примерова',
  },
  {
    program: 'Yandex',
    html: '<div>Ответ.</div><div> </div><div>11.03.2024, 10:15, "Иван" &lt;ivan@primer.example&gt;:</div><blockquote><div>Вопрос?</div></blockquote>',
  },
  {
    program: 'Mail.ru',
    html: '<div>Ответ.</div><div>&nbsp;</div><blockquote style="border-left:1px solid #0857A6;margin:10px;padding:0 0 0 10px;">Понедельник, 11 марта 2024, 10:15 +03:00 от Иван &lt;ivan@primer.example&gt;:<br>&nbsp;<div id="mail-app-auto-quote">Вопрос?</div></blockquote>',
  },
  {
    program: 'Mail.ru with its signature',
    html: '<div>Ответ.</div><div data-signature-widget="container"><div data-signature-widget="content">Ольга Примерова</div></div><div><blockquote>Вопрос?</blockquote></div>',
    signature: 'Ольга Примерова',
  },
  {
    program: 'Outlook on the web',
    html: '<div>Ответ.</div><div id="Signature">Ольга</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><b>От:</b> Иван<br><b>Отправлено:</b> 11 марта 2024 г.<br><b>Кому:</b> Ольга<br><b>Тема:</b> Отток</div><div>Вопрос?</div>',
    signature: 'Ольга',
  },
  {
    program: 'Outlook',
    html: '<div class="WordSection1"><p class="MsoNormal">Ответ.<o:p></o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> Иван<br><b>Sent:</b> Monday<br><b>To:</b> Ольга<br><b>Subject:</b> Отток<o:p></o:p></p></div></div><p class="MsoNormal">Вопрос?</p></div>',
  },
  {
    program: 'Outlook on a phone',
    html: '<div dir="auto">Answer.</div><div id="ms-outlook-mobile-signature">Get <a href="https://outlook.example/">Outlook for iOS</a></div><hr><div id="divRplyFwdMsg"><b>From:</b> Ivan</div><div>Question?</div>',
    signature: 'Get Outlook for iOS <https://outlook.example/>',
  },
  {
    program: 'the new Outlook on a phone',
    html: '<div>Answer.</div><div id="mail-editor-reference-message-container"><div>From: Ivan</div><div>Question?</div></div>',
  },
  {
    program: 'Thunderbird',
    html: '<p>Ответ.</p><div class="moz-cite-prefix">11.03.2024 10:15, Иван пишет:<br></div><blockquote type="cite" cite="mid:x@primer.example"><p>Вопрос?</p></blockquote><div class="moz-signature">-- <br>Ольга</div>',
    signature: '--\nОльга',
  },
  {
    program: 'Thunderbird, answering between',
    html: '<div class="moz-cite-prefix">11.03.2024 10:15, Иван пишет:</div><blockquote type="cite">Вопрос?</blockquote><p>Ответ.</p><blockquote type="cite">Второй вопрос?</blockquote><p>Второй ответ.</p>',
    said: 'all',
  },
  {
    program: 'Apple Mail',
    html: '<div>Ответ.</div><div><br><blockquote type="cite"><div>11 марта 2024 г., в 10:15, Иван &lt;ivan@primer.example&gt; написал(а):</div><br><div>Вопрос?</div></blockquote></div>',
  },
  {
    program: 'Yahoo',
    html: '<div>Answer.</div><div id="yahoo_quoted_1" class="yahoo_quoted"><div>On Monday, March 11, 2024 at 10:15 AM, Ivan wrote:</div><div>Question?</div></div>',
  },
  {
    program: 'Proton',
    html: '<div>Answer.</div><div class="protonmail_signature_block">Olga</div><div class="protonmail_quote">On Monday Ivan wrote:<blockquote class="protonmail_quote" type="cite">Question?</blockquote></div>',
    signature: 'Olga',
  },
  {
    program: 'Zoho',
    html: '<div>Answer.</div><div class="zmail_extra"><div>---- On Mon, 11 Mar 2024 Ivan wrote ----</div><blockquote>Question?</blockquote></div>',
  },
];
