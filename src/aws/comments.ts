/**
 * What is said between the lines of a text for AWS, in the reader's language.
 * INVARIANT: no quotes and no other signs that mean something to a shell, for a shell that is typed in may not know comments.
 */
export interface Comments {
  /** Above the ids that are to be filled in. */
  readonly fillIn: string;
  /** What such an id is of, and how it begins. */
  readonly idOf: (name: string, prefix: string) => string;
  /** The AWS CLI shows long output in a pager, which would swallow the commands that follow. */
  readonly noPager: string;
  /** Above the commands that take away what AWS gives. */
  readonly takeAway: string;
  /** Terraform takes away the outbound rule that AWS gives to every new group. */
  readonly terraformEgress: string;
  /** Terraform takes over what every VPC has by default, and with it all of its rules. */
  readonly terraformDefault: string;
  /** Which subnets a network ACL stands at is not copied. */
  readonly subnets: string;
}
