/** Whether rules are shown as rows to be edited, as in the console, or as sentences to be read; the same in every room. */
class RuleForm {
  sentences = $state(false);

  toggle(): void {
    this.sentences = !this.sentences;
  }
}

export const ruleForm = new RuleForm();
