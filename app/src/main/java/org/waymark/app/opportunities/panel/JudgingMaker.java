package org.waymark.app.opportunities.panel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.flow.Pauses;
import org.waymark.app.opportunities.model.ApplicationRepository;
import org.waymark.app.opportunities.model.ApplicationRights;
import org.waymark.app.opportunities.model.Snapshot;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;

/** Scores and notes as a judge, or after the decision the person, may see them. */
@Component
public class JudgingMaker {
  private final Judging judging;
  private final ApplicationRepository applications;
  private final ApplicationRights rights;
  private final Pauses pauses;
  private final People people;
  private final Clock clock;

  JudgingMaker(
      Judging judging,
      ApplicationRepository applications,
      ApplicationRights rights,
      Pauses pauses,
      People people,
      Clock clock) {
    this.judging = judging;
    this.applications = applications;
    this.rights = rights;
    this.pauses = pauses;
    this.people = people;
    this.clock = clock;
  }

  /** For those who judge. */
  public JudgingView forJudges(
      Viewer viewer, ApplicationRights.Seen seen, List<Judgement.Score> typed) {
    ApplicationId id = seen.application().id();
    List<Judgement> visible = judging.seenBy(viewer, id);
    List<NoteStore.Note> notes = judging.notes(id);
    Map<PersonId, String> names = names(visible, notes);
    boolean given = judging.judged(viewer, id);
    boolean free = rights.conflicts(viewer, seen.application()).isEmpty();
    return new JudgingView(
        !given && free && seen.application().underway(),
        given,
        judging.judgedBy(List.of(id)).getOrDefault(id, List.of()).size(),
        lines(id, visible, names, typed),
        notes.stream().map(n -> note(n, names)).toList(),
        judging.shortlisted(List.of(id)).contains(id),
        pauses.until(seen.application().person()).orElse(null));
  }

  /** For the person, after the decision: what was said, not by whom; notes stay the panel's. */
  public List<JudgingView.Line> forPerson(Viewer viewer, ApplicationId id) {
    List<Judgement> all = judging.afterDecision(viewer, id);
    return all.isEmpty() ? List.of() : lines(id, all, Map.of(), List.of());
  }

  private List<JudgingView.Line> lines(
      ApplicationId id,
      List<Judgement> visible,
      Map<PersonId, String> names,
      List<Judgement.Score> typed) {
    return applications.snapshot(id).map(Snapshot::asked).orElse(List.of()).stream()
        .map(
            a ->
                new JudgingView.Line(
                    a.skill(),
                    a.name(),
                    a.minimum(),
                    said(visible, a.skill(), names),
                    score(typed, a.skill()),
                    note(typed, a.skill())))
        .toList();
  }

  private static List<JudgingView.Said> said(
      List<Judgement> all, int skill, Map<PersonId, String> names) {
    return all.stream()
        .flatMap(
            j ->
                j.scores().stream()
                    .filter(s -> s.skill() == skill)
                    .map(
                        s ->
                            new JudgingView.Said(
                                names.getOrDefault(j.member(), ""), s.score(), s.note())))
        .toList();
  }

  private static int score(List<Judgement.Score> typed, int skill) {
    return typed.stream()
        .filter(s -> s.skill() == skill)
        .mapToInt(Judgement.Score::score)
        .findFirst()
        .orElse(0);
  }

  private static String note(List<Judgement.Score> typed, int skill) {
    return typed.stream()
        .filter(s -> s.skill() == skill)
        .map(Judgement.Score::note)
        .findFirst()
        .orElse("");
  }

  private JudgingView.Note note(NoteStore.Note n, Map<PersonId, String> names) {
    return new JudgingView.Note(
        names.getOrDefault(n.author(), ""),
        LocalDate.ofInstant(n.at(), clock.getZone()),
        n.words());
  }

  private Map<PersonId, String> names(List<Judgement> judgements, List<NoteStore.Note> notes) {
    Set<PersonId> all = new HashSet<>();
    judgements.forEach(j -> all.add(j.member()));
    notes.forEach(n -> all.add(n.author()));
    Map<PersonId, String> names = new HashMap<>();
    for (PersonCard card : people.cards(all).values()) {
      names.put(card.id(), card.name());
    }
    return names;
  }
}
