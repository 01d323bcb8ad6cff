/** What the bridge is doing, while people wait. */
export const bridge = {
  reading: "Werkmap lezen",
  thinking: "Rekenen",
  checking: "Kijken of er niets veranderd is",
  undoing: "Ongedaan maken",
  forgetting: "Deze persoon verwijderen",
  cannotForget: "Hier kunnen wij niemand verwijderen. Doe dit in Excel, in Google Sheets of met het bestand.",
  cancelled: "U hebt dit gestopt. Er is niets veranderd.",
  nothingToUndo: "Er is niets om ongedaan te maken.",
  changedSince: "Daarna is er iets getypt of gewijzigd, en dat zou verloren gaan. Er is niets teruggenomen.",
  changedSinceRemedy: "Haal weg wat er bij kwam en probeer het opnieuw. Of verwijder zelf wat u niet wilt houden.",
  noFiles: "Deze plek kan geen bestand aan u geven.",
  noFilesRemedy: "Open de werkmap in de pagina van Samen Hier, of gebruik de opdracht samen-hier share.",
} as const;
