import type { PlacesWords } from "../nl/places.ts";

/** Where people live, in English. */
export const places: PlacesWords = {
  title: "Where postcodes are",
  unknown: (count) =>
    `We do not know where ${count === 1 ? "1 postcode is" : `${count} postcodes are`}. Who lives there gets no match: we cannot work out the distance.`,
  allKnown: "We know where every postcode in this workbook is.",
  how: "Choose a file with postcodes and where they are, once. Only the postcodes of your workbook come on the sheet Places. Nothing goes to the internet.",
  howGoogle:
    "Choose a file with postcodes and where they are, once. Google reads it for this workbook and does not keep it. Only the postcodes of your workbook come on the sheet Places.",
  whichTitle: "Which file is that?",
  which: [
    "NL.txt of GeoNames. It is in NL.zip at download.geonames.org/export/zip. Unpack it first.",
    "Or a csv file with three columns: postcode, latitude and longitude.",
    "You have no such file? Ask your administrator.",
    "Does your own sheet have latitude and longitude? Then you do not need this.",
  ],
  choose: "Choose a postcode file",
  tooLarge: "This file is too large for a list of postcodes. Choose NL.txt or a csv file.",
  tooLargeGoogle:
    "This file is too large to send to Google. Choose NL.txt out of NL.zip, or a file with your own region alone.",
  unreadable: "This file cannot be read. Is it still in the same place? Choose it again.",
};
