import { surprise } from './surprise.ts';

/** What is wrong with groups, network ACLs and prefix lists, or surprises in them. Lower case, no full stop. */
export const ruleProblem = {
  ...surprise,
  'default-elsewhere': (id: string, vpc: string) =>
    `\`${id}\` is what VPC \`${vpc}\` has by default; it can be in no other`,
  'default-associated': (id: string) =>
    `\`${id}\` is the default security group of a VPC; AWS associates those with no other VPC`,
  'associated-already': (id: string, vpc: string) => `security group \`${id}\` is in VPC \`${vpc}\` already`,
  'mixed-families':
    'a prefix list has either IPv4 or IPv6 entries; this one is of the other family than the first',
  'entry-twice': (text: string) => `\`${text}\` is in this list already`,
  'no-groups': (host: string) =>
    `\`${host}\` has no security group, so nothing gets in or out; AWS asks for at least one on an interface`,
  'over-max-entries': (count: number, max: number) =>
    `the list has ${String(count)} entries, and may have ${String(max)} at most`,
  'rules-over-quota': (count: number, direction: string, family: string, quota: number) =>
    `the ${direction} rules count ${String(count)} for ${family} (a prefix list as many as its max-entries); the default quota is ${String(quota)}, and can be raised`,
  'rules-times-groups': {
    one: (rules: number, most: number) =>
      `these rules count ${String(rules)}; ${String(most)} is the most that AWS gives, and only with one group on an interface`,
    several: (rules: number, groups: number, end: string, most: number) =>
      `these rules count ${String(rules)}, and \`${end}\` has ${String(groups)} groups: AWS raises the quotas for both, which hold for a whole Region, only as far as their product stays within ${String(most)}`,
  },
  'groups-over-quota': (count: number, quota: number, most: number) =>
    `an interface with ${String(count)} security groups is over the default quota of ${String(quota)}, which can be raised to ${String(most)}`,
  'groups-over-most': (count: number, most: number) =>
    `an interface cannot have ${String(count)} security groups; ${String(most)} is the most that AWS gives`,
  'entries-over-quota': (count: number, direction: string, family: string, quota: number, most: number) =>
    `${String(count)} ${direction} entries for ${family} are over the default quota of ${String(quota)}, which can be raised to ${String(most)}`,
  'entries-over-most': (count: number, direction: string, family: string, most: number) =>
    `a network ACL cannot have ${String(count)} ${direction} entries for ${family}; ${String(most)} is the most that AWS gives`,
};
