/** An appointment as a calendar shows it. */
export interface Appointment {
  /** `yyyy-MM-dd`, and `THH:mm` where it has a time. */
  readonly when: string;
  readonly title: string;
}

/** A text of iCalendar says a comma, semicolon, line and backslash in two signs each. */
function plain(text: string): string {
  return text.replace(/\\(.)/gu, (_, sign: string) => (sign === "n" || sign === "N" ? " " : sign));
}

/** The value of a line such as `DTSTART;VALUE=DATE:20260316`; undefined where there is none of that name. */
function valueOf(lines: readonly string[], name: string): string | undefined {
  const line = lines.find((one) => one.startsWith(`${name}:`) || one.startsWith(`${name};`));
  return line?.slice(line.indexOf(":") + 1);
}

/** `20260316` or `20260316T090000Z`, as the rest of the screens writes it; a moment in UTC keeps its day alone. */
function dayOf(value: string): string {
  return value.replace(/^(\d{4})(\d{2})(\d{2})(?:T.*)?$/u, "$1-$2-$3");
}

/** What stands in a text of iCalendar, event by event, earliest first: exactly what somebody who opens it would see. */
export function appointmentsIn(calendar: string): readonly Appointment[] {
  const whole = calendar.replace(/\r?\n[ \t]/gu, "");
  const events = whole.split("BEGIN:VEVENT").slice(1);
  return events
    .map((event) => {
      const lines = event.split(/\r?\n/u);
      const description = valueOf(lines, "DESCRIPTION");
      const title = [valueOf(lines, "SUMMARY"), description].filter((one) => one !== undefined).join(". ");
      return { when: dayOf(valueOf(lines, "DTSTART") ?? ""), title: plain(title) };
    })
    .sort((one, other) => (one.when < other.when ? -1 : one.when > other.when ? 1 : 0));
}
