/** What a citizen thinks of what we did, as codes: whether it is solved, whether the answer was complete and clear. */

export const opinionQuestions = ["solved", "clear"] as const;
export type OpinionQuestion = (typeof opinionQuestions)[number];

export const opinionAnswers = ["yes", "partly", "no"] as const;
export type OpinionAnswer = (typeof opinionAnswers)[number];
