import { useLocation, useSubmit } from '@remix-run/react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { leadStates, type LeadState } from '#app/leads/lead.ts';
import { movesFrom } from '#app/leads/lead-state.ts';
import { useWords } from '#app/web/parts/words.ts';
import { Card, type CardsProps } from './card.tsx';

const cardType = 'application/x-klyuch-lead';

/** The cards of a column once the script has come: they can be dragged from one to another, by the keyboard too. */
export function DraggedCards({ state, cards, now }: CardsProps) {
  const { deskLeads } = useWords();
  const submit = useSubmit();
  const { pathname, search } = useLocation();
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].flatMap((key) => {
        const lead = cards.find(({ id }) => id === key);
        if (!lead) return [];
        const carried = [lead.id, lead.version, lead.state].join(' ');
        return [{ [cardType]: carried, 'text/plain': lead.reference }];
      }),
    acceptedDragTypes: [cardType],
    getDropOperation: () => 'move',
    onRootDrop: ({ items }) => {
      for (const item of items) {
        if (item.kind !== 'text' || !item.types.has(cardType)) continue;
        void item.getText(cardType).then((carried) => {
          const from = readCarried(carried);
          if (!from || !movesFrom(from.state).includes(state)) return;
          const fields = { lead: from.lead, version: from.version, to: state };
          submit(fields, { method: 'post', action: pathname + search, preventScrollReset: true });
        });
      }
    },
  });
  return (
    <GridList
      aria-label={deskLeads.states[state]}
      items={cards}
      selectionMode="none"
      keyboardNavigationBehavior="tab"
      dragAndDropHooks={dragAndDropHooks}
      renderEmptyState={() => <p className="py-2 text-sm text-soft">{deskLeads.board.empty}</p>}
      className="drop-place"
    >
      {(lead) => (
        <GridListItem id={lead.id} textValue={lead.reference} className="card">
          <Button slot="drag" aria-label={deskLeads.board.drag(lead.reference)} className="grip">
            <span aria-hidden="true">⠿</span>
          </Button>
          <Card lead={lead} now={now} />
        </GridListItem>
      )}
    </GridList>
  );
}

/** What is dragged may come from another window, or from anywhere. */
function readCarried(text: string): { lead: string; version: string; state: LeadState } | undefined {
  const [lead = '', version = '', named] = text.split(' ');
  const state = leadStates.find((one) => one === named);
  return state && { lead, version, state };
}
