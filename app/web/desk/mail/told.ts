/** What a page of a message tells after a button was pressed. */
export const told = ['admitted', 'lead', 'read', 'settled', 'unreadable', 'whose'] as const;
