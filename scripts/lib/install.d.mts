/** Runs npm with these words in this folder; its exit code. */
export type Npm = (args: readonly string[], folder: string) => Promise<number>;
export function installPackages(root: string, npm: Npm, isStrict: boolean): Promise<void>;
