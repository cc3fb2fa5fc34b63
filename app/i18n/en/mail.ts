export const mail: typeof import("../da/mail.ts").mail = {
  sender: "Jobpakkeportalen",
  labels: {
    agreement: "Agreement",
    inquiry: "Inquiry",
    jobPackage: "Job package",
    workplace: "Workplace",
    municipality: "Municipality",
    date: "Date",
    signBefore: "Sign no later than",
    start: "The course begins",
    lastDay: "Last day",
  },
  openCourse: "Open the course",
  footer: {
    personalLink: "The link is personal. Please do not pass it on.",
    signInFirst: "You sign in to see the agreement.",
    automatic: "This mail was sent by Jobpakkeportalen. Replies to it are not read.",
  },
  inquiryReceived: {
    subject: (workplace) => `We have your inquiry about ${workplace}`,
    heading: "Thank you for your inquiry",
    body: (municipality) => [
      `${municipality} has your inquiry and will answer when there is a candidate who fits the job package.`,
      "There is nothing for you to do meanwhile. Keep the number: it is the quickest way to find the inquiry again.",
    ],
  },
  inquiryRejected: {
    subject: (workplace) => `Answer to your inquiry about ${workplace}`,
    heading: "It did not work out this time",
    body: (municipality, unitName) => [
      `${municipality} cannot go on with the inquiry.`,
      `You are welcome to talk to ${unitName} about why, and about what else might fit. You can always send a new inquiry.`,
    ],
  },
  matchToAnswer: {
    subject: (workplace) => `A candidate is proposed for ${workplace}`,
    heading: "The municipality has a candidate for you",
    body: (municipality) => [
      `${municipality} proposes a candidate for the job package. Read what the candidate has chosen to tell you, and answer yes or no.`,
      "If you say yes, the municipality writes a draft agreement, which everybody reads before anybody signs.",
    ],
    action: "Read and answer",
  },
  signIn: {
    subject: "Your link to Jobpakkeportalen",
    heading: "Sign in",
    body: (minutes) => [`The link works for ${minutes} minutes and can be used once.`],
    action: "Sign in",
    notAsked: "If you did not ask to sign in, delete this mail. Nothing will happen.",
  },
  pleaseSign: {
    subject: (workplace, until) => `Sign no later than ${until}: agreement about ${workplace}`,
    heading: "An agreement is waiting for your signature",
    body: {
      employer:
        "The agreement about a job package course at your workplace is ready. Read it, and sign it if it is right.",
      "employee-representative":
        "There is an agreement about a job package course at your workplace. You are asked to confirm the number of staff, and that your colleagues were heard.",
      mentor:
        "You are proposed as the mentor of a job package course. Read the agreement, and sign it and the statement of confidentiality.",
      citizen:
        "The agreement about your course is ready. Take your time to read it, ask if you are in doubt, and sign it.",
      municipality: "The other parties have signed. Read the agreement, and sign it for the municipality.",
    },
    refuse: "If something is not right, you can say no and write why.",
    action: "Read the agreement",
  },
  approverPleaseSign: {
    subject: (reference, workplace) => `${reference} lacks the municipality's signature: ${workplace}`,
    heading: "An agreement is waiting for the municipality's signature",
    body: "Everybody else has signed. The agreement holds only when the municipality has signed too.",
    action: "Read and sign",
  },
  signingStopped: {
    subject: (workplace) => `There will be no signing: agreement about ${workplace}`,
    heading: "The agreement will not come about",
    why: {
      declined: "One of the parties has said no to the agreement.",
      withdrawn: "The agreement has been withdrawn.",
      expired: "The time for signing has run out.",
    },
    next: (municipality) =>
      `There is nothing for you to do, and the link for signing no longer works. Ask ${municipality} if you are in doubt.`,
  },
  agreementActive: {
    subject: (workplace) => `The agreement holds: ${workplace}`,
    heading: "Everybody has signed",
    body: {
      employer: "Everybody has signed, and the agreement holds. The course shows you what is to happen and when.",
      "employee-representative": "Everybody has signed, and the agreement holds.",
      mentor:
        "Everybody has signed, and the agreement holds. Your page shows what is to happen, and what you are to do when.",
      citizen:
        "Everybody has signed, and the agreement about your course holds. Your page shows what is to happen, and who is responsible.",
      municipality: "Everybody has signed, and the agreement holds.",
      consultant: "Everybody has signed, and the agreement holds. The milestones are in the course.",
    },
  },
  agreementEnded: {
    subject: (workplace) => `The agreement is over: ${workplace}`,
    heading: "The course is over",
    how: {
      "ended-early": "The agreement was ended early. There will be no more reminders about it.",
      completed: "The course is completed. Thank you for your effort.",
    },
  },
  expiresSoon: {
    subject: (workplace, day) => `Expires ${day}: agreement about ${workplace}`,
    heading: "An agreement expires soon",
    what: {
      draft:
        "The draft has not been touched for long. It expires unless somebody saves it again, and then one has to begin anew.",
      signing:
        "Not everybody has signed yet. If a signature is missing when the time is over, nothing comes of the agreement. Those who are missing have got a new link.",
    },
    until: "Last day",
  },
  signatureRecorded: {
    subject: (workplace) => `Your signature has been recorded: ${workplace}`,
    heading: "The municipality has recorded your signature",
    how: {
      "on-behalf":
        "A consultant has recorded that you say yes to the agreement. It was done before a witness and is shown on the contract.",
      paper: "A consultant has recorded the agreement that you signed on paper. It is shown on the contract.",
    },
    wrong: (municipality) => `If this is not right, write or call ${municipality} at once.`,
  },
  changeToObject: {
    subject: (workplace) => `Dates have been moved: ${workplace}`,
    heading: "Dates of the agreement are to be moved",
    body: [
      "The municipality wants to move dates of the agreement. The course as a whole becomes no longer. See the old and the new dates on your page.",
      "If it does not suit you, you can object on the page before the deadline. If nobody objects, the new dates hold when the deadline has passed.",
    ],
    until: "Deadline for objecting",
  },
  changeSettled: {
    subject: (workplace) => `Change of agreement: ${workplace}`,
    headings: {
      "in-force": "The change is in force",
      objected: "Somebody has objected",
      declined: "The change was declined",
      withdrawn: "The change was withdrawn",
      expired: "The deadline has passed",
    },
    how: {
      "in-force": "The agreement has been changed. The new contract and the new dates are on your page.",
      objected:
        "One of the parties has objected to the new dates. They hold only when the parties whom they concern have signed.",
      declined: "One of the parties has said no to the change. The agreement holds as it was.",
      withdrawn: "The municipality has withdrawn the change. The agreement holds as it was.",
      expired: "Not everybody signed the change in time. The agreement holds as it was.",
    },
  },
  reminder: {
    subject: (title, workplace, date) => `${title}: ${workplace}, ${date}`,
    kinds: {
      "children-certificate": {
        title: "The children's certificate must be ordered",
        workplace:
          "The work is with children. Order the children's certificate now, so that it is here before the course begins.",
        municipality:
          "Check that the employer has ordered the children's certificate. Without it the course cannot begin.",
      },
      "vitas-filed": {
        title: "The application must be filed in VITAS",
        workplace: "File the application for the course in VITAS, and enter its number on the agreement.",
        municipality: "Check that the application has arrived in VITAS, and that the agreement has its number.",
      },
      "trial-starts": {
        title: "The trial begins, and the mentor is introduced",
        workplace:
          "Get ready for the first day: who receives, where does the day begin, and when do mentor and new colleague meet?",
        municipality: "Check that the workplace is ready, and that the mentor has been introduced.",
      },
      "first-week": {
        title: "The first week has passed",
        workplace: "Have a short talk about the first week: what went well, and what is to be different next week?",
        municipality: "Call the workplace, and hear how the first week went.",
      },
      "trial-evaluation": {
        title: "The trial is to be evaluated",
        workplace: "Hold the evaluation this week, and write in the course what you have agreed on.",
        municipality: "See to it that the trial is evaluated this week, and that the result is in the course.",
      },
      "competence-card": {
        title: "The competence card is to be filled in",
        workplace: "Fill in the competence card together this week. Give one concrete example for each item.",
        municipality: "Check that the competence card is filled in this week. The training builds on it.",
      },
      "next-step-decision": {
        title: "The next step is to be decided",
        workplace:
          "Tell the municipality what you think the next step should be. A step may not end before that is agreed.",
        municipality: "Decide the next step together with the workplace and the citizen, and write it in the course.",
      },
      "training-starts": {
        title: "The training begins",
        workplace: "Check that time, place and rota fit together, and that the new colleague knows where and when.",
        municipality: "Check that the training is arranged.",
      },
      "training-ends": {
        title: "The training ends",
        workplace: "Talk about what has been learnt, and where to use it at work. Write it on the competence card.",
        municipality: "Follow up on what the training gave, and whether the competence card is up to date.",
      },
      "wage-subsidy-midway": {
        title: "The wage subsidy is halfway",
        workplace: "Take stock: are you on the way to the ordinary job, and is anything missing?",
        municipality: "Take stock with the workplace: are they on the way to the ordinary job?",
      },
      "wage-subsidy-ends": {
        title: "The wage subsidy ends",
        workplace: "Get ready for the ordinary job: contract, hours and first day.",
        municipality: "Follow up on the ordinary job, which begins when the wage subsidy ends.",
      },
      "mentor-support-ends": {
        title: "The mentor support ends",
        workplace: "Talk about who helps from here, when the mentor support ends.",
        municipality: "Decide whether the mentor support is to be extended before it ends.",
      },
      "ordinary-job": {
        title: "The ordinary job begins",
        workplace:
          "Send the contract of employment, and write in the course when the job begins and for how many hours.",
        municipality: "Check that the ordinary job is arranged.",
      },
      "talk-1-month": {
        title: "Talk after one month in the job",
        workplace: "Have a talk about the first month in the job, and note in the course that you had it.",
        municipality: "Check that the talk after the first month was held.",
      },
      "talk-3-months": {
        title: "Talk after three months in the job",
        workplace: "Have a talk about the first three months in the job, and note in the course that you had it.",
        municipality: "Check that the talk after three months was held.",
      },
      "still-employed-26": {
        title: "Half a year in the job",
        workplace: "Write in the course whether the employment still lasts, and for how many hours.",
        municipality: "Find out whether the employment still lasts, and write it in the course.",
      },
      "still-employed-52": {
        title: "One year in the job",
        workplace: "Write in the course whether the employment still lasts, and for how many hours.",
        municipality: "Find out whether the employment still lasts, and write it in the course.",
      },
    },
    calendar: "The day is attached, so that you can put it in your calendar.",
    calendarFile: "milestone.ics",
    calendarSummary: (title, workplace) => `${title} (${workplace})`,
    calendarDescription: (todo, reference) => `${todo}\n\nAgreement ${reference} in Jobpakkeportalen.`,
  },
};
