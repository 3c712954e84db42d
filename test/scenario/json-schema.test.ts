import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, test } from 'vitest';
import { scenarioFile } from '../../src/scenario/schema.ts';

test('the published JSON Schema is that of the scenario file', async () => {
  const schema = {
    $id: 'scenario.schema.json',
    title: 'Kaerimichi scenario',
    description:
      'The shape of a scenario file. Lines of notation are checked by the program, which says more about them.',
    ...toJsonSchema(scenarioFile),
  };
  await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot(
    '../../static/scenario.schema.json',
  );
});
