import { cliOfFilters, cliOfLines } from '../../aws/cli-script.ts';
import type { Comments } from '../../aws/comments.ts';
import type { Lines } from '../../aws/lines.ts';
import type { Filters } from '../../aws/named.ts';
import { terraformOfFilters, terraformOfLines } from '../../aws/terraform/terraform.ts';
import { writeRules } from '../../scenario/file-writer.ts';
import { formatEntry, formatRule } from '../../scenario/rule-text.ts';
import type { Selection } from './selection.ts';

export type CopyForm = 'notation' | 'cli' | 'terraform';

/** The text to copy; empty where there is no rule. */
export function copiedText(selection: Selection, form: CopyForm, comments: Comments): string {
  switch (selection.kind) {
    case 'lines':
      return textOfLines(selection.lines, form, comments);
    case 'filters':
      return textOfFilters(selection.filters, form, comments);
  }
}

function textOfLines(lines: Lines, form: CopyForm, comments: Comments): string {
  const notation = notationOf(lines);
  if (notation.length === 0) return '';
  switch (form) {
    case 'notation':
      return `${notation.join('\n')}\n`;
    case 'cli':
      return cliOfLines(lines, comments);
    case 'terraform':
      return terraformOfLines(lines, comments);
  }
}

function notationOf(lines: Lines): readonly string[] {
  const { direction } = lines;
  switch (lines.kind) {
    case 'security-group':
      return lines.rules.map((rule) => formatRule(rule, direction));
    case 'network-acl':
      return lines.entries.map((entry) => formatEntry(entry, direction));
  }
}

function textOfFilters(filters: Filters, form: CopyForm, comments: Comments): string {
  switch (form) {
    case 'notation':
      return writeRules({ ...filters, prefixLists: [] });
    case 'cli':
      return cliOfFilters(filters, comments);
    case 'terraform':
      return terraformOfFilters(filters, comments);
  }
}
