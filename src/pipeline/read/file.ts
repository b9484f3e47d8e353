import { walkTexts } from '../check/records.ts';
import type { PlacedFault } from '../fault.ts';
import { controlFaults } from './characters.ts';
import { valueFaults } from './issues.ts';
import { modeline, SCHEMAS, type SchemaName, schemaOf } from './layout.ts';
import { parseYaml, type YamlFile, type YamlMemo } from './yaml.ts';

/** A file that kept its schema. */
export interface ReadFile {
  readonly file: string;
  readonly schema: SchemaName;
  readonly value: unknown;
  readonly yaml: YamlFile;
}

/** One file against its schema: the value, or every fault in it. */
export function readFile(file: string, text: string, memo: YamlMemo): ReadFile | PlacedFault[] {
  const schema = schemaOf(file);
  if (schema === undefined) {
    const message = 'no such file is expected in data/: see data/README.md for what belongs there';
    return [{ file, line: null, path: [], message }];
  }
  const controls = controlFaults(file, text);
  if (controls.length > 0) return controls;
  const yaml = parseYaml(file, text, memo);
  if (yaml.faults.length > 0) return [...yaml.faults];
  const long = lengthFaults(yaml);
  if (long.length > 0) return long;

  const faults: PlacedFault[] = [];
  const first = modeline(file, schema);
  if (!text.startsWith(`${first}\n`)) {
    faults.push({ file, line: 1, path: [], message: `the first line must be ${first}` });
  }
  const result = SCHEMAS[schema].safeParse(yaml.data);
  if (!result.success) {
    for (const { path, message } of valueFaults(SCHEMAS[schema], yaml.data, result.error)) {
      faults.push({ file, line: yaml.lineOf(path), path, message });
    }
  } else faults.push(...nameFaults(file, schema, result.data, yaml));
  return faults.length > 0 || !result.success ? faults : { file, schema, value: result.data, yaml };
}

/** More than any note of ours says: what is longer is a file that was pasted by mistake. */
const LONGEST = 4000;

/** Texts too long for any pattern to be tried on them, or to be made one. */
function lengthFaults({ file, data, lineOf }: YamlFile): PlacedFault[] {
  const faults: PlacedFault[] = [];
  walkTexts(data, (text, path) => {
    if (text.length <= LONGEST) return;
    const message = `has ${text.length} characters, and none of ours has more than ${LONGEST}`;
    faults.push({ file, line: lineOf(path), path: [...path], message });
  });
  return faults;
}

/** A file is named after its record, so that a record can be found without a search. */
function nameFaults(
  file: string,
  schema: SchemaName,
  value: object,
  yaml: YamlFile,
): PlacedFault[] {
  const [folder = '', name = ''] = file.replace(/\.yaml$/, '').split('/');
  const fault = (path: readonly (string | number)[], message: string): PlacedFault[] => [
    { file, line: yaml.lineOf(path), path, message },
  ];
  if (schema === 'site' || schema === 'project') {
    const wanted = `${folder.replace(/s$/, '')}:${name}`;
    const { id } = value as { id: string };
    return id === wanted
      ? []
      : fault(['id'], `must be ${wanted}, as the file is named (found ${id})`);
  }
  if (schema === 'document' || schema === 'talk') {
    const { id } = value as { id: string };
    return id === name
      ? []
      : fault(['id'], `must be "${name}", as the file is named (found "${id}")`);
  }
  if (schema === 'claims') {
    const { claims } = value as { claims: { locators: { document: string }[] }[] };
    return claims.flatMap(({ locators }, i) =>
      locators[0]?.document === name
        ? []
        : fault(
            ['claims', i, 'locators', 0, 'document'],
            `must be "${name}": a claim stands in the file of the document of its first locator`,
          ),
    );
  }
  return [];
}
