import { wordsPattern } from "../../text/wordLists";
import verbs from "../lists/verbs.json";

/** What authors do in a paper, by which a name before a citation is known to be theirs. */
export const verb = new RegExp(`\\b${wordsPattern(verbs)}\\b`);
