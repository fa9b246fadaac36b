/** What there is to say of a comparison that was asked for; it holds its place for screen readers. */
export function Says({ says }: { readonly says: string }) {
  return (
    <p class="says small" role="status">
      {says}
    </p>
  );
}
