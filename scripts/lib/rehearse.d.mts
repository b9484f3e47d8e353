/** The unit tests that hold for any data: files, with slashes, from the folder of the project. */
export function testsOfAnyData(root: string): string[];
