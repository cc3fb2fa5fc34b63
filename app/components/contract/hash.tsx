/** A long hash, in groups that a narrow screen may break between. */
export function Hash({ value }: { value: string }) {
  return (
    <code className="hash">
      {(value.match(/.{1,8}/g) ?? []).map((group, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: groups may repeat; their place is their name
        <span key={i}>
          {group}
          <wbr />
        </span>
      ))}
    </code>
  );
}
