export const course: typeof import("../da/course.ts").course = {
  titles: {
    mentor: "You are the mentor",
    citizen: "Your course",
    employer: "The course at your workplace",
    "employee-representative": "The course at the workplace",
    municipality: "The course",
  },
  lead: {
    mentor: (name, job, workplace) =>
      `Hello ${name}. Here is what you are to do in the course towards the job as ${job} at ${workplace}.`,
    citizen: (name, job, workplace) =>
      `Hello ${name}. Here you see what happens on the way to the job as ${job} at ${workplace}, who promised what, and when.`,
    employer: (_name, job, workplace) =>
      `${job} at ${workplace}: what you promised, what the others promised, and when.`,
    "employee-representative": (_name, job, workplace) => `${job} at ${workplace}: the plan that the parties agreed.`,
    municipality: (_name, job, workplace) => `${job} at ${workplace}.`,
  },
  next: {
    title: "Your next task",
    event: "What happens next",
    late: "Should have happened",
    done: "It is done",
    nothing: "You have no open tasks in the plan. We write to you when there is one.",
  },
  reached: {
    title: "Thank you, it is noted",
    text: (title, consultant) =>
      `"${title}" now stands as reached, and all parties can see it. If that was a mistake, contact ${consultant}, who can put it right.`,
  },
  late: {
    title: "This is late",
    line: (title, owner, day) => `${title}: should have happened on ${day}. Owner: ${owner}.`,
  },
  over: {
    title: "The course is over",
    text: (lastDay) =>
      `${lastDay ? `The last day was ${lastDay}. ` : ""}There are no more tasks. You can still read and save the contract here until your access ends.`,
  },
  staircase: "The plan step by step",
  mentoring: {
    title: { mentor: "What the mentoring is about", citizen: "Your mentor" },
    mentor: "Mentor",
    hours: "Time",
    period: "Period",
    tasks: { mentor: "Your tasks", citizen: "What your mentor helps with" },
    confidential:
      "Remember that what you learn about your colleague's private life stays between you, also when the course is over.",
  },
  milestones: {
    title: "Who promised what and when",
    lead: {
      mentor: "Your own milestones have a button. The others mark theirs.",
      citizen: "Each milestone has one owner. If a date is not kept, call the consultant: you have a right to ask.",
      employer: "Your own milestones have a button. The others mark theirs.",
      "employee-representative": "Each milestone has one owner.",
      municipality: "Each milestone has one owner.",
    },
  },
  agreement: {
    title: "The agreement",
    read: "Read the contract",
    pdf: "Save the contract as a PDF",
  },
  contract: {
    title: (reference) => `The contract ${reference}`,
    back: "Back to the course",
    pdf: "Save the contract as a PDF",
    verify: "Verify a contract that you were given",
  },
  contact: {
    title: "Ask the consultant",
    text: {
      mentor: "If you are in doubt, or something comes to a halt, call before it grows.",
      citizen: "If there is something that you do not understand, or something does not go as agreed, call or write.",
      employer: "If something changes at your workplace, call before the date has passed.",
      "employee-representative": "If the colleagues have questions about the course, call or write.",
      municipality: "The consultant answers questions about the course.",
    },
  },
};
