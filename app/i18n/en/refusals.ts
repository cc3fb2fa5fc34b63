export const refusals: typeof import("../da/refusals.ts").refusals = {
  "not-found": "What you are looking for does not exist. Go back and try again.",
  "not-yours": "Only a consultant or approver of the municipality can do that.",
  "wrong-status":
    "That cannot be done in the status that the agreement has now. See the status at the top of the page.",
  "changed-meanwhile":
    "Somebody else saved changes while you were writing. What you wrote is still here. Open the agreement in a new window, see the changes, and save again.",
  "nothing-to-sign": "The agreement is not waiting for signatures any more.",
  "others-first": "The other parties must sign first. You get a mail when it is your turn.",
  "already-signed": "It is already signed here. You need do nothing more.",
  "other-version": "There is a newer version of the agreement than the one you saw. Use the link in the latest mail.",
  "link-expired": "The link has expired. Ask for a new one; it comes by mail.",
  "link-spent": "The link has been used already. Ask for a new one; it comes by mail.",
  "link-revoked": "The link is no longer valid. Ask for a new one; it comes by mail.",
  "reason-missing": "Write a reason.",
  "reason-not-in-list": "Choose a reason from the list.",
  "candidate-not-available": "The candidate is no longer available. Choose another.",
  "no-free-place": "All places of the inquiry are taken by candidates. Reject a match first.",
  "already-decided": "This has been decided already. Reload the page to see how.",
  "match-not-approved": "The match is not approved. Approve it before the agreement can be sent to signature.",
  "draft-incomplete": "The draft is not complete. The list shows what is missing, and who can answer.",
  "over-capacity":
    "The production unit has no room for more under the reasonableness requirement. Write in the draft why it is departed from, or choose a later start.",
  "milestones-open": "There are milestones that are not settled. Mark them as reached before the course is completed.",
  "outcome-missing": "Choose how the course ended.",
  "last-day-impossible": "The last day cannot be both before the start of the course and before today.",
  "milestone-not-yours": "The milestone belongs to another party, who marks it.",
  "milestone-settled": "The milestone is settled already.",
  "carry-not-a-gap":
    "The competence is not below what the job requires, so there is nothing to carry. Reload the card.",
  "carry-not-a-strength":
    "A strength must reach what the job requires in order to carry something else. Choose another one.",
  "application-not-filed": "Record first that the application has been filed in VITAS.",
  "not-approved-yet":
    "It must not begin before the municipality has approved the application in VITAS. When it has, the municipality records it on the agreement's page about VITAS.",
  "package-not-offered":
    "The municipality does not offer this job package. Choose one of the municipalities in the list.",
  "ownership-does-not-fit": "The job package is not made for this kind of employer. Look at the other job packages.",
  "p-number-of-another-cvr":
    "The P-number belongs to another CVR number. Check at virk.dk that both numbers are written correctly.",
  "start-in-the-past": "That date has passed. Choose today or a later day.",
  "start-too-far-away": "That date is more than 18 months ahead. Choose an earlier day.",
  "letters-not-in-fonts":
    "The contract cannot print every character of the text. Correct the characters that are named.",
  "contract-not-made":
    "The contract could not be made. Nothing was saved. Try again in a moment, and write to us if it goes on.",
  "consent-missing": "Tick that you have read the agreement before you sign.",
  "not-a-pdf": "The file is not a PDF. Choose the contract that you got from the portal.",
  "file-missing": "Choose a file.",
  "file-too-large": "The file may be at most 10 MB. Choose the contract that you got from the portal.",
  "clock-backwards": "The clock can only be moved forward.",
  "too-many-tries": "There have been too many tries. Wait a quarter of an hour and try again.",
  "change-under-way": "Another change is on its way already. Wait until it is settled, or withdraw it.",
  "nothing-changed": "Nothing in the terms has been changed. Correct what is to change and try again.",
  "objection-too-late": "The time to object has run out. Write to the consultant.",
  "witness-missing": "Write who the witness was.",
  "scan-not-readable": "The file is neither PDF, JPEG nor PNG. Scan the paper again and choose the new file.",
  "scan-too-large": "The file may be at most 10 MB. Scan the paper at a lower resolution.",
  "address-in-use": "The address is used by another party. Each party needs its own.",
  "partnership-not-active": "The partnership is not in force, so no course can be placed under it.",
  "package-not-in-partnership":
    "The course's job package is not part of the partnership. Choose a course in one of its packages.",
  "check-too-early": "It is too early to check the employment. Wait until the weeks have passed.",
  "nothing-to-check": "The employment has already been checked.",
  "cohort-full": "The cohort is full on that day. Choose a later intake day or another cohort.",
  "not-an-intake-day": "Nobody is taken in on that day. Choose one of the intake days.",
  "in-another-cohort": "The citizen is in another cohort. Record first that they have left it.",
  "left-before-joined": "The last day lies before the day on which the citizen joined. Choose a later one.",
};
