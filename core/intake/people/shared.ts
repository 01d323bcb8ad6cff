import type { Expectation, PersonStatus } from "../../records/words.ts";
import { textOf } from "../../workbook/cell.ts";
import { statusIn } from "../cells/choice.ts";
import { languagesIn } from "../cells/languages.ts";
import { listIn, textIn } from "../cells/list.ts";
import { hoursIn } from "../cells/number.ts";
import { focusIn } from "../cells/scale.ts";
import { presentIfAny } from "../present.ts";
import type { RowReader } from "../row-reader.ts";

/** The name of a row: one column, or first name, prefix and surname in the order in which they are said. */
export function nameOf(reader: RowReader): string | undefined {
  const whole = reader.read("name", textIn);
  if (whole !== undefined) return whole;
  const parts = ["name.first", "name.infix", "name.last"].map((field) => textOf(reader.cell(field)));
  const joined = parts.filter((part) => part !== "").join(" ");
  return joined === "" ? undefined : joined;
}

/** Hours and focus that somebody hopes for (R19). */
export function expectationOf(reader: RowReader): Expectation | undefined {
  return presentIfAny({
    hoursPerWeek: reader.read("expectation.hoursPerWeek", hoursIn),
    focus: reader.read("expectation.focus", focusIn),
  });
}

/** What groups and households have in common and is read in the same way. */
export interface SharedFields {
  readonly name: string | undefined;
  readonly municipality: string | undefined;
  readonly languages: string[] | undefined;
  readonly interests: string[] | undefined;
  readonly workFields: string[] | undefined;
  readonly priorities: string[] | undefined;
  readonly expectation: Expectation | undefined;
  readonly registeredOn: string | undefined;
  readonly intakeOn: string | undefined;
  readonly status: PersonStatus | undefined;
  readonly contactPerson: string | undefined;
}

/** The fields that stand on both sides of a match. */
export function sharedFields(reader: RowReader): SharedFields {
  return {
    name: nameOf(reader),
    municipality: reader.read("municipality", textIn),
    languages: reader.read("languages", languagesIn),
    interests: reader.read("interests", listIn),
    workFields: reader.read("workFields", listIn),
    priorities: reader.read("priorities", listIn),
    expectation: expectationOf(reader),
    registeredOn: reader.date("registeredOn"),
    intakeOn: reader.date("intakeOn"),
    status: reader.read("status", statusIn),
    contactPerson: reader.read("contactPerson", textIn),
  };
}
