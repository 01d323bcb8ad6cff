/** The colour that the product has on its sheets and screens. */
const house = "#1f4e5f";
/** A second colour that stands out on the first, for the one thing that a pictogram is about. */
const accent = "#ffc857";

/** A white line of two units on a field of 16 by 16: one that is still whole pixels in the smallest size. */
const line = `fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"`;

function dot(x: number, y: number, radius: number, colour: string): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`;
}

/** What each icon shows, drawn on 16 by 16 units. The names are those of the files, and of the manifest. */
const drawings = {
  /** A house with two in it: the product itself. */
  app: `<path d="M8 2 14.5 8H13V14H3V8H1.5Z" fill="#fff"/>${dot(6, 10, 1.6, house)}${dot(10, 10, 1.6, "#c77700")}`,
  /** A sheet that was looked at. */
  "check-sheets":
    `<path d="M2 2H12V13H2Z" fill="#fff"/><path d="M2 5.5H12M5.5 5V13M2 9.5H12" stroke="${house}" fill="none"/>` +
    `<path d="M7.5 10.5 10 13 14.5 7.5" fill="none" stroke="${house}" stroke-width="4.5" stroke-linejoin="round"/>` +
    `<path d="M7.5 10.5 10 13 14.5 7.5" ${line.replace("#fff", accent)}/>`,
  /** Two rings that hold each other. */
  "make-round":
    `<circle cx="5.5" cy="8" r="3.5" fill="none" stroke="#fff" stroke-width="2"/>` +
    `<circle cx="10.5" cy="8" r="3.5" fill="none" stroke="${accent}" stroke-width="2"/>` +
    `<path d="M7.14 4.91A3.5 3.5 0 0 1 8.65 6.47" fill="none" stroke="#fff" stroke-width="2"/>`,
  /** Lines that can be ticked off. */
  checklists:
    `<path d="M2 3h3v3H2zM2 10h3v3H2z" fill="${accent}"/>` + `<path d="M7 3h7v3H7zM7 10h7v3H7z" fill="#fff"/>`,
  /** A flag where somebody wants to be. */
  plan: `<path d="M5 2H14L11.5 5 14 8H5Z" fill="${accent}"/><path d="M4 2.5V14" ${line}/>`,
  /** Somebody says something. */
  talks: `<path d="M2 3H14V11H8L4.5 14V11H2Z" fill="#fff"/>${[5, 8, 11].map((x) => dot(x, 7, 1, house)).join("")}`,
  /** A clock. */
  due: `${dot(8, 8, 6.5, "#fff")}<path d="M8 4.5V8.5H11" ${line.replace("#fff", house)}/>`,
  /** Two who hold on, and what there is around them. */
  around: `${dot(6.2, 8, 2, "#fff")}${dot(9.8, 8, 2, "#fff")}<circle cx="8" cy="8" r="5.5" fill="none" stroke="${accent}" stroke-width="2" stroke-dasharray="4.32 4.32"/>`,
  /** Answers to the left and to the right of the middle. */
  results:
    `<path d="M5 2.5H8V5.5H5zM2.5 6.5H8V9.5H2.5zM6.5 10.5H8V13.5H6.5z" fill="${accent}"/>` +
    `<path d="M8 2.5H14V5.5H8zM8 6.5H11V9.5H8zM8 10.5H13.5V13.5H8z" fill="#fff"/>`,
  /** Back again. */
  undo: `<path d="M6 3 2.5 6.5 6 10M3 6.5H10A3.25 3.25 0 0 1 10 13H6.5" ${line}/>`,
  /** A question. */
  help: `<path d="M5 5.8A3 3 0 1 1 9.4 8.4C8.4 9 8 9.3 8 10" ${line}/>${dot(8, 13, 1.3, accent)}`,
  /** Look closer. */
  view: `<circle cx="6.8" cy="6.8" r="4" ${line}/><path d="M10.2 10.2 13.6 13.6" ${line.replace("#fff", accent)}/>`,
} as const;

/** Name of an icon: `check-sheets`. */
export type IconName = keyof typeof drawings;

/** Every icon, the one of the product first. */
export const iconNames = Object.keys(drawings) as readonly IconName[];

/** Sizes in pixels that Office asks for on a ribbon, from 100 to 250 % of a small and of a large button. */
export const commandSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** Sizes of an icon: that of the product also stands in lists of add-ins, which want it larger. */
export function sizesOf(name: IconName): readonly number[] {
  return name === "app" ? [...commandSizes, 128] : commandSizes;
}

/** One icon as SVG: a pictogram on the colour of the house, which is legible on light and on dark ribbons. */
export function iconSvg(name: IconName, size: number): string {
  const field = `<rect width="16" height="16" rx="3" fill="${house}"/>`;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16">`;
  return `${head}${field}${drawings[name]}</svg>`;
}
