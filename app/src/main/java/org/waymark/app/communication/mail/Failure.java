package org.waymark.app.communication.mail;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail did not go, in words that name nobody: they are shown to administrators.
 *
 * @param forGood trying again would not help
 * @param everybody it concerns the mail server rather than this one mail
 */
record Failure(String text, boolean forGood, boolean everybody) {
  private static final int LONGEST = 300;
  private static final int PERMANENT = 500;

  static Failure of(Exception e) {
    List<Throwable> causes = causes(e);
    for (Throwable cause : causes) {
      if (cause instanceof SMTPAddressFailedException refused) {
        int code = refused.getReturnCode();
        return new Failure("The address was refused (" + code + ")", code >= PERMANENT, false);
      }
    }
    boolean server =
        causes.stream()
            .anyMatch(
                c -> c instanceof MailException || c instanceof jakarta.mail.MessagingException);
    Throwable root = causes.getLast();
    String name = root.getClass().getSimpleName();
    return server
        ? new Failure(shown(name + ": " + root.getMessage()), false, true)
        : new Failure("It could not be written (" + name + ")", false, false);
  }

  private static List<Throwable> causes(Exception e) {
    List<Throwable> causes = new ArrayList<>();
    for (@Nullable Throwable t = e; t != null && !causes.contains(t); t = inner(t)) {
      causes.add(t);
    }
    return causes;
  }

  private static @Nullable Throwable inner(Throwable t) {
    Exception[] single =
        t instanceof MailSendException several ? several.getMessageExceptions() : new Exception[0];
    return single.length > 0 ? single[0] : t.getCause();
  }

  private static String shown(String text) {
    String masked = text.replaceAll("\\S+@\\S+", "…").strip();
    return masked.length() > LONGEST ? masked.substring(0, LONGEST) + "…" : masked;
  }
}
