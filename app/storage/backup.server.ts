export async function backUp(file: string, folder: string, label: string): Promise<string> {
  await Promise.resolve();
  throw new Error(`not built ${file} ${folder} ${label}`);
}
