import { render } from '@react-email/render';
import type { ReactElement } from 'react';
import type { Letter, LetterKind } from '#app/mail/letter.ts';
import { wordsFor } from '#app/words/index.ts';
import { AddressChanged } from './address-changed.tsx';
import { ConfirmAddress } from './confirm-address.tsx';
import { ConfirmErasure } from './confirm-erasure.tsx';
import { ConfirmSubscription } from './confirm-subscription.tsx';
import { EnrolmentAnswer } from './enrolment.tsx';
import { plainTextOf } from './parts/plain-text.ts';
import type { LetterProps, Surroundings } from './parts/props.ts';
import { LeadAnswered } from './lead-answered.tsx';
import { LeadArrived } from './lead-arrived.tsx';
import { LeadMore } from './lead-more.tsx';
import { LeadReceived } from './lead-received.tsx';
import { LeadWithdrawn } from './lead-withdrawn.tsx';
import { NoteMention } from './note-mention.tsx';
import { PreferencesLink } from './preferences-link.tsx';
import { QuestionnaireAsked } from './questionnaire-asked.tsx';
import { QuestionnaireDue } from './questionnaire-due.tsx';
import { QuestionnaireHandedBack } from './questionnaire-handed-back.tsx';
import { QuestionnaireInvited } from './questionnaire-invited.tsx';
import { QuestionnaireLink } from './questionnaire-link.tsx';
import { QuestionnaireReturned } from './questionnaire-returned.tsx';
import { QuestionnaireSection } from './questionnaire-section.tsx';
import { QuestionnaireSubmitted } from './questionnaire-submitted.tsx';
import { QuestionnaireTold } from './questionnaire-told.tsx';
import { ReportAnswer } from './report-answer.tsx';
import { ReportLink } from './report-link.tsx';
import { ReportReady } from './report-ready.tsx';
import { ReportReply } from './report-reply.tsx';
import { RequestLink } from './request-link.tsx';
import { SecondFactorRemoved } from './second-factor-removed.tsx';
import { SecondFactorSet } from './second-factor-set.tsx';
import { SignIn } from './sign-in.tsx';
import { StaffInvited } from './staff-invited.tsx';
import { subjectOf } from './subject.ts';
import { TaskDue } from './task-due.tsx';
import { ThreadAnswered } from './thread-answered.tsx';
import { ThreadAsked } from './thread-asked.tsx';
import { ThreadClosed } from './thread-closed.tsx';
import { ThreadGiven } from './thread-given.tsx';
import { ThreadLate } from './thread-late.tsx';
import { ThreadNoted } from './thread-noted.tsx';
import { ThreadReceived } from './thread-received.tsx';
import { ThreadRightEnded } from './thread-right-ended.tsx';
import { ThreadUnsent } from './thread-unsent.tsx';
import { ThreadToConfirm } from './thread-to-confirm.tsx';
import { Welcome } from './welcome.tsx';

export type { Surroundings };

export interface RenderedLetter {
  subject: string;
  html: string;
  text: string;
}

export async function renderLetter(letter: Letter, around: Surroundings): Promise<RenderedLetter> {
  const { kind, data, locale } = letter;
  const words = wordsFor(locale).letters;
  const subject = subjectOf(letter);
  const html = await render(draw(kind, { kind, data, locale, subject, words, around }));
  return { subject, html, text: plainTextOf(html) };
}

const templates: { [K in LetterKind]: (letter: LetterProps<K>) => ReactElement } = {
  'confirm-subscription': ConfirmSubscription,
  'confirm-again': ConfirmSubscription,
  welcome: Welcome,
  'preferences-link': PreferencesLink,
  'confirm-address': ConfirmAddress,
  'address-changed': AddressChanged,
  'confirm-erasure': ConfirmErasure,
  'lead-received': LeadReceived,
  'request-link': RequestLink,
  'lead-arrived': LeadArrived,
  enrolment: EnrolmentAnswer,
  'lead-more': LeadMore,
  'lead-withdrawn': LeadWithdrawn,
  'lead-answered': LeadAnswered,
  'note-mention': NoteMention,
  'sign-in': SignIn,
  'staff-invited': StaffInvited,
  'second-factor-set': SecondFactorSet,
  'second-factor-removed': SecondFactorRemoved,
  'report-ready': ReportReady,
  'report-link': ReportLink,
  'report-reply': ReportReply,
  'report-answer': ReportAnswer,
  'questionnaire-invited': QuestionnaireInvited,
  'questionnaire-link': QuestionnaireLink,
  'questionnaire-section': QuestionnaireSection,
  'questionnaire-handed-back': QuestionnaireHandedBack,
  'questionnaire-due': QuestionnaireDue,
  'questionnaire-submitted': QuestionnaireSubmitted,
  'questionnaire-returned': QuestionnaireReturned,
  'questionnaire-asked': QuestionnaireAsked,
  'questionnaire-told': QuestionnaireTold,
  'task-due': TaskDue,
  'thread-asked': ThreadAsked,
  'thread-answered': ThreadAnswered,
  'thread-received': ThreadReceived,
  'thread-right-ended': ThreadRightEnded,
  'thread-to-confirm': ThreadToConfirm,
  'thread-unsent': ThreadUnsent,
  'thread-noted': ThreadNoted,
  'thread-late': ThreadLate,
  'thread-given': ThreadGiven,
  'thread-closed': ThreadClosed,
};

function draw<K extends LetterKind>(kind: K, letter: LetterProps<K>): ReactElement {
  return templates[kind](letter);
}
