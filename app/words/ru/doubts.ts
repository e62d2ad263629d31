import type { Doubt } from '#app/consultations/trust.ts';
import { typeset } from './typeset.ts';

/** Why a message in a thread is doubted, for us. */
export const doubts = {
  'not-authenticated': typeset`почта отправителя не подтвердила, что письмо от него`,
  'authentication-failed': typeset`проверка показала: адрес отправителя подделан`,
  'no-token': typeset`письмо пришло не в ответ на наше: в нём нет адреса для ответа, который мы давали`,
  'token-of-colleague': typeset`ответили на письмо, которое мы послали коллеге этого человека`,
  'token-of-another': typeset`ответили на письмо, которое мы послали другому клиенту`,
  'token-revoked': typeset`адрес для ответа уже отозван`,
  'sender-unknown': typeset`отправителя мы не знаем`,
  'sender-of-another-company': typeset`отправитель — из другой компании`,
  'former-staff': typeset`отправитель больше у нас не работает`,
  'not-assigned': typeset`ответил консультант, которому этот вопрос не поручен`,
  'not-for-clients': typeset`клиент написал на адрес для внутренних заметок`,
  'no-thread': typeset`непонятно, к какому вопросу письмо относится`,
  'nothing-said': typeset`в письме нет ни одной своей строки, только цитаты`,
  'quotes-us': typeset`в тексте есть строки из нашего внутреннего письма`,
  'no-reader': typeset`получать ответ некому: доступ у клиента закрыт`,
} satisfies Record<Doubt, string>;
