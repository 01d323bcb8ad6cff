/** Sentences of calendars of contact persons, in Dutch. */
export const calendar = {
  "share-calendar-talk-off": (v: { summary: string }) => `Vervalt: ${v.summary}`,
  "share-calendar-talk-off-more": (_: object) => "Dit gesprek is van de lijst. Het mag uit uw agenda.",
  "share-no-talks": (_: object) => "Er zijn nog geen gesprekken gepland.",
  "remedy-share-no-talks": (_: object) => "Plan eerst de gesprekken, en vul bij de match de eerste ontmoeting in.",
};
