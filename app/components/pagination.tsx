import { Icon } from "./icon.tsx";
import { useWords } from "./language.tsx";

type PaginationProps = {
  page: number;
  totalPages: number;
  hrefFor: (page: number) => string;
};

export function Pagination({ page, totalPages, hrefFor }: PaginationProps) {
  const words = useWords().parts.pagination;
  if (totalPages <= 1) return null;
  return (
    <nav className="pagination" aria-label={words.label}>
      {page > 1 && (
        <a
          href={hrefFor(page - 1)}
          className="button button-arrow button-previous"
          rel="prev"
          aria-label={words.previous}
        >
          <Icon name="chevron-left" />
          <span className="pagination-nav-link">{words.previous}</span>
        </a>
      )}
      <span className="pagination-mobile">{words.position(page, totalPages)}</span>
      <ul className="pagination__items no-max-width">
        {shownPages(page, totalPages).map((shown, i) =>
          shown === "gap" ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a gap has nothing but its place
            <li key={`gap-${i}`} className="pagination-item pagination-overflow" aria-hidden="true">
              <span>…</span>
            </li>
          ) : (
            <li key={shown} className="pagination-item pagination-number">
              <a
                href={hrefFor(shown)}
                className={shown === page ? "button current-page" : "button button-secondary"}
                aria-label={shown === totalPages ? words.lastPage(shown) : words.page(shown)}
                {...(shown === page && { "aria-current": "page" as const })}
              >
                {shown}
              </a>
            </li>
          ),
        )}
      </ul>
      {page < totalPages && (
        <a href={hrefFor(page + 1)} className="button button-arrow button-next" rel="next" aria-label={words.next}>
          <span className="pagination-nav-link">{words.next}</span>
          <Icon name="chevron-right" />
        </a>
      )}
    </nav>
  );
}

/** At most seven places: the ends, the page with its neighbours, and gaps. */
function shownPages(page: number, total: number): (number | "gap")[] {
  const from = (start: number, count: number) => Array.from({ length: count }, (_, i) => start + i);
  if (total <= 7) return from(1, total);
  if (page < 5) return [...from(1, 5), "gap", total];
  if (page > total - 4) return [1, "gap", ...from(total - 4, 5)];
  return [1, "gap", page - 1, page, page + 1, "gap", total];
}
