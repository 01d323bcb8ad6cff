import type { OptionSpecification } from "../command-line/arguments.ts";
import type { Command } from "../command-line/command.ts";
import type { NetworkPart } from "../command-line/network-part.ts";

/** Not written where it is imported, so that no compiler follows it: the network leans on this folder, not the reverse. */
const part = "../../apps-script/network/command.ts";

const options: readonly OptionSpecification[] = [
  { name: "municipalities", value: "FILE", help: "cli-option-municipalities" },
  { name: "client", value: "FILE", help: "cli-option-client" },
  { name: "service-account", value: "FILE", help: "cli-option-service-account" },
  { name: "only", value: "NAME", repeatable: true, help: "cli-option-only" },
  { name: "skip", value: "NAME", repeatable: true, help: "cli-option-skip" },
  { name: "dry-run", help: "cli-option-network-dry-run" },
  { name: "yes", help: "cli-option-network-yes" },
  { name: "state", value: "FILE", help: "cli-option-state" },
  { name: "sign-out", help: "cli-option-sign-out" },
  { name: "into", value: "ID", help: "cli-option-rollup-into" },
  { name: "smtp", value: "FILE", help: "cli-option-smtp" },
  { name: "now", help: "cli-option-now" },
  { name: "notify", help: "cli-option-notify" },
  { name: "from", value: "DIR", help: "cli-option-from" },
  { name: "anyway", help: "cli-option-anyway" },
];

/** `network provision|push|rollup|remind`: the Google workbooks of many municipalities. */
export const networkCommand: Command = {
  name: "network",
  help: "cli-help-network",
  usage: "provision|push|rollup|remind --municipalities FILE --client FILE",
  example: "samen-hier network provision --municipalities gemeenten.csv --client client.json --dry-run",
  options,
  without: ["out", "in-place", "seed", "map", "with"],
  run: async (given, terminal) => {
    const network = (await import(part)) as NetworkPart;
    return network.runNetwork(given, terminal);
  },
};
