package org.waymark.app.opportunities.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.DecisionAdvice.Advice;
import org.waymark.app.opportunities.DecisionAdvice.Alternative;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.ApplicationRights;
import org.waymark.app.people.People;
import org.waymark.app.people.Zones;
import org.waymark.app.shell.Slots;

/** Puts the page together on which somebody says no; what skills say stands there to begin with. */
@Component
class DecisionMaker {
  /** Two or three ways on, as the form begins; whoever answers may name more. */
  private static final int NAMED = 3;

  private final ApplicationRights rights;
  private final Advising advising;
  private final Openings openings;
  private final People people;
  private final Zones zones;
  private final MessageSource messages;
  private final Audit audit;
  private final Slots slots;

  DecisionMaker(
      ApplicationRights rights,
      Advising advising,
      Openings openings,
      People people,
      Zones zones,
      MessageSource messages,
      Audit audit,
      Slots slots) {
    this.rights = rights;
    this.advising = advising;
    this.openings = openings;
    this.people = people;
    this.zones = zones;
    this.messages = messages;
    this.audit = audit;
    this.slots = slots;
  }

  @Transactional
  DecisionView fresh(Viewer viewer, ApplicationId id, Locale language) {
    Application application = application(viewer, id);
    Advice advice = advising.on(application);
    List<Decision.Gap> gaps = advising.gaps(advice);
    List<Decision.Step> steps = advising.steps(advice);
    DecisionForm form =
        new DecisionForm(
            "",
            "",
            gaps.stream().map(g -> words(language, g)).collect(Collectors.joining("\n")),
            steps.stream().map(s -> words(language, s)).collect(Collectors.joining("\n")),
            advice.alternatives().stream()
                .limit(NAMED)
                .map(Alternative::opening)
                .map(Object::toString)
                .toList(),
            messages.getMessage("opportunities.decision.talk.usual", null, language),
            List.of());
    return view(viewer, application, advice, form, rights.conflicts(viewer, application));
  }

  @Transactional
  DecisionView typed(Viewer viewer, ApplicationId id, DecisionForm form, List<Refusal> no) {
    Application application = application(viewer, id);
    return view(viewer, application, advising.on(application), form, no);
  }

  private Application application(Viewer viewer, ApplicationId id) {
    Application application = rights.toDecide(viewer, id).application();
    audit.read(viewer, application.person(), "application", "/openings/" + application.opening());
    return application;
  }

  private DecisionView view(
      Viewer viewer, Application a, Advice advice, DecisionForm form, List<Refusal> no) {
    OpeningCard opening = openings.card(a.opening()).orElseThrow(NotYours::new);
    return new DecisionView(
        a.id(),
        people.card(a.person()).orElseThrow(NotYours::new),
        opening,
        advising.gaps(advice),
        advising.steps(advice),
        advice.alternatives(),
        advice.rank() == null ? 0 : advice.rank(),
        advice.pool(),
        advice.nearMiss(),
        advice.owedATalk(),
        Zones.name(zones.of(viewer)),
        form,
        lines(form.times()),
        slots.of("decision.beside", viewer, a.id()),
        no);
  }

  private static List<String> lines(List<String> typed) {
    List<String> lines = new ArrayList<>(typed);
    while (lines.size() < DecisionRule.MOST_TIMES) {
      lines.add("");
    }
    return lines;
  }

  private String words(Locale language, Decision.Gap gap) {
    Object[] values = {gap.name(), gap.needed(), gap.had()};
    return messages.getMessage("opportunities.decision.gap.words", values, language);
  }

  private String words(Locale language, Decision.Step step) {
    Object[] values = {step.name(), step.from(), step.to(), step.hours()};
    return messages.getMessage("opportunities.decision.step.words", values, language);
  }
}
