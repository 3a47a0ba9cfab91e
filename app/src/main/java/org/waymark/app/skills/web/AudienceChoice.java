package org.waymark.app.skills.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Audience.Choice;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.model.Share;
import org.waymark.app.skills.model.Share.Audience;
import org.waymark.app.skills.model.Share.Topic;

/**
 * With whom somebody can share a topic: my manager by name, HR partners, mentors, and whom I named.
 */
@Component
class AudienceChoice {
  private final People people;

  AudienceChoice(People people) {
    this.people = people;
  }

  org.waymark.app.shell.Audience of(PersonId me, Topic topic, List<Share> shares) {
    return of(me, List.of(topic), shares);
  }

  /** The same for several topics at once: chosen is who sees any of them. */
  org.waymark.app.shell.Audience of(PersonId me, Collection<Topic> topics, List<Share> shares) {
    List<Share> live = shares.stream().filter(s -> topics.contains(s.topic())).toList();
    List<Choice> choices = new ArrayList<>();
    for (Audience audience : offered(me, topics, live)) {
      choices.add(
          Choice.of(
              value(audience),
              label(me, audience),
              live.stream().anyMatch(s -> s.audience().equals(audience))));
    }
    return new org.waymark.app.shell.Audience("with", true, choices);
  }

  private List<Audience> offered(PersonId me, Collection<Topic> topics, List<Share> live) {
    List<Audience> all = new ArrayList<>();
    if (!topics.contains(Topic.SKILLS)) {
      people.managerOf(me).ifPresent(m -> all.add(new Audience.Named(m)));
      all.add(new Audience.HrPartner());
    }
    all.add(new Audience.Mentor());
    live.stream().map(Share::audience).distinct().filter(a -> !all.contains(a)).forEach(all::add);
    return all;
  }

  private Words label(PersonId me, Audience audience) {
    return switch (audience) {
      case Audience.Named(PersonId who) -> named(me, who);
      case Audience.HrPartner _ -> Words.of("skills.audience.hr");
      case Audience.Mentor _ -> Words.of("skills.audience.mentor");
    };
  }

  private Words named(PersonId me, PersonId who) {
    String name = people.card(who).map(PersonCard::name).orElse("");
    boolean manager = people.managerOf(me).equals(Optional.of(who));
    return Words.of(manager ? "skills.audience.manager" : "skills.audience.person", name);
  }

  AspirationsView.Who who(Audience audience) {
    return switch (audience) {
      case Audience.Named(PersonId who) ->
          new AspirationsView.Who(people.card(who).map(PersonCard::name).orElse(""), "");
      case Audience.HrPartner _ -> new AspirationsView.Who("", "skills.audience.hr");
      case Audience.Mentor _ -> new AspirationsView.Who("", "skills.audience.mentor");
    };
  }

  static String value(Audience audience) {
    return switch (audience) {
      case Audience.Named(PersonId who) -> who.toString();
      case Audience.HrPartner _ -> "hr_partner";
      case Audience.Mentor _ -> "mentor";
    };
  }

  /** Empty for what no form offered. */
  static Optional<Audience> read(String value) {
    return switch (value) {
      case "hr_partner" -> Optional.of(new Audience.HrPartner());
      case "mentor" -> Optional.of(new Audience.Mentor());
      default ->
          value.matches("[0-9a-fA-F-]{36}")
              ? Optional.of(new Audience.Named(PersonId.of(value)))
              : Optional.empty();
    };
  }
}
