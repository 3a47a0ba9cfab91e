package org.waymark.app.mentoring.pairs;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.Mentoring;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.mentoring.Need;
import org.waymark.app.mentoring.OfferDraft;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.mentoring.offers.Offering;
import org.waymark.app.opportunities.RoleProposals.Waiting;

@Component
class MentoringDoor implements Mentoring {
  private final Offering offering;
  private final PairLists lists;
  private final Asking asking;
  private final Answering answering;
  private final Ending ending;
  private final Goals goals;
  private final Sessions sessions;
  private final Messages messages;
  private final Feedback feedback;

  MentoringDoor(
      Offering offering,
      PairLists lists,
      Asking asking,
      Answering answering,
      Ending ending,
      Goals goals,
      Sessions sessions,
      Messages messages,
      Feedback feedback) {
    this.offering = offering;
    this.lists = lists;
    this.asking = asking;
    this.answering = answering;
    this.ending = ending;
    this.goals = goals;
    this.sessions = sessions;
    this.messages = messages;
    this.feedback = feedback;
  }

  @Override
  public Outcome<OfferId> offer(Viewer viewer, OfferDraft draft) {
    return offering.offer(viewer, null, draft);
  }

  @Override
  public Outcome<MentorshipId> ask(
      Viewer viewer, SupportKind kind, Need need, List<OfferId> list, boolean anybody) {
    return asking.ask(viewer, kind, need, list, anybody);
  }

  @Override
  public List<Waiting> waitingFor(PersonId mentor) {
    return lists.askedOf(mentor);
  }

  @Override
  public Outcome<MentorshipId> accept(Viewer viewer, MentorshipId id) {
    return answering.accept(viewer, id);
  }

  @Override
  public Outcome<MentorshipId> decline(Viewer viewer, MentorshipId id, String why) {
    return answering.decline(viewer, id, why);
  }

  @Override
  public Outcome<MentorshipId> withdraw(Viewer viewer, MentorshipId id) {
    return asking.withdraw(viewer, id);
  }

  @Override
  public Outcome<MentorshipId> end(Viewer viewer, MentorshipId id, String why) {
    return ending.end(viewer, id, why);
  }

  @Override
  public Outcome<UUID> setGoal(Viewer viewer, MentorshipId id, String words) {
    return goals.set(viewer, id, words);
  }

  @Override
  public Outcome<UUID> reachGoal(Viewer viewer, MentorshipId id, UUID goal) {
    return goals.reach(viewer, id, goal);
  }

  @Override
  public Outcome<UUID> plan(
      Viewer viewer, MentorshipId id, Instant start, int minutes, String place) {
    return sessions.plan(viewer, id, start, minutes, place);
  }

  @Override
  public Outcome<UUID> write(Viewer viewer, MentorshipId id, String words) {
    return messages.write(viewer, id, words);
  }

  @Override
  public Outcome<MentorshipId> tell(Viewer viewer, MentorshipId id, int helped, String words) {
    return feedback.tell(viewer, id, helped, words);
  }
}
