import { arrangements } from "./en/arrangements.ts";
import { comparison } from "./en/comparison.ts";
import { explanations } from "./en/explanations.ts";
import { proof } from "./en/proof.ts";
import { resettlement } from "./en/resettlement.ts";
import { whatIf } from "./en/what-if.ts";
import { checkIns } from "./en/check-ins.ts";
import { cli } from "./en/cli.ts";
import { file } from "./en/file.ts";
import { google } from "./en/google.ts";
import { intake } from "./en/intake.ts";
import { joining } from "./en/joining.ts";
import { mail } from "./en/mail.ts";
import { matching } from "./en/matching.ts";
import { network } from "./en/network.ts";
import { overview } from "./en/overview.ts";
import { places } from "./en/places.ts";
import { profiles } from "./en/profiles.ts";
import { rollup } from "./en/rollup.ts";
import { screens } from "./en/screens.ts";
import { selfTest } from "./en/self-test.ts";
import { surveys } from "./en/surveys.ts";
import { tasks } from "./en/tasks.ts";
import { catalogue } from "./en/catalogue.ts";
import { parties } from "./en/parties.ts";
import { division } from "./en/division.ts";
import { plan } from "./en/plan.ts";
import { ambassadors } from "./en/ambassadors.ts";
import { share } from "./en/share.ts";
import { meeting } from "./en/meeting.ts";
import { life } from "./en/life.ts";
import { waiting } from "./en/waiting.ts";
import { tracker } from "./en/tracker.ts";
import { coordinator } from "./en/coordinator.ts";
import { sending } from "./en/sending.ts";
import { calendar } from "./en/calendar.ts";
import { activities } from "./en/activities.ts";
import { evaluationData } from "./en/evaluation-data.ts";
import { statistics } from "./en/statistics.ts";
import { evaluation } from "./en/evaluation.ts";
import { report } from "./en/report.ts";
import { closing } from "./en/closing.ts";
import { forget } from "./en/forget.ts";
import { erasing } from "./en/erasing.ts";
import { privacy } from "./en/privacy.ts";
import { results } from "./en/results.ts";
import { workbook } from "./en/workbook.ts";
import type { nl } from "./nl.ts";

/** Every sentence a person sees, in English. */
export const en: typeof nl = {
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
