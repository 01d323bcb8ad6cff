import { arrangements } from "./nl/arrangements.ts";
import { comparison } from "./nl/comparison.ts";
import { explanations } from "./nl/explanations.ts";
import { proof } from "./nl/proof.ts";
import { resettlement } from "./nl/resettlement.ts";
import { whatIf } from "./nl/what-if.ts";
import { checkIns } from "./nl/check-ins.ts";
import { cli } from "./nl/cli.ts";
import { file } from "./nl/file.ts";
import { google } from "./nl/google.ts";
import { intake } from "./nl/intake.ts";
import { joining } from "./nl/joining.ts";
import { mail } from "./nl/mail.ts";
import { matching } from "./nl/matching.ts";
import { network } from "./nl/network.ts";
import { overview } from "./nl/overview.ts";
import { places } from "./nl/places.ts";
import { profiles } from "./nl/profiles.ts";
import { rollup } from "./nl/rollup.ts";
import { screens } from "./nl/screens.ts";
import { selfTest } from "./nl/self-test.ts";
import { surveys } from "./nl/surveys.ts";
import { tasks } from "./nl/tasks.ts";
import { catalogue } from "./nl/catalogue.ts";
import { parties } from "./nl/parties.ts";
import { division } from "./nl/division.ts";
import { plan } from "./nl/plan.ts";
import { ambassadors } from "./nl/ambassadors.ts";
import { share } from "./nl/share.ts";
import { meeting } from "./nl/meeting.ts";
import { life } from "./nl/life.ts";
import { waiting } from "./nl/waiting.ts";
import { tracker } from "./nl/tracker.ts";
import { coordinator } from "./nl/coordinator.ts";
import { sending } from "./nl/sending.ts";
import { calendar } from "./nl/calendar.ts";
import { activities } from "./nl/activities.ts";
import { evaluationData } from "./nl/evaluation-data.ts";
import { statistics } from "./nl/statistics.ts";
import { evaluation } from "./nl/evaluation.ts";
import { report } from "./nl/report.ts";
import { closing } from "./nl/closing.ts";
import { forget } from "./nl/forget.ts";
import { erasing } from "./nl/erasing.ts";
import { privacy } from "./nl/privacy.ts";
import { results } from "./nl/results.ts";
import { workbook } from "./nl/workbook.ts";

/** Every sentence a person sees, in Dutch: code to function of values. The codes are the same in every language. */
export const nl = {
  ...workbook,
  ...intake,
  ...places,
  ...joining,
  ...screens,
  ...surveys,
  ...matching,
  ...explanations,
  ...whatIf,
  ...proof,
  ...arrangements,
  ...resettlement,
  ...comparison,
  ...tasks,
  ...catalogue,
  ...parties,
  ...division,
  ...plan,
  ...ambassadors,
  ...profiles,
  ...share,
  ...meeting,
  ...checkIns,
  ...life,
  ...waiting,
  ...tracker,
  ...coordinator,
  ...sending,
  ...calendar,
  ...activities,
  ...file,
  ...google,
  ...selfTest,
  ...overview,
  ...network,
  ...rollup,
  ...mail,
  ...cli,
  ...evaluationData,
  ...statistics,
  ...evaluation,
  ...report,
  ...closing,
  ...forget,
  ...erasing,
  ...privacy,
  ...results,
};
