/**
 * A room for those who have signed in. The desk is hydrated; the cabinet works without script and has none. Both link
 * their own style sheet.
 */
export type Room = 'desk' | 'cabinet';

/** The `handle` of a room's layout. */
interface RoomHandle {
  room: Room;
}

/** In which room a page lies, by the handles of its routes; what has failed as a whole is shown outside of them. */
export function roomIn(handles: unknown[], hasFailed: boolean): Room | undefined {
  return hasFailed ? undefined : handles.find(isRoom)?.room;
}

function isRoom(handle: unknown): handle is RoomHandle {
  return typeof handle === 'object' && handle !== null && 'room' in handle;
}
