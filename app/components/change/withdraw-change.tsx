import { SubmitButton } from "../buttons.tsx";
import { Details } from "../details.tsx";
import { useWords } from "../language.tsx";

export function WithdrawChange() {
  const words = useWords().change.pending;
  return (
    <Details summary={words.withdraw}>
      <p>{words.withdrawText}</p>
      <form method="post">
        <SubmitButton name="intent" value="withdraw-change" variant="warning">
          {words.withdraw}
        </SubmitButton>
      </form>
    </Details>
  );
}
