/** The paragraphs by which a term of the law runs and is moved, as the derivation cites them: "9:11 lid 2 Awb". */
export type LawArticles = {
  readonly term: string;
  readonly verdaging?: string;
  readonly consent?: string;
  readonly notice?: string;
  readonly supplement?: string;
  readonly thirdParty?: string;
  readonly agreed?: string;
};
