/** A number as Danes type it: «12,5», «1.200», «37». */
export function parseDecimal(text: string): number | undefined {
  const compact = text.replace(/\s/g, "");
  const normal = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(compact)
    ? compact.replace(/\./g, "").replace(",", ".")
    : compact.replace(",", ".");
  return /^\d+(\.\d+)?$/.test(normal) ? Number(normal) : undefined;
}
