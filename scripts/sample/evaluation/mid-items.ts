import { agree, five, satisfied, yesNo, type CountedItem } from "./counted.ts";

/**
 * The questions of the mid-term survey with counts that give the printed percentages (report B chapters 3 to 6). Where a
 * percentage leaves open how the others answered, the rest is invented; where it fits fewer than all respondents only,
 * those that are missing left it blank. The wording is ours: the report only describes its questions.
 */

/** 51 members of groups. */
export const memberItems: readonly CountedItem[] = [
  five("Heeft u zich al eerder ingezet voor vluchtelingen?", yesNo, 30, 20),
  five("Ik zie duidelijk verbetering in het Nederlands van onze match", agree, 6, 9, 16, 18, 2),
  five("Het contact met onze match is informeel en vriendelijk", agree, 0, 1, 3, 17, 30),
  five("Ik vertrouw onze match", agree, 0, 0, 1, 12, 38),
  five("Ik voel me op mijn gemak om gevoelens te delen met onze match", agree, 2, 5, 8, 22, 13),
  five("Wij zijn vrienden geworden", agree, 4, 8, 16, 17, 6),
  five("De culturele afstand is kleiner geworden", agree, 3, 6, 14, 21, 7),
  five("Ik begrijp de cultuur van onze match beter dan vlak na de match", agree, 1, 3, 7, 25, 12),
  five("Hoe tevreden bent u over de cultureel ambassadeur?", satisfied, 3, 5, 15, 16, 12),
  five("De cultureel ambassadeur speelt een belangrijke rol", agree, 15, 14, 10, 8, 4),
  five("Voor het contact ben ik afhankelijk van de cultureel ambassadeur", agree, 18, 14, 9, 7, 3),
  five("Hoe tevreden bent u over de manier van matchen?", satisfied, 2, 14, 6, 5, 21),
  five("Ik wil meer tijd doorbrengen met onze match", agree, 8, 18, 0, 15, 10),
  five("Onze match woont te ver weg", agree, 16, 12, 7, 7, 9),
  five("Wij hebben samen een gedetailleerd plan gemaakt", agree, 12, 15, 14, 7, 3),
  five("Corona had invloed op het contact", agree, 1, 1, 2, 15, 32),
  five("Dit contact heeft blijvende invloed", agree, 2, 4, 12, 20, 13),
  five("Ik zou Samen Hier aanraden aan anderen", agree, 0, 2, 5, 17, 27),
];

/** 23 people with a permit, one per household. */
export const householdItems: readonly CountedItem[] = [
  five("Wat is uw niveau Nederlands?", ["geen", "A1", "A2", "B1", "B2"], 1, 5, 8, 7, 2),
  five("De groep heeft echt bijgedragen aan mijn Nederlands", agree, 1, 1, 2, 7, 12),
  five("Het contact met de groep is informeel en vriendelijk", agree, 0, 1, 3, 6, 12),
  five("Ik vertrouw de groep", agree, 1, 1, 3, 5, 12),
  five("Ik voel me op mijn gemak om gevoelens te delen met de groep", agree, 0, 0, 2, 9, 12),
  five("Wij zijn vrienden geworden", agree, 1, 1, 2, 7, 9),
  five("De culturele afstand is kleiner geworden", agree, 0, 1, 3, 8, 9),
  five("Ik begrijp de Nederlandse cultuur beter dan vlak na de match", agree, 0, 1, 3, 9, 9),
  five("Hoe tevreden bent u over de cultureel ambassadeur?", satisfied, 1, 1, 5, 7, 9),
  five("De cultureel ambassadeur speelt een belangrijke rol", agree, 2, 3, 4, 8, 6),
  five("Voor het contact ben ik afhankelijk van de cultureel ambassadeur", agree, 7, 1, 5, 5, 3),
  five("Hoe tevreden bent u over de manier van matchen?", satisfied, 0, 1, 5, 7, 10),
  five("Ik wil meer tijd doorbrengen met de groep", agree, 1, 1, 3, 3, 15),
  five("De groep woont te ver weg", agree, 6, 4, 3, 4, 6),
  five("Corona had invloed op het contact", agree, 0, 0, 1, 7, 15),
  five("Dit contact heeft blijvende invloed", agree, 0, 1, 2, 8, 11),
  five("Ik zou Samen Hier aanraden aan anderen", agree, 0, 0, 0, 5, 18),
];
