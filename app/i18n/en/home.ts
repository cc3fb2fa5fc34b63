export const home: typeof import("../da/home.ts").home = {
  title: "Jobs that last, one step at a time",
  lead: "A job package joins trial, clarification, training and mentoring into one course at the workplace. It leads to one specific job, and everybody knows what happens, when and why.",
  seePackages: "See the job packages",
  verify: "Verify a document",
  staircase: {
    title: "How the staircase works",
    lead: "The example shows a course of 26 weeks. Nobody is kept on a step that does not fit: a step can be skipped, and one starts as high as possible. Where the job can be filled now, that is the way.",
    mentoring: "a colleague who helps from the first day",
    steps: {
      trial: "The person and the workplace get to know each other",
      clarification: "The workplace sees what the person can do, and it is written on a competence card",
      training: "Courses that close exactly the gaps that the clarification showed",
      "wage-subsidy": "The work is learnt in the job, with a subsidy for the wage",
      employment: "Ordinary employment, which is followed up",
    },
  },
  how: {
    title: "From wish to agreement",
    steps: [
      {
        title: "Choose a job package",
        text: "The employer chooses a job and says how many places there are and who can be the mentor.",
      },
      {
        title: "Find the right match",
        text: "The municipality's consultant proposes a candidate. The employer says yes or no, and the citizen takes part all the way.",
      },
      {
        title: "Make the plan together",
        text: "Each step gets dates, hours and somebody responsible. Training must be traceable to a gap on the competence card.",
      },
      {
        title: "Sign",
        text: "Employer, employee representative, mentor and citizen sign digitally. The municipality signs last, and nothing starts before.",
      },
      {
        title: "Follow the milestones",
        text: "The portal reminds people of what comes next and shows every party who has the ball and what is overdue.",
      },
    ],
  },
  parties: {
    title: "What each party gets and gives",
    employer: {
      title: "The employer",
      text: "Gets a trial period, clarification, job-directed training and support for a mentor. In return it commits itself to lasting employment when the course succeeds.",
    },
    citizen: {
      title: "The citizen",
      text: "Gets a course with a job at the end of it and a competence card of their own. Can hold the municipality to the milestones that the package promises.",
    },
    municipality: {
      title: "The municipality",
      text: "Gets one shared plan instead of single measures, sees in time when a course comes to a halt, and counts the jobs that came of the agreements.",
    },
  },
  document: {
    title: "Do you have a document from the portal?",
    text: "A signed agreement carries the portal's seal. Choose the file to see whether it is genuine and unchanged.",
  },
};
