package dev.errata.benchmarks;

import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageBundle;

/** The same error by JBoss Logging, with and without a stack trace. */
@MessageBundle(projectCode = "")
interface AccountsBundle {

  @Message("The user %s is not a member of the group %s.")
  TextError notAMember(String user, String group);

  @Message("The user %s is not a member of the group %s.")
  QuickTextError quickNotAMember(String user, String group);
}
