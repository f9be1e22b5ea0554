import fs from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";

/** The environment variable that names the folder of questions, inside the extension host of the browser host. */
export const bridgeVariable = "EXOSCRIBE_HOST_BRIDGE";

/**
 * Lets tests in the extension host look at the workbench, of which the extension API shows little: a file
 * `N.question` in the folder holds a JavaScript expression, and `N.answer` will hold its value in the page as JSON.
 */
export function answerQuestions(folder: string, page: Page): void {
  setInterval(() => {
    for (const name of fs.readdirSync(folder).filter((file) => file.endsWith(".question"))) {
      const question = path.join(folder, name);
      const expression = fs.readFileSync(question, "utf8");
      fs.rmSync(question);
      void page
        .evaluate(expression)
        .then(
          (value) => ({ value }),
          (error: unknown) => ({ error: String(error) }),
        )
        .then((answer) => {
          const file = question.replace(/question$/, "answer");
          fs.writeFileSync(`${file}.part`, JSON.stringify(answer));
          fs.renameSync(`${file}.part`, file);
        });
    }
  }, 100).unref();
}
