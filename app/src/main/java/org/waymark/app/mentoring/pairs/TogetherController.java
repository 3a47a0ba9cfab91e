package org.waymark.app.mentoring.pairs;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.people.Zones;
import org.waymark.app.shell.OpenTo;

/** What a pair does: goals, sessions, messages, feedback. */
@Controller
@ConditionalOnWebApplication
class TogetherController {
  private final PairPages after;
  private final Goals goals;
  private final Sessions sessions;
  private final Messages messages;
  private final Feedback feedback;
  private final Zones zones;

  TogetherController(
      PairPages after,
      Goals goals,
      Sessions sessions,
      Messages messages,
      Feedback feedback,
      Zones zones) {
    this.after = after;
    this.goals = goals;
    this.sessions = sessions;
    this.messages = messages;
    this.feedback = feedback;
    this.zones = zones;
  }

  @PostMapping("/mentorships/{id}/goals")
  @OpenTo(Hat.EMPLOYEE)
  View set(
      Viewer viewer, @PathVariable MentorshipId id, @RequestParam(defaultValue = "") String words) {
    String text = PairPages.text(words);
    return after.after(viewer, id, goals.set(viewer, id, text), "goal", Map.of("goal", text));
  }

  @PostMapping("/mentorships/{id}/goals/{goal}/done")
  @OpenTo(Hat.EMPLOYEE)
  View reach(Viewer viewer, @PathVariable MentorshipId id, @PathVariable UUID goal) {
    return after.after(viewer, id, goals.reach(viewer, id, goal), "reached", PairPages.NOTHING);
  }

  @PostMapping("/mentorships/{id}/goals/{goal}/plan")
  @OpenTo(Hat.EMPLOYEE)
  View plan(Viewer viewer, @PathVariable MentorshipId id, @PathVariable UUID goal) {
    return after.after(viewer, id, goals.plan(viewer, id, goal), "in_plan", PairPages.NOTHING);
  }

  @PostMapping("/mentorships/{id}/sessions")
  @OpenTo(Hat.EMPLOYEE)
  View plan(
      Viewer viewer,
      @PathVariable MentorshipId id,
      @RequestParam(defaultValue = "") String time,
      @RequestParam(defaultValue = "") String minutes,
      @RequestParam(defaultValue = "") String place) {
    String where = PairPages.text(place);
    return after.after(
        viewer,
        id,
        sessions.plan(viewer, id, read(viewer, time), number(minutes), where),
        "planned",
        Map.of("time", time, "minutes", minutes, "place", where));
  }

  @PostMapping("/mentorships/{id}/sessions/{session}/time")
  @OpenTo(Hat.EMPLOYEE)
  View move(
      Viewer viewer,
      @PathVariable MentorshipId id,
      @PathVariable UUID session,
      @RequestParam(defaultValue = "") String time) {
    return after.after(
        viewer,
        id,
        sessions.moveTo(viewer, id, session, read(viewer, time)),
        "moved",
        Map.of("t-" + session, time));
  }

  @PostMapping("/mentorships/{id}/sessions/{session}/cancellation")
  @OpenTo(Hat.EMPLOYEE)
  View cancel(Viewer viewer, @PathVariable MentorshipId id, @PathVariable UUID session) {
    return after.after(
        viewer, id, sessions.cancel(viewer, id, session), "cancelled", PairPages.NOTHING);
  }

  @GetMapping("/mentorships/{id}/sessions/{session}.ics")
  @OpenTo(Hat.EMPLOYEE)
  ResponseEntity<byte[]> file(
      Viewer viewer, @PathVariable MentorshipId id, @PathVariable UUID session) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"session.ics\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(sessions.file(viewer, id, session));
  }

  @PostMapping("/mentorships/{id}/messages")
  @OpenTo(Hat.EMPLOYEE)
  View write(
      Viewer viewer, @PathVariable MentorshipId id, @RequestParam(defaultValue = "") String words) {
    String text = PairPages.text(words);
    return after.after(
        viewer, id, messages.write(viewer, id, text), "written", Map.of("message", text));
  }

  @PostMapping("/mentorships/{id}/feedback")
  @OpenTo(Hat.EMPLOYEE)
  View tell(
      Viewer viewer,
      @PathVariable MentorshipId id,
      @RequestParam(defaultValue = "") String helped,
      @RequestParam(defaultValue = "") String words) {
    String text = PairPages.text(words);
    return after.after(
        viewer,
        id,
        feedback.tell(viewer, id, number(helped), text),
        "told",
        Map.of("helped", helped, "fb-words", text));
  }

  /** What is no time counts as one that is over. */
  private Instant read(Viewer viewer, String typed) {
    return Zones.read(typed, zones.of(viewer.self())).orElse(Instant.EPOCH);
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return 0; // no number
    }
  }
}
