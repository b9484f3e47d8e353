export type Inputs = Readonly<Record<string, string>>;
export interface Stale {
  readonly file: string;
  readonly parts: readonly string[];
}
export const PICTURES: string;
export const KEPT_INPUTS: string;
export const TALKS: readonly string[];
export function bare(code: string): string;
export function partsOf(file: string): string[];
export function inputsOf(file: string, root?: string, known?: Map<string, string>): Inputs;
export function keptInputs(root?: string): Readonly<Record<string, Inputs>>;
export function writtenInputs(all: Readonly<Record<string, Inputs>>): string;
export function staleOf(
  files: readonly string[],
  kept: Readonly<Record<string, Inputs>>,
  now: (file: string) => Inputs,
): Stale[];
export function advice(stale: readonly Stale[], all?: number): string;
