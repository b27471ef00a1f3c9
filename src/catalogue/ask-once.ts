/** The same answer for all who ask the same, at the same moment. A failure is not kept: who asks next asks anew. */
export function askOnce<T, Question = void>(
  ask: (question: Question) => Promise<T>,
): (question: Question) => Promise<T> {
  const answers = new Map<Question, Promise<T>>();
  return (question) => {
    const known = answers.get(question);
    if (known) return known;
    const answer = ask(question);
    answers.set(question, answer);
    answer.catch(() => answers.delete(question));
    return answer;
  };
}
