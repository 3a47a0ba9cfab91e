package org.waymark.app.policy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.CaseSource;
import org.waymark.app.policy.model.ExceptionBook;
import org.waymark.app.policy.model.ExceptionLife;
import org.waymark.app.policy.model.ExceptionRequest;

/** Exceptions, for those who check what is done with people: with name and reasons. */
@Component
class ExceptionCourses implements CaseSource {
  private final ExceptionBook book;

  ExceptionCourses(ExceptionBook book) {
    this.book = book;
  }

  @Override
  public String kind() {
    return "exceptions";
  }

  @Override
  public Optional<Course> find(UUID id) {
    return book.find(id)
        .map(r -> course(r, book.steps(id).stream().map(s -> stage(s, r)).toList()));
  }

  @Override
  public List<Course> latest(int most) {
    return book.latest(most).stream().map(r -> course(r, List.of(asked(r)))).toList();
  }

  private static Course course(ExceptionRequest request, List<Stage> stages) {
    return new Course(request.id(), request.person(), true, request.version().number(), stages);
  }

  /** Where it stands, since it was asked. */
  private static Stage asked(ExceptionRequest request) {
    return new Stage(
        List.of("policy.exception.stage." + request.stage().code()),
        request.askedAt(),
        Actor.PERSON,
        null);
  }

  private static Stage stage(ExceptionBook.Step step, ExceptionRequest request) {
    return new Stage(
        List.of("policy.exception.stage." + step.stage().code()),
        step.at(),
        Actor.of(step.by() == null ? null : step.by().value(), request.person()),
        step.stage() == ExceptionLife.Stage.ASKED ? request.why() : step.why());
  }
}
