package org.waymark.app.policy;

import org.springframework.stereotype.Component;
import org.waymark.app.communication.AnswerLink;
import org.waymark.app.communication.AnswerLinks;
import org.waymark.app.communication.Extras;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.policy.model.ExceptionLife;
import org.waymark.app.policy.model.ExceptionLife.Act;
import org.waymark.app.policy.model.ExceptionLife.Part;
import org.waymark.app.policy.model.ExceptionRequest;
import org.waymark.app.shell.Words;

/**
 * Tells of exceptions without a name or a reason: a notice may be read over somebody's shoulder.
 */
@Component
class ExceptionNotices {
  private static final String KIND = "policy.exception";
  private final Notices notices;
  private final AnswerLinks links;

  ExceptionNotices(Notices notices, AnswerLinks links) {
    this.notices = notices;
    this.links = links;
  }

  void asked(ExceptionRequest request) {
    tell(request.decider(), request, "ASKED");
  }

  void reminded(ExceptionRequest request) {
    tell(request.decider(), request, "REMINDED");
  }

  void tell(ExceptionRequest request, Act act) {
    ExceptionLife.TABLE.rows().stream()
        .filter(row -> row.act() == act && row.to() == request.stage())
        .flatMap(row -> row.told().stream())
        .distinct()
        .forEach(
            part ->
                tell(
                    part == Part.PERSON ? request.person() : request.decider(),
                    request,
                    act.name() + "." + part.name()));
  }

  private void tell(PersonId whom, ExceptionRequest request, String what) {
    boolean asks = request.stage().open() && whom.equals(request.decider());
    notices.tell(
        whom,
        KIND,
        KIND + "." + request.id() + "." + what + "." + request.dueAt(),
        Words.of("policy.exception.told." + what),
        "/exceptions/" + request.id(),
        asks ? Extras.answer(link(request)) : Extras.none());
  }

  /** Answers until the clock passes it on, or begins anew. */
  private AnswerLink link(ExceptionRequest request) {
    return links.issue(
        request.decider(), ExceptionQuestions.PURPOSE, request.id(), request.dueAt());
  }
}
