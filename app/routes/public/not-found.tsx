/** Every address without a page of its own. A route of its own lets the frame know the reader's language and name. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}

export default function NotFound() {
  return null;
}
