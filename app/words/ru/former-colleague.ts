/** Stored in place of a name that was erased. It stands where names stand, which have no other language either. */
export const formerColleague = 'Бывший сотрудник';
