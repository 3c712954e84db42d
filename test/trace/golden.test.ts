import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import pc from 'picocolors';
import { terminalWords } from '../../src/cli/language.ts';
import { eventAsText } from '../../src/cli/trace-text.ts';
import { play } from '../../src/engine/play.ts';
import { readScenario } from '../../src/scenario/file.ts';
import { languages } from '../../src/words/language.ts';

const scenarios = ['shop', 'nat', 'neighbours', 'ping', 'refused', 'tracked', 'ipv6', 'vpcs', 'balancer'];

test.each(scenarios.flatMap((name) => languages.map((language) => [name, language] as const)))(
  'the trace of %s reads like prose in %s',
  async (name, language) => {
    const { scenario, problems } = readScenario(readFileSync(`test/cases/scenarios/${name}.yaml`, 'utf8'));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const words = terminalWords(language);
    const colors = pc.createColors(false);
    const text = scenario
      ? play(scenario)
          .events.map((event) => eventAsText(event, words, colors))
          .join('\n\n')
      : '';
    await expect(`${text}\n`).toMatchFileSnapshot(`../golden/trace/${name}.${language}.txt`);
  },
);
