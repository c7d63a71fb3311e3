/** One plain statement that delegates and persons are for or against. */
export type Question = {
  /** At most 32 bytes of UTF-8, as the registry keeps it. Other words are another question, with another id. */
  id: string
  text: string
  topic?: string
  /** The id of the past proposal it restates, in decimal digits: an answer to the one is an answer to the other. */
  proposal?: string
}

/** What a DAO asks its delegates; kept in a file, so that every change of it can be followed. */
export type Questionnaire = {
  /** Counts up with every change. */
  version: number
  questions: readonly Question[]
}

/** The registry takes so many stances at once. */
export const mostQuestions = 100

/** Bytes that the registry has for the id of a question. */
export const questionIdBytes = 32
