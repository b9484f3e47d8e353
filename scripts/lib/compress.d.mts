export function compressFolder(
  folder: string,
): Promise<{ files: number; bytes: number; brotli: number }>;
