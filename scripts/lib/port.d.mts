export function isFree(port: number): Promise<boolean>;
export function freePort(first: number): Promise<number>;
export function portOf<Otherwise>(
  args: readonly string[],
  otherwise: Otherwise,
): { port: number | Otherwise; rest: string[] };
export function addressesOf(
  args: readonly string[],
  port: number,
  networks?: Readonly<
    Record<string, readonly { family: string; internal: boolean; address: string }[]>
  >,
): string[];
