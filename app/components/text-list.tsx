/** Short sentences as a list. */
export function TextList({ items, checked = false }: { items: readonly string[]; checked?: boolean }) {
  return (
    <ul className={checked ? "text-list text-list--checked" : "text-list"}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
