/** Sentences of parties, roles, referrals, money and letters, in Dutch. */
export const parties = {};
