/** What the bridge is doing, while people wait. */
export const bridge = {
  reading: "Werkmap lezen",
  thinking: "Rekenen",
  checking: "Kijken of er niets veranderd is",
  undoing: "Ongedaan maken",
  cancelled: "U hebt dit gestopt. Er is niets veranderd.",
  nothingToUndo: "Er is niets om ongedaan te maken.",
} as const;
