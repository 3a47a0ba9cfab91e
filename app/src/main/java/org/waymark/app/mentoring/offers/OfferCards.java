package org.waymark.app.mentoring.offers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mentoring.OfferDraft;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.Zones;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Makes cards of offers, in two queries however many. */
@Component
public class OfferCards {
  private final People people;
  private final Skills skills;

  OfferCards(People people, Skills skills) {
    this.people = people;
    this.skills = skills;
  }

  public List<OfferCard> of(List<Suggestion> suggested, Locale language) {
    Map<PersonId, PersonCard> cards =
        people.cards(suggested.stream().map(s -> s.offer().person()).collect(Collectors.toSet()));
    Map<SkillId, SkillCard> names =
        skills.cards(
            suggested.stream()
                .flatMap(s -> s.offer().terms().topics().stream())
                .collect(Collectors.toSet()));
    return suggested.stream()
        .filter(s -> cards.containsKey(s.offer().person()))
        .map(s -> card(s, Objects.requireNonNull(cards.get(s.offer().person())), names, language))
        .toList();
  }

  private static OfferCard card(
      Suggestion s, PersonCard person, Map<SkillId, SkillCard> names, Locale language) {
    OfferDraft terms = s.offer().terms();
    return new OfferCard(
        s.offer().id(),
        terms.kind(),
        person,
        terms.topics().stream()
            .flatMap(t -> Optional.ofNullable(names.get(t)).stream())
            .map(SkillCard::name)
            .sorted()
            .toList(),
        terms.questions().stream().sorted().toList(),
        terms.languages().stream()
            .sorted()
            .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(language))
            .collect(Collectors.joining(", ")),
        Zones.name(terms.zone()),
        terms.words(),
        s.reasons(),
        s.offer().free() == 0);
  }
}
