import { useWords } from "../language.tsx";

type Signatory = {
  slot: string;
  name: string;
  email: string;
  /** The link goes to the signed-in person's own address. */
  mine: boolean;
};

/** Who signs for the employer, and where the link is. Nobody sees somebody else's link. */
export function ToSignByMail({ signatories }: { signatories: readonly Signatory[] }) {
  const words = useWords().employer.agreement.sign;
  return (
    <>
      {signatories.map(({ slot, name, email }) => (
        <p key={slot}>{words.text(name, email)}</p>
      ))}
      {signatories.some(({ mine }) => mine) && (
        <form method="post" className="d-print-none">
          <button type="submit" className="button button-secondary" name="intent" value="mail-link">
            {words.again}
          </button>
        </form>
      )}
    </>
  );
}
