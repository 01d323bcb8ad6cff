import type { Member } from "../../records/member.ts";
import { daytimeIn, seenIn } from "../cells/choice.ts";
import { emailIn, phoneIn } from "../cells/contact.ts";
import { listIn, textIn } from "../cells/list.ts";
import { ageIn, hoursIn } from "../cells/number.ts";
import { locationOf, postcodeOf, type PostcodeTable } from "../places.ts";
import { present, presentIfAny } from "../present.ts";
import type { RowReader } from "../row-reader.ts";
import { nameOf } from "./shared.ts";

/** One period away, when both its days are known. */
function absencesOf(reader: RowReader): Member["absences"] {
  const from = reader.date("absence.from");
  const to = reader.date("absence.to");
  if (from === undefined || to === undefined) return undefined;
  if (to < from) reader.note("absence.to", "absence-reversed");
  return to < from ? undefined : [{ from, to }];
}

/** Papers and training of one member, each seen or not (R21, R26). */
function approvalOf(reader: RowReader): Member["approval"] {
  const paper = (field: string): { seen: boolean; on?: string } | undefined =>
    reader.read(field, seenIn(reader.order(field)));
  return presentIfAny({
    declaration: paper("approval.declaration"),
    conductCertificate: paper("approval.conductCertificate"),
    training: paper("approval.training"),
  });
}

/** One row of a sheet of members. */
export function memberFrom(reader: RowReader, table: PostcodeTable): Member {
  const postcode = postcodeOf(reader);
  return present({
    name: nameOf(reader),
    age: reader.read("age", ageIn),
    occupation: reader.read("occupation", textIn),
    email: reader.read("email", emailIn),
    phone: reader.read("phone", phoneIn),
    daytime: reader.read("daytime", daytimeIn),
    hoursPerWeek: reader.read("hoursPerWeek", hoursIn),
    skills: reader.read("skills", listIn),
    postcode,
    location: locationOf(reader, postcode, table),
    absences: absencesOf(reader),
    approval: approvalOf(reader),
  });
}
