/**
 * A room for those who have signed in, or who hold a link. The desk and the questionnaire are hydrated; the cabinet works
 * without script and has none. All link their own style sheet; only the desk looks unlike the public site.
 */
export type Room = 'desk' | 'cabinet' | 'questionnaire';

/** The `handle` of a room's layout. */
interface RoomHandle {
  room: Room;
}

/** In which room a page lies, by the handles of its routes; what has failed as a whole is shown outside of them. */
export function roomIn(handles: unknown[], hasFailed: boolean): Room | undefined {
  return hasFailed ? undefined : handles.find(isRoom)?.room;
}

/** Whether pages there are sent their script. */
export function isHydrated(room: Room | undefined): boolean {
  return room === 'desk' || room === 'questionnaire';
}

function isRoom(handle: unknown): handle is RoomHandle {
  return typeof handle === 'object' && handle !== null && 'room' in handle;
}
