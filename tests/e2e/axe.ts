import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "playwright/test";

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Holds the page to WCAG 2.2 AA. Axe runs inside the page, so only where scripts are on. */
export async function expectAccessible(page: Page): Promise<void> {
  // @axe-core/playwright types its page after playwright-core, of which `playwright/test` shows another copy of the type.
  const { violations } = await new AxeBuilder({ page: page as never }).withTags(levels).analyze();
  const found = violations.map(
    (v) => `${v.id}: ${v.help} (${v.nodes.map((node) => node.target.join(" ")).join(", ")})`,
  );
  expect(found).toEqual([]);
}
