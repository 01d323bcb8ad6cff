/** Sentences of parties, roles, referrals, money and letters, in English. */
export const parties = {};
