import type { Consultancy } from '../consultancy.ts';

/** Of the journal's consents; what speaks of requests, and of the cabinet, is newer. */
const version = '2026-11-21';
const versionWithCabinet = '2026-11-26';

const operator = (who: Consultancy) => `- Name: ${who.legalName}
- Address: ${who.address}
- Telephone: ${who.phone}
- E-mail: ${who.email}`;

const translation = 'This is a translation. Where it differs from the Russian text, the Russian text prevails.';

export const documents = {
  'privacy-policy': {
    version: versionWithCabinet,
    title: 'Policy of personal-data processing',
    body: (who: Consultancy) => `${translation}

This page says which personal data we process, why, on what ground and for how long. The policy follows article 18.1 of the Russian Federal Law No.\u00a0152-FZ of 27 July 2006 “On Personal Data” (“152-FZ” below).

## 1. The operator

${operator(who)}

Questions and demands about personal data are accepted by post and by e-mail.

## 2. Purposes, data, grounds and periods

### 2.1. The electronic journal

- **Whose data.** Those who subscribe to the journal, and its readers.
- **Which data.** The e-mail address; the name, if you gave it; topics, language, frequency and pause; the dates of the request, of its confirmation and of leaving; the reason for leaving, if you named it; which letters we sent and what the mail server answered.
- **Ground.** Your [consent to personal-data processing](/en/documents/personal-data) (art.\u00a06 part\u00a01 item\u00a01 of 152-FZ).
- **Period.** A subscription that was not confirmed: 7\u00a0days. A reader’s data: until unsubscribing or withdrawing the consent, after which we destroy it within 30\u00a0days. The record of a letter sent: 90\u00a0days at most.

### 2.2. Advertising letters

- **Whose data.** Those who separately agreed to receive advertising: in the subscription form, in its preferences or in the form of a request.
- **Which data.** The e-mail address, the name, the mark of the consent and its time.
- **Ground.** Your [consent to advertising letters](/en/documents/advertising) (art.\u00a018 part\u00a01 of Federal Law No.\u00a038-FZ of 13 March 2006 “On Advertising”, art.\u00a06 part\u00a01 item\u00a01 of 152-FZ).
- **Period.** Until you refuse advertising: it stops at once, and the journal stays.

### 2.3. Evidence of consents

- **Whose data.** Those who gave or withdrew a consent.
- **Which data.** What happened to the consent, when and on which form; the version of the document; the e-mail address, the IP address and the name of the browser (User-Agent) at that minute.
- **Ground.** The operator’s duty to prove that consent was given (art.\u00a09 part\u00a03 and art.\u00a06 part\u00a01 item\u00a02 of 152-FZ, art.\u00a018 part\u00a01 of 38-FZ).
- **Period.** The e-mail address, the IP address and the name of the browser are destroyed with the rest of the data: after 7\u00a0days for a subscription that was not confirmed, together with the record of a reader, and together with a request. A chain of records tied by checksums stays. It shows that no record was changed afterwards; an address cannot be read from it.

### 2.4. Refusal of letters

- **Whose data.** Those who unsubscribed, complained about a letter or demanded that their data be deleted, and the owners of mailboxes that no longer exist.
- **Which data.** A fingerprint of the address: a checksum computed with a secret key. The address cannot be read from it; it can only be recognised when it turns up again.
- **Ground.** The legitimate interest not to write to those who refused (art.\u00a06 part\u00a01 item\u00a07 of 152-FZ).
- **Period.** As long as the journal is published, or until you subscribe again yourself.

### 2.5. Protecting the forms from abuse

- **Whose data.** Those who send forms on the site.
- **Which data.** Counters of requests under fingerprints of the e-mail address and the IP address.
- **Ground.** The legitimate interest not to let our letters be turned against other people’s mailboxes (art.\u00a06 part\u00a01 item\u00a07 of 152-FZ).
- **Period.** Two days at most after the request.

### 2.6. Requests

- **Whose data.** Those who send a request for an assessment, for a service or a course, or a question on the site, and those whom they name in it.
- **Which data.** The name, e-mail address and telephone number; the company, its tax number, country, region and number of subscribers; what you wrote and attached, and your estimate; the number and progress of the request; the report that we prepared on it, and your answers to the report; notes of our consultants; which letters we sent about it.
- **What for.** To answer the request, to prepare an offer and a contract, to see that two requests come from one company.
- **Ground.** Your [consent to personal-data processing for the answer to a request](/en/documents/request) (art.\u00a06 part\u00a01 item\u00a01 of 152-FZ).
- **Period.** Until withdrawn: a request is withdrawn on its page, by the link from the letter, or in the cabinet, and everything personal in it, files and report included, is destroyed at once. Otherwise no longer than 3\u00a0years after the last event of the request. The number of the request stays, and the record that the consent was given and withdrawn.

### 2.7. The cabinet

- **Whose data.** Those who sent us a request: the cabinet opens to the address from which it came.
- **Which data.** The name, e-mail address and telephone number; when you signed in and with which browser.
- **What for.** To show you your requests and reports, and to show them to nobody else.
- **Ground.** Your [consent to personal-data processing for the answer to a request](/en/documents/request) (art.\u00a06 part\u00a01 item\u00a01 of 152-FZ).
- **Period.** As long as we have one request of yours at least: with the last one the cabinet and its sessions are destroyed. A session lasts 90\u00a0days at most, and you can end it yourself.

### 2.8. Other enquiries

- **Whose data.** Those who write or telephone to us.
- **Which data.** The name, the address or telephone number and what you told us yourself.
- **Ground.** Your enquiry and, where a contract is concerned, concluding and performing it (art.\u00a06 part\u00a01 items\u00a01 and\u00a05 of 152-FZ).
- **Period.** As long as the answer needs it or the contract lasts, unless the law demands that it be kept longer.

We collect no special categories of data and no biometrics.

## 3. What we do with the data

We collect, record, arrange, accumulate, store, correct, retrieve, use, block, delete and destroy it, with programs and without them. We do not sell the data and disclose it to nobody, except where the law demands it. No program takes decisions with legal consequences in place of a person.

A letter goes to the mail server that serves your mailbox. If you chose a mailbox abroad, the letter arrives there.

## 4. Where the data is kept and how it is protected

We keep the databases with personal data in Russia (art.\u00a018 part\u00a05 of 152-FZ). Only those employees have access who need it for their work. A link from a letter opens only what it was sent for; links by which data can be seen, changed or deleted work for a limited time. Files attached to a request are open only by its link, in your cabinet and to our employees. Which of our employees opened and changed a request is recorded. Backups serve only to recover from a failure and are replaced by newer ones in turn; what was deleted disappears from them with the last old copy.

## 5. What the site does not have

We set no cookies for visitors. Whoever has signed in to the cabinet gets one, with the code of the session: without it signing in does not work. It disappears when you sign out, or with the session. There are no foreign counters, fonts or advertising networks on the site. We do not track whether you open our letters. The technical log of the server holds no personal data.

## 6. How we destroy data

After you unsubscribe, letters stop at once and the data is destroyed within 30\u00a0days. A demand for deletion made in the subscription preferences is carried out as soon as you confirm it. A request withdrawn on its page or in the cabinet is destroyed at once. When the time is over, the program destroys the data by itself. We certify every destruction by an act and an export from the event log and keep both for 3\u00a0years (order of Roskomnadzor No.\u00a0179 of 28 October 2022). The act holds neither a name nor an address: a fingerprint of the address stands for you, from which the address cannot be read. We send you a copy of the act if you ask for it.

## 7. Your rights

You may learn which of your data we process, and receive it; have it corrected; demand that it be blocked or destroyed; withdraw a consent; appeal against our actions to Roskomnadzor or to a court.

You can download, correct and delete the data of a subscription yourself: [get a link to the preferences](/en/journal/preferences). You can withdraw a request yourself on its page, by the link from the letter about it, or in the cabinet. You can also write to ${who.email}: we export all that we hold of you, correct it or destroy it. We answer within 10 working days.

## 8. Changes

A new version is published on this page, and the earlier ones stay available. A consent belongs to the version of the document that was before you when you gave it.`,
  },

  'personal-data': {
    version,
    title: 'Consent to personal-data processing for the subscription to the journal',
    body: (who: Consultancy) => `${translation}

By ticking the box in the subscription form I consent, freely, of my own will and in my own interest, to the processing of my personal data (art.\u00a09 of the Russian Federal Law No.\u00a0152-FZ of 27 July 2006 “On Personal Data”).

## To whom

${operator(who)}

## What for

To send me the electronic journal on managing subscriber churn and the letters a subscription cannot work without: the confirmation, the link to the preferences, the notice of a changed address, the confirmation of the deletion of data.

## Which data

- the e-mail address;
- the name, if I gave it;
- the topics, language, frequency and pause of the subscription;
- the IP address, the name of the browser (User-Agent) and the time when I give, confirm, change or withdraw the consent;
- what became of the letters sent to me, and the reason for leaving, if I named it.

## What may be done with it

It may be collected, recorded, arranged, accumulated, stored, corrected, retrieved, used, blocked, deleted and destroyed, by automated means too. I do not permit it to be passed on or made public.

## For how long

Until I unsubscribe from the journal or withdraw the consent. If I do not confirm the address by the link in the letter, the request and the data in it are destroyed after 7\u00a0days.

## How to withdraw it

- press the button on the page behind the “Unsubscribe” link of any issue;
- delete my data in the [subscription preferences](/en/journal/preferences);
- write to ${who.email} or to the operator’s address.

Letters stop at once, and the data is destroyed within 30\u00a0days. What stays is a fingerprint of the address, from which the address cannot be read, so that nobody writes to me again, and the record that the consent was given and withdrawn. Processing before the withdrawal remains lawful.

The consent is not obligatory, but without an address there is nowhere to send the journal. It contains no consent to advertising. More is said in the [policy of personal-data processing](/en/documents/privacy-policy).`,
  },

  request: {
    version: versionWithCabinet,
    title: 'Consent to personal-data processing for the answer to a request',
    body: (who: Consultancy) => `${translation}

By ticking the box in the form of a request, an application or a question I consent, freely, of my own will and in my own interest, to the processing of my personal data (art.\u00a09 of the Russian Federal Law No.\u00a0152-FZ of 27 July 2006 “On Personal Data”).

## To whom

${operator(who)}

## What for

To answer my request: to contact me, to assess the situation of my company, to prepare a report, an offer and a contract, to show me the progress of the request on its page and in the cabinet. To see that two requests come from one company.

## Which data

- the name, the e-mail address, and the telephone number if I gave it;
- the company, its tax number, country, region and number of subscribers;
- what I wrote and attached to the request at once or later, and the figures of my estimate;
- the number and progress of the request, the report on it, the letters about it and what became of them;
- the time of signing in to the cabinet and the name of the browser;
- the IP address, the name of the browser (User-Agent) and the time when I give or withdraw the consent.

## What may be done with it

It may be collected, recorded, arranged, accumulated, stored, corrected, retrieved, used, blocked, deleted and destroyed, by automated means too. I do not permit it to be passed on or made public.

## For how long

Until I withdraw the consent, and no longer than 3\u00a0years after the last event of the request.

## How to withdraw it

- press the button that withdraws the request and destroys the data on its page; the link to the page is in the letter and in the cabinet;
- write to ${who.email} or to the address of the operator.

On the page of the request the data, messages and files are destroyed at once; by letter, within 30\u00a0days. What stays is the number of the request, which does not tell whose it was, and the record that the consent was given and withdrawn. Processing before the withdrawal remains lawful.

The consent is not compulsory, but without it a request cannot be accepted: there would be nobody to answer. It holds no consent to advertising or to the journal. More in the [policy of personal-data processing](/en/documents/privacy-policy).`,
  },

  advertising: {
    version,
    title: 'Consent to advertising letters',
    body: (who: Consultancy) => `${translation}

By ticking a separate box I agree to receive advertising by e-mail (art.\u00a018 part\u00a01 of the Russian Federal Law No.\u00a038-FZ of 13 March 2006 “On Advertising”) and to the use of my data for it (art.\u00a09 of Federal Law No.\u00a0152-FZ of 27 July 2006 “On Personal Data”).

## From whom

${operator(who)}

## About what

The operator’s services for Internet providers and cable-television networks: courses, audits, methodological materials, meetings. Nobody else’s advertising may be sent under this consent.

## Which data

The e-mail address; the name, if I gave it; the mark of this consent, its time, the IP address and the name of the browser (User-Agent). The data may be handled as the [consent to personal-data processing](/en/documents/personal-data) says; it may not be passed on to others.

## For how long

Until I refuse. I may refuse on any day and without giving reasons:

- clear the mark of consent to advertising letters in the [subscription preferences](/en/journal/preferences);
- unsubscribe by the link in any letter: then both the advertising and the journal stop;
- write to ${who.email} or to the operator’s address.

Advertising stops at once, and letters that were waiting to be sent do not leave.

The consent is not obligatory: the journal comes without it too.`,
  },
};
