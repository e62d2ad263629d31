/** A cell by its place: how many stand before it, down and across. */
export interface Place {
  down: number;
  across: number;
}

export interface Key {
  key: string;
  shift: boolean;
  /** Where the caret stands in the text of the cell: an arrow leaves the cell only from its edge. */
  caret: 'start' | 'end' | 'both' | 'inside';
}

/** Where a key leads from a cell, as in a sheet; undefined where it does what it does in any field. */
export function placeAfter({ down, across }: Place, { key, shift, caret }: Key, size: Place): Place | undefined {
  const to = (place: Place) => (isIn(place, size) ? place : { down, across });
  switch (key) {
    case 'Enter':
      return shift ? before({ down, across }, size) : after({ down, across }, size);
    case 'ArrowDown':
      return to({ down: down + 1, across });
    case 'ArrowUp':
      return to({ down: down - 1, across });
    case 'ArrowLeft':
      return caret === 'start' || caret === 'both' ? to({ down, across: across - 1 }) : undefined;
    case 'ArrowRight':
      return caret === 'end' || caret === 'both' ? to({ down, across: across + 1 }) : undefined;
    default:
      return undefined;
  }
}

/** Down the column, and on at the top of the next one. */
function after({ down, across }: Place, size: Place): Place {
  if (down + 1 < size.down) return { down: down + 1, across };
  return across + 1 < size.across ? { down: 0, across: across + 1 } : { down, across };
}

function before({ down, across }: Place, size: Place): Place {
  if (down > 0) return { down: down - 1, across };
  return across > 0 ? { down: size.down - 1, across: across - 1 } : { down, across };
}

function isIn({ down, across }: Place, size: Place): boolean {
  return down >= 0 && across >= 0 && down < size.down && across < size.across;
}
