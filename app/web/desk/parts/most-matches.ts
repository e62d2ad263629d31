/** More matches of a search are not looked through: whoever finds so many knows too little. */
export const mostMatches = 20_000;
