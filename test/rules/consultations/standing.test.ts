import { describe, expect, test } from 'vitest';
import { senderKindOf, standingOf, type GivenToken } from '#app/consultations/standing.ts';

type Party = GivenToken['owner'];

const client = (id: string, companyId: string | null, deactivatedAt: number | null = null): Party => ({
  ...{ id, companyId, deactivatedAt },
  role: 'client',
});
const staff = (id: string, deactivatedAt: number | null = null): Party => ({
  ...{ id, companyId: null, deactivatedAt },
  role: 'consultant',
});
const given = (owner: Party, direction: 'answer' | 'note' = 'answer', revokedAt: number | null = null): GivenToken => ({
  ...{ owner, direction, revokedAt },
});

const olga = client('olga', 'operator');
const igor = client('igor', 'operator');
const rustam = client('rustam', 'other');
const alone = client('alone', null);
const nobodys = client('nobodys', null);
const anna = staff('anna');
const boris = staff('boris');
const thread = { companyId: 'operator', participantIds: ['olga'], assigneeId: 'anna' };

describe('a sender is', () => {
  test.each([
    ['nobody we know', null, 'stranger'],
    ['who takes part', olga, 'client'],
    ['of the same company', igor, 'colleague'],
    ['of another company', rustam, 'other-client'],
    ['of no company', alone, 'other-client'],
    ['who took part and has left', client('olga', 'operator', 1), 'stranger'],
    ['who answers', anna, 'assigned'],
    ['another of us', boris, 'consultant'],
    ['one of us once', staff('boris', 1), 'former-staff'],
    ['who answered, and is one of us no more', staff('anna', 1), 'former-staff'],
  ] as const)('%s', (_, sender, kind) => {
    expect(senderKindOf(sender, thread)).toBe(kind);
  });

  test.each([
    ['nobody we know', null, 'stranger'],
    ['any client', rustam, 'client'],
    ['any of us', anna, 'consultant'],
    ['one of us once', staff('anna', 1), 'former-staff'],
  ] as const)('where nothing has begun, %s', (_, sender, kind) => {
    expect(senderKindOf(sender, null)).toBe(kind);
  });

  test('no colleague where the thread is of no company', () => {
    expect(senderKindOf(alone, { ...thread, companyId: null })).toBe('other-client');
  });
});

describe('a token is', () => {
  const cases: [what: string, tokens: GivenToken[], sender: Party | null, is: string][] = [
    ['none where there is none', [], olga, 'none answer'],
    ['their own', [given(olga)], olga, 'own answer'],
    ['their own, for notes', [given(anna, 'note')], anna, 'own note'],
    ["a colleague's", [given(igor)], olga, 'colleague answer'],
    ["another company's", [given(rustam)], olga, 'foreign answer'],
    ["no colleague's where neither has a company", [given(nobodys)], alone, 'foreign answer'],
    ["a consultant's, at a client's hands", [given(anna)], olga, 'foreign answer'],
    ["a client's, at a consultant's hands", [given(olga)], anna, 'foreign answer'],
    ["another consultant's", [given(boris, 'note')], anna, 'colleague note'],
    ["somebody's, at a stranger's hands", [given(olga)], null, 'foreign answer'],
    ['revoked', [given(olga, 'answer', 1)], olga, 'revoked answer'],
    ["revoked, at a stranger's hands", [given(olga, 'answer', 1)], null, 'revoked answer'],
    ['their own beside that of a colleague', [given(igor), given(olga)], olga, 'own answer'],
    ['their own beside one of theirs that was revoked', [given(olga, 'answer', 1), given(olga)], olga, 'own answer'],
    ["a colleague's beside another company's", [given(rustam), given(igor)], olga, 'colleague answer'],
    ['for notes, where it came to both addresses', [given(anna), given(anna, 'note')], anna, 'own note'],
    ['their own, though a note was for another', [given(boris, 'note'), given(anna)], anna, 'own answer'],
  ];

  test.each(cases)('%s', (_, tokens, sender, is) => {
    const told = [tokens, tokens.toReversed()].map((listed) => standingOf(listed, sender));
    expect(told.map(({ token, direction }) => `${token} ${direction}`)).toEqual([is, is]);
  });
});
