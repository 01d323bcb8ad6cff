import { notSeen } from "./contrary.ts";
import type { FieldEntry } from "./entry.ts";

/** Papers and training (R21, R26): per group or per member. */
export const papersEntries: readonly FieldEntry[] = [
  { field: "approval.conductCertificate", roles: ["groups", "members"], kind: "seen",
    tells: 1, label: { nl: "VOG gezien", en: "Certificate of conduct seen" }, words: ["vog", "vog gezien", "vog's",
    "vogs", "vog gezien op", "vog binnen", "vog ok", "vog ontvangen", "datum vog", "vog alle leden", "vog's binnen", "vog's gezien", "alle vog's", "iedereen vog",
    "vog compleet", "vog's compleet", "vog all seen",
    "verklaring omtrent gedrag", "verklaring omtrent het gedrag", "certificate of conduct", "conduct certificate",
    "police check", "police checks", "police checked", "dbs", "dbs vog",
    "background check", "background checks", "background checked", "background check done", "screening",
    "screenings", "screening done", "screened", "gescreend", "screening gedaan", "vog screening"], not: notSeen },
  { field: "approval.declaration", roles: ["groups", "members"], kind: "seen",
    tells: 1, label: { nl: "Deelnemersverklaring getekend",
    en: "Declaration signed" }, words: ["deelnemersverklaring", "deelnemersverklaring binnen", "verklaring getekend", "getekende verklaring",
    "verklaring ondertekend", "verklaringen getekend", "deelnemersverklaring getekend", "deelnemersverklaring op",
    "deelnemersverklaringen", "deelnemersverklaringen getekend", "declaration", "declaration signed", "declarations signed",
    "participant declaration"], not: ["vog", "gedrag", "conduct", "huur", "inkomen", "geheimhouding", ...notSeen] },
  { field: "approval.declaration", roles: ["groups", "members"], kind: "seen", tells: 1, whole: true,
    label: { nl: "Deelnemersverklaring getekend", en: "Declaration signed" }, words: ["verklaring", "verklaringen"] },
  { field: "approval.training", roles: ["groups", "members"], kind: "seen",
    tells: 1, label: { nl: "Training gevolgd", en: "Training done" }, words: ["training", "starttraining",
    "training gevolgd", "training gehad", "starttraining gevolgd", "starttraining op", "starttraining gedaan", "start training",
    "training done", "training attended", "pre-arrival training", "training completed"], not: ["sociale", "cultureel", "intercultureel", "tevredenheid", "wens",
    "iemand", "someone", "anyone", "datum", "uitnodiging", "satisfaction", "score"] },
]; // prettier-ignore
