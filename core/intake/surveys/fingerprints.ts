import type { ContactField, SurveyTool } from "./survey.ts";

/** How a tool calls its own columns; headers are compared folded, without what LimeSurvey puts before a dot. */
export interface Fingerprint {
  readonly tool: SurveyTool;
  /**
   * Columns by which the tool is known, with what each proves: 1 is a word that anybody may use, 2 and more are words that
   * hardly anybody else has. All of them are technical.
   */
  readonly marks: readonly (readonly [header: RegExp, points: number])[];
  /** Columns it adds that prove nothing. */
  readonly technical: readonly RegExp[];
  readonly contact: readonly (readonly [header: RegExp, field: ContactField])[];
  /** When an answer was sent in, the surest first. */
  readonly sentOn: readonly RegExp[];
}

/** So many points prove a tool, when one of its marks has `telling` points or more. */
export const proof = 3;
/** From so many points on a mark is no word that a coordinator would choose. */
export const telling = 2;

/**
 * The first columns of what survey tools export, Dutch and English. Of Qualtrics both the ids of its first row and the
 * labels of its second are known, because people delete either.
 */
export const fingerprints: readonly Fingerprint[] = [
  {
    tool: "qualtrics",
    marks: [
      [/^responseid$/u, 2],
      [/^response id$|^antwoord-?id$|^reactie-?id$/u, 1],
      [
        /^recordeddate$|^recorded date$|^(?:opname|registratie|geregistreerde )datum$|^datum van opname$|^vastgelegde? (?:op|datum)$/u,
        2,
      ],
      [/^duration \(in seconds\)$|^duur \(in seconden\)$/u, 2],
      [/^distributionchannel$|^distribution channel$|^distributiekanaal$/u, 2],
      [/^userlanguage$|^user language$|^gebruikerstaal$|^taal van (?:de )?gebruiker$/u, 2],
      [/^response type$|^type (?:antwoord|reactie|respons)$|^(?:antwoord|reactie|respons)type$/u, 1],
      [/^startdate$|^start date$|^startdatum$/u, 1],
      [/^enddate$|^end date$|^einddatum$/u, 1],
      [/^ipaddress$|^ip address$|^ip-adres$/u, 1],
      [/^progress$|^voortgang$/u, 1],
      [/^finished$|^voltooid$/u, 1],
      [/^externalreference$|^external data reference$|^externe (?:data|gegevens)?referentie$/u, 2],
      [/^location(?:latitude|longitude)$|^location (?:latitude|longitude)$/u, 2],
      [/^(?:breedtegraad|lengtegraad) (?:van )?(?:de )?locatie$|^locatie(?: |-)?(?:breedtegraad|lengtegraad)$/u, 2],
    ],
    technical: [/^status$/u, /^q_\w+$/u],
    contact: [
      [/^recipientemail$|^recipient email$|^e-?mail (?:van )?(?:de )?ontvanger$/u, "email"],
      [/^recipientfirstname$|^recipient first name$|^voornaam (?:van )?(?:de )?ontvanger$/u, "name.first"],
      [/^recipientlastname$|^recipient last name$|^achternaam (?:van )?(?:de )?ontvanger$/u, "name.last"],
    ],
    sentOn: [/^recordeddate$|^recorded date$/u, /^enddate$|^end date$|^einddatum$/u],
  },
  {
    tool: "limesurvey",
    marks: [
      [/^submitdate$|^date submitted$|^datum (?:ingestuurd|ingediend|verzonden|voltooid|van inzending)$/u, 2],
      [/^lastpage$|^last page$|^laatste pagina$/u, 2],
      [/^startlanguage$|^start language$|^(?:begin|start)taal$/u, 2],
      [/^datestamp$|^date last action$|^datum (?:van )?(?:de )?laatste (?:actie|handeling)$/u, 2],
      [/^seed$|^zaad(?:je)?$/u, 2],
      [/^id$|^response id$|^(?:antwoord|respons|reactie)[ -]?id$/u, 1],
      [/^startdate$|^date started$|^datum (?:gestart|begonnen)$/u, 1],
      [/^ipaddr$|^ip address$|^ip-adres$/u, 1],
      [/^refurl$|^referrer url$|^(?:verwijzende|verwijs)[ -]?url$/u, 2],
    ],
    technical: [
      /^token$|^access code$|^toegangscode$/u,
      /^interviewtime$|^total time$|^totale tijd$|^group ?time\b|^question ?time\b|^(?:groep|vraag)tijd\b/u,
    ],
    contact: [],
    sentOn: [
      /^submitdate$|^date submitted$|^datum (?:ingestuurd|ingediend|verzonden|voltooid)/u,
      /^datestamp$|^date last action$/u,
    ],
  },
  {
    tool: "kobotoolbox",
    marks: [
      [/^_uuid$|^_submission_time$|^_submitted_by$|^__version__$|^_validation_status$|^_xform_id_string$/u, 3],
      [/^(?:meta\/|meta-)?(?:instanceid|rootuuid|deprecatedid)$|^formhub\/uuid$/u, 2],
      [/^submissiondate$|^submitterid$|^submittername$|^attachmentsexpected$|^reviewstate$|^formversion$/u, 2],
    ],
    technical: [
      /^start$|^end$|^today$|^deviceid$|^subscriberid$|^simserial$|^phonenumber$|^username$|^audit$|^key$|^edits$|^status$/u,
      /^attachmentspresent$|^_(?:id|index|notes|status|tags|attachments|geolocation|bamboo_dataset_id|media_count|total_media|media_all_received|parent_index|parent_table_name|submission__\w+)$/u,
      /^_(?!.*(?:won|adres|huis|home|address|house)).+_(?:latitude|longitude)$/u,
      /^_.+_(?:altitude|precision)$/u,
    ],
    contact: [],
    sentOn: [/^_submission_time$|^submissiondate$/u, /^end$/u],
  },
  {
    tool: "surveymonkey",
    marks: [
      [/^respondent[ _-]?id$/u, 2],
      [/^collector[ _-]?id$|^verzamelprogramma-?id$|^(?:id|id van) (?:verzamelprogramma|collector)$/u, 2],
      [/^custom (?:data|value) \d+$|^custom_\d+$|^aangepaste (?:gegevens|waarde) \d+$/u, 2],
      [/^start date$|^date created$|^date_created$|^begindatum$|^startdatum$/u, 1],
      [/^end date$|^date modified$|^date_modified$|^einddatum$/u, 1],
      [/^ip[ _]address$|^ip-adres$/u, 1],
    ],
    technical: [/^response status$|^status van antwoord$/u],
    contact: [
      [/^email[ _]address$|^e-mailadres$/u, "email"],
      [/^first[ _]name$|^voornaam$/u, "name.first"],
      [/^last[ _]name$|^achternaam$/u, "name.last"],
    ],
    sentOn: [/^end date$|^date modified$|^date_modified$|^einddatum$/u],
  },
  {
    tool: "typeform",
    marks: [
      [/^network id$|^netwerk-?id$/u, 2],
      [/^start date \(utc\)$|^submit date \(utc\)$|^stage date \(utc\)$/u, 2],
      [/^#$/u, 1],
      [/^response type$|^ending$/u, 1],
    ],
    technical: [/^tags$/u],
    contact: [],
    sentOn: [/^submit date \(utc\)$/u, /^stage date \(utc\)$/u],
  },
  {
    tool: "microsoft-forms",
    marks: [
      [/^completion time$|^tijd van voltooi(?:en|ing)$|^tijdstip van voltooi(?:en|ing)$|^voltooiingstijd$/u, 2],
      [/^start time$|^begintijd$|^starttijd$/u, 1],
      [/^last modified time$|^(?:tijd(?:stip)? van )?(?:de )?laatste? (?:wijziging|gewijzigd|gewijzigde tijd)$/u, 1],
      [/^id$/u, 1],
    ],
    technical: [
      /^total points$|^totaal(?: aantal)? punten$|^quiz feedback$|^feedback (?:voor|over) (?:de )?quiz$/u,
      /^(?:points|feedback|punten) - /u,
    ],
    contact: [
      [/^e-?mail$/u, "email"],
      [/^name$|^naam$/u, "name"],
    ],
    sentOn: [/^completion time$|^tijd(?:stip)? van voltooi(?:en|ing)$|^voltooiingstijd$/u],
  },
  {
    tool: "google-forms",
    marks: [[/^timestamp$|^tijdstempel$/u, 3]],
    technical: [/^score$/u],
    contact: [[/^email address$|^e-mail address$|^e-mailadres$|^username$|^gebruikersnaam$/u, "email"]],
    sentOn: [/^timestamp$|^tijdstempel$/u],
  },
];
