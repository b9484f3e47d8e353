export function isFree(port: number): Promise<boolean>;
export function freePort(first: number): Promise<number>;
export function portOf(
  args: readonly string[],
  otherwise: number,
): { port: number; rest: string[] };
