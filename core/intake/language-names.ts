/** A language as people name it. */
export interface LanguageEntry {
  /** ISO 639-1, else 639-3. */
  readonly code: string;
  readonly nl: string;
  readonly en: string;
  /** Other spellings, names of dialects and names in the language itself, folded. */
  readonly also: readonly string[];
}

const entry = (code: string, nl: string, en: string, ...also: string[]): LanguageEntry => ({ code, nl, en, also });

/**
 * Languages that occur among newcomers, volunteers and ambassadors in the Netherlands, with the spellings met in
 * sheets. A static list, because not every host knows language names. Traps: `Syrisch` means Arabic here, not Syriac;
 * `Fur` is fvr (fur is Friulian); Tigre is another language than Tigrinya.
 */
export const languageEntries: readonly LanguageEntry[] = [
  entry("ar", "Arabisch", "Arabic", "syrisch-arabisch", "syrisch arabisch", "levantijns", "levantijns-arabisch",
    "iraaks", "iraaks-arabisch", "iraaks arabisch", "soedanees arabisch", "sudanees arabisch", "soedanees-arabisch",
    "soedanees", "egyptisch", "egyptisch-arabisch", "egyptisch arabisch", "marokkaans", "marokkaans-arabisch",
    "darija", "syrisch", "syrian", "syrian arabic", "levantine arabic", "iraqi arabic", "sudanese arabic",
    "standaard arabisch", "modern standaardarabisch", "arabies", "arab", "palestijns", "palestijns-arabisch", "libanees", "jemenitisch", "apc", "acm", "apd", "العربية", "عربي"),
  entry("ti", "Tigrinya", "Tigrinya", "tygrinya", "tigriya", "tigrinja", "tigrigna", "tigrinia", "tigriniaans", "tigrina", "eritrees",
    "eritrean", "ትግርኛ"),
  entry("am", "Amhaars", "Amharic", "amharisch", "amharigna", "ethiopisch", "ethiopian", "አማርኛ"),
  entry("om", "Oromo", "Oromo", "afaan oromo", "oromiffa", "afaan"),
  entry("so", "Somalisch", "Somali", "soomaali", "somalies", "somalische", "maay"),
  entry("fa", "Farsi", "Persian", "perzisch", "persisch", "iraans", "iranian", "farsie", "فارسی"),
  entry("prs", "Dari", "Dari", "afghaans-perzisch", "afghaans perzisch", "fa-af", "dari-perzisch", "dari persian",
    "دری"),
  entry("haz", "Hazaragi", "Hazaragi", "hazara"),
  entry("ps", "Pasjtoe", "Pashto", "pashtu", "pasjto", "pashtoe", "pushto", "pashtun", "پښتو"),
  entry("uz", "Oezbeeks", "Uzbek"),
  entry("tg", "Tadzjieks", "Tajik"),
  entry("tk", "Turkmeens", "Turkmen"),
  entry("kmr", "Koerdisch (Kurmanji)", "Kurmanji", "kurmanci", "kurmandji", "koermandji", "koermanji", "kurmancî", "badini", "koerdisch kurmanci", "koerdisch-kurmanci", "kurdish kurmanci", "noord-koerdisch",
    "koerdisch kurmanji", "koerdisch-kurmanji", "kurdish kurmanji", "northern kurdish"),
  entry("ckb", "Koerdisch (Sorani)", "Sorani", "soerani", "sorany", "centraal-koerdisch", "koerdisch sorani", "koerdisch-sorani",
    "kurdish sorani", "central kurdish"),
  entry("ku", "Koerdisch", "Kurdish", "kurdi"),
  entry("tr", "Turks", "Turkish", "turkce"),
  entry("az", "Azerbeidzjaans", "Azerbaijani", "azeri"),
  entry("uk", "Oekraiens", "Ukrainian", "українська"),
  entry("ru", "Russisch", "Russian", "русский"),
  entry("be", "Belarussisch", "Belarusian", "wit-russisch", "witrussisch"),
  entry("pl", "Pools", "Polish"),
  entry("ro", "Roemeens", "Romanian"),
  entry("bg", "Bulgaars", "Bulgarian"),
  entry("sq", "Albanees", "Albanian"),
  entry("sr", "Servisch", "Serbian"),
  entry("hy", "Armeens", "Armenian"),
  entry("ka", "Georgisch", "Georgian"),
  entry("ce", "Tsjetsjeens", "Chechen"),
  entry("aii", "Assyrisch", "Assyrian", "aramees", "aramaic", "soureth", "suret", "suryoyo", "suryani", "neo-aramees"),
  entry("syr", "Syriac", "Syriac"),
  entry("ur", "Urdu", "Urdu", "oerdoe"),
  entry("pa", "Punjabi", "Punjabi", "panjabi"),
  entry("bn", "Bengaals", "Bengali", "bangla"),
  entry("hi", "Hindi", "Hindi"),
  entry("ne", "Nepalees", "Nepali"),
  entry("ta", "Tamil", "Tamil"),
  entry("si", "Singalees", "Sinhala", "singhalees"),
  entry("my", "Birmaans", "Burmese", "myanmar"),
  entry("rhg", "Rohingya", "Rohingya"),
  entry("bo", "Tibetaans", "Tibetan"),
  entry("ug", "Oeigoers", "Uyghur"),
  entry("zh", "Chinees", "Chinese"),
  entry("cmn", "Mandarijn", "Mandarin", "mandarijn chinees", "mandarin chinese"),
  entry("yue", "Kantonees", "Cantonese"),
  entry("vi", "Vietnamees", "Vietnamese"),
  entry("id", "Indonesisch", "Indonesian", "bahasa", "maleis"),
  entry("sw", "Swahili", "Swahili", "kiswahili"),
  entry("rw", "Kinyarwanda", "Kinyarwanda", "banyamulenge", "kinyamulenge"),
  entry("rn", "Kirundi", "Kirundi"),
  entry("ln", "Lingala", "Lingala"),
  entry("lua", "Tshiluba", "Tshiluba"),
  entry("lg", "Luganda", "Luganda"),
  entry("fr", "Frans", "French", "francais"),
  entry("en", "Engels", "English"),
  entry("es", "Spaans", "Spanish", "espanol"),
  entry("pt", "Portugees", "Portuguese"),
  entry("de", "Duits", "German"),
  entry("it", "Italiaans", "Italian"),
  entry("el", "Grieks", "Greek"),
  entry("ff", "Fulah", "Fulah", "peul", "pular", "fula", "fulani"),
  entry("wo", "Wolof", "Wolof"),
  entry("bm", "Bambara", "Bambara"),
  entry("mnk", "Mandinka", "Mandinka", "malinke"),
  entry("ha", "Hausa", "Hausa"),
  entry("ig", "Igbo", "Igbo"),
  entry("yo", "Yoruba", "Yoruba"),
  entry("tw", "Twi", "Twi"),
  entry("kri", "Krio", "Krio"),
  entry("din", "Dinka", "Dinka"),
  entry("nus", "Nuer", "Nuer"),
  entry("fvr", "Fur", "Fur"),
  entry("byn", "Blin", "Blin", "bilen"),
  entry("tig", "Tigre", "Tigre"),
  entry("ssy", "Saho", "Saho"),
  entry("aa", "Afar", "Afar"),
  entry("rif", "Riffijns", "Tarifit", "riffijns berbers", "rif berbers", "tarifiyt"),
  entry("shi", "Tasjelhiet", "Tashelhit", "tachelhit", "sous berbers"),
  entry("kab", "Kabylisch", "Kabyle"),
  entry("pap", "Papiaments", "Papiamento", "papiamentu"),
  entry("srn", "Sranan", "Sranan Tongo", "sranantongo"),
  entry("hns", "Sarnami", "Sarnami", "hindoestaans", "sarnami hindoestani"),
  entry("hr", "Kroatisch", "Croatian"),
  entry("bs", "Bosnisch", "Bosnian"),
  entry("mk", "Macedonisch", "Macedonian"),
  entry("hu", "Hongaars", "Hungarian"),
  entry("cs", "Tsjechisch", "Czech"),
  entry("sk", "Slowaaks", "Slovak"),
  entry("sv", "Zweeds", "Swedish"),
  entry("da", "Deens", "Danish"),
  entry("fi", "Fins", "Finnish"),
  entry("he", "Hebreeuws", "Hebrew", "ivriet"),
  entry("ja", "Japans", "Japanese"),
  entry("ko", "Koreaans", "Korean"),
  entry("th", "Thais", "Thai"),
  entry("tl", "Tagalog", "Tagalog", "filipijns", "filipino"),
  entry("kk", "Kazachs", "Kazakh"),
  entry("ky", "Kirgizisch", "Kyrgyz"),
  entry("gu", "Gujarati", "Gujarati"),
  entry("ml", "Malayalam", "Malayalam"),
  entry("ee", "Ewe", "Ewe"),
  entry("sn", "Shona", "Shona"),
  entry("ny", "Chichewa", "Chichewa"),
  entry("dyu", "Dioula", "Dyula", "jula"),
  entry("sus", "Soussou", "Susu"),
  entry("tem", "Temne", "Temne"),
  entry("snk", "Soninke", "Soninke"),
  entry("nl", "Nederlands", "Dutch", "hollands", "nederlandse", "vlaams"),
  entry("fy", "Fries", "Frisian", "frysk", "westfries", "west frisian"),
]; // prettier-ignore

/** Names that stand for more than one language: a person has to say which. */
export const ambiguousLanguages: ReadonlySet<string> = new Set([
  "afghaans",
  "afghan",
  "pakistaans",
  "pakistani",
  "indiaas",
  "indian",
  "afrikaanse taal",
  "berbers",
  "berber",
  "tamazight",
  "amazigh",
  "surinaams",
  "joegoslavisch",
  "iraqi",
]);

/** Short ways of writing the languages that Dutch people shorten, beside codes: `ned, eng, fr/du`. */
export const shortLanguages: ReadonlyMap<string, string> = new Map([
  ["ned", "nl"], ["nld", "nl"], ["eng", "en"], ["fra", "fr"], ["fre", "fr"], ["du", "de"], ["dui", "de"], ["dts", "de"], ["ger", "de"], ["spa", "es"],
  ["ita", "it"], ["por", "pt"], ["tur", "tr"], ["ara", "ar"], ["rus", "ru"], ["oekr", "uk"], ["ukr", "uk"], ["som", "so"], ["tig", "ti"], ["kurm", "kmr"],
  ["pers", "fa"], ["swa", "sw"], ["pol", "pl"], ["amh", "am"],
]); // prettier-ignore

/** Sign languages are a need to provide for, not a language two people have in common. */
export const signLanguages: ReadonlySet<string> = new Set([
  "gebarentaal",
  "ngt",
  "nederlandse gebarentaal",
  "sign language",
]);

/** Codes that are also everyday words; they count only when the whole cell is codes. */
export const knownCodes: ReadonlySet<string> = new Set(languageEntries.map((one) => one.code));
