/** Copying rules out of the page, for AWS and for colleagues. */
export const copy = {
  title: 'Copy out',
  close: 'Close',
  forms: 'How it is written',
  form: { notation: 'Notation', cli: 'AWS CLI', terraform: 'Terraform' },
  scopes: 'How much',
  scope: {
    rule: 'This rule',
    list: {
      ingress: (filter: string) => `All inbound rules of ${filter}`,
      egress: (filter: string) => `All outbound rules of ${filter}`,
    },
    filter: (filter: string) => `All of ${filter}`,
    all: 'All security groups and network ACLs',
  },
  text: (form: string, scope: string) => `${scope}, ${form}`,
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser did not let it be copied. The text is marked: press Ctrl+C, or ⌘C.',
  empty: 'There is no rule to copy.',
  hint: {
    lines: 'One rule on each line, as in scenario files, lessons and the workbench.',
    filters: 'As it stands in a scenario file: paste it into the workbench.',
    cli: 'For a POSIX shell: bash, zsh, CloudShell. Look at it before you run it: it changes your account.',
    terraform: 'For the AWS provider, version 5 or later. Look at the plan before you apply it.',
  },
  comments: {
    fillIn: 'Names are those of this network, but AWS knows only ids. Put your own ids in here.',
    idOf: (name: string, prefix: string) => `Id of ${name}, ${prefix}...`,
    noPager: 'No pager, or it would wait for a key and swallow the commands that follow.',
    takeAway: 'AWS gives these by itself. They are not wanted here, so they are taken away.',
    terraformEgress:
      'Terraform takes away the outbound rule for all traffic that AWS gives a new group. Only what stands here may leave.',
    terraformDefault:
      'Every VPC has this one already. Terraform takes it over, and takes away every rule that does not stand here.',
    subnets: 'Subnets keep the network ACL that they have, until you associate this one with them.',
  },
};

export type CopyWords = typeof copy;
