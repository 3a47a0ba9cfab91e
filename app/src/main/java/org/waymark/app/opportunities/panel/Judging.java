package org.waymark.app.opportunities.panel;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.ApplicationRepository;
import org.waymark.app.opportunities.model.ApplicationRights;
import org.waymark.app.opportunities.model.Snapshot;

/** Scores, notes and the short list: each gives their own scores before they see any other. */
@Service
public class Judging {
  static final int MOST_NOTE = 1_000;
  static final int MOST_WORDS = 4_000;
  private final ApplicationRights rights;
  private final ApplicationRepository applications;
  private final JudgementStore judgements;
  private final NoteStore notes;
  private final Clock clock;

  Judging(
      ApplicationRights rights,
      ApplicationRepository applications,
      JudgementStore judgements,
      NoteStore notes,
      Clock clock) {
    this.rights = rights;
    this.applications = applications;
    this.judgements = judgements;
    this.notes = notes;
    this.clock = clock;
  }

  /** All of one's scores at once, one for each requirement; once. */
  @Transactional
  public Outcome<ApplicationId> score(
      Viewer viewer, ApplicationId id, List<Judgement.Score> scores) {
    Application application = rights.toJudge(viewer, id).application();
    List<Refusal> no = refusals(viewer, application, scores);
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    return judgements.add(id, new Judgement(viewer.self(), clock.instant(), scores))
        ? Outcome.done(id)
        : Outcome.refused("opportunities.scores.given_already");
  }

  private List<Refusal> refusals(
      Viewer viewer, Application application, List<Judgement.Score> scores) {
    List<Refusal> no = new ArrayList<>(rights.conflicts(viewer, application));
    if (!application.underway()) {
      no.add(Refusal.of("opportunities.flow." + application.stage().code()));
    }
    Set<Integer> asked =
        applications.snapshot(application.id()).map(Snapshot::asked).orElse(List.of()).stream()
            .map(Snapshot.Asked::skill)
            .collect(Collectors.toSet());
    Set<Integer> scored =
        scores.stream()
            .filter(s -> s.score() >= 1 && s.score() <= 5)
            .map(Judgement.Score::skill)
            .collect(Collectors.toSet());
    if (!scored.equals(asked) || scores.size() != asked.size()) {
      no.add(Refusal.of("opportunities.scores.each_once"));
    }
    if (scores.stream().anyMatch(s -> s.note().length() > MOST_NOTE)) {
      no.add(Refusal.of("opportunities.scores.note_fits", MOST_NOTE));
    }
    return no;
  }

  /** Of an application that the viewer judges: all once their own is in, before that nothing. */
  public List<Judgement> seenBy(Viewer viewer, ApplicationId id) {
    List<Judgement> all = judgements.of(id);
    boolean own = all.stream().anyMatch(j -> viewer.is(j.member()));
    return own ? all : List.of();
  }

  /** Whether the viewer gave theirs. */
  public boolean judged(Viewer viewer, ApplicationId id) {
    return judgements.of(id).stream().anyMatch(j -> viewer.is(j.member()));
  }

  /** For the person, once it is decided: without names. */
  public List<Judgement> afterDecision(Viewer viewer, ApplicationId id) {
    ApplicationRights.Seen seen = rights.seen(viewer, id);
    if (!seen.own()) {
      throw new NotYours();
    }
    return seen.application().underway() ? List.of() : judgements.of(id);
  }

  public Map<ApplicationId, List<PersonId>> judgedBy(Collection<ApplicationId> applications) {
    return judgements.members(applications);
  }

  @Transactional
  public Outcome<ApplicationId> note(Viewer viewer, ApplicationId id, String words) {
    rights.toJudge(viewer, id);
    if (words.isBlank() || words.length() > MOST_WORDS) {
      return Outcome.refused("opportunities.note.fits", MOST_WORDS);
    }
    notes.add(id, new NoteStore.Note(viewer.self(), clock.instant(), words.strip()));
    return Outcome.done(id);
  }

  /** Of an application that the viewer judges. */
  List<NoteStore.Note> notes(ApplicationId id) {
    return notes.of(id);
  }

  @Transactional
  public void shortlist(Viewer viewer, ApplicationId id, boolean on) {
    rights.toDecide(viewer, id);
    if (on) {
      notes.shortlist(id, viewer.self(), clock.instant());
    } else {
      notes.unlist(id);
    }
  }

  public Set<ApplicationId> shortlisted(Collection<ApplicationId> among) {
    return notes.shortlisted(among);
  }
}
