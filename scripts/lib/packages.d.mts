interface Entry {
  readonly version?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
}
/** Of package-lock.json and node_modules/.package-lock.json, what is read here. */
export interface Lock {
  readonly packages?: Readonly<Record<string, Entry>>;
}
export function differences(lock: Lock | undefined, installed: Lock | undefined): string[];
export function canRun(
  wishes: {
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly devDependencies?: Readonly<Record<string, string>>;
  },
  installed: Lock | undefined,
): boolean;
