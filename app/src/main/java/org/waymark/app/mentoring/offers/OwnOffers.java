package org.waymark.app.mentoring.offers;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.people.Zones;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Puts together what the viewer offers, with their own skills to choose from. */
@Component
class OwnOffers {
  /** Languages in which people of a company talk; an offer names some of them. */
  static final List<String> LANGUAGES =
      List.of(
          "bg", "cs", "da", "de", "el", "en", "es", "fi", "fr", "hr", "hu", "it", "ja", "ko", "ms",
          "nb", "nl", "pl", "pt", "ro", "sk", "sv", "ta", "tr", "uk", "vi", "zh");

  private final OfferStore store;
  private final Seekers seekers;
  private final Profiles profiles;
  private final Skills skills;
  private final Zones zones;

  OwnOffers(OfferStore store, Seekers seekers, Profiles profiles, Skills skills, Zones zones) {
    this.store = store;
    this.seekers = seekers;
    this.profiles = profiles;
    this.skills = skills;
    this.zones = zones;
  }

  OwnOfferView of(Viewer viewer, SupportKind kind) {
    Optional<Offer> now = own(viewer, kind);
    OfferForm form =
        now.map(o -> OfferForm.of(o.terms()))
            .orElseGet(() -> OfferForm.fresh(seekers.languages(viewer)));
    return view(viewer, kind, form, now, List.of());
  }

  OwnOfferView typed(Viewer viewer, SupportKind kind, OfferForm form, List<Refusal> no) {
    return view(viewer, kind, form, own(viewer, kind), no);
  }

  private Optional<Offer> own(Viewer viewer, SupportKind kind) {
    return store.of(viewer.self()).stream().filter(o -> o.kind() == kind).findFirst();
  }

  private OwnOfferView view(
      Viewer viewer, SupportKind kind, OfferForm form, Optional<Offer> now, List<Refusal> no) {
    PersonId me = viewer.self();
    return new OwnOfferView(
        kind,
        form,
        kind == SupportKind.MENTOR ? topics(me, form) : List.of(),
        languages(viewer, form),
        Zones.name(zones.of(me)),
        now.isPresent(),
        now.map(Offer::used).orElse(0),
        profiles.discoverable(Set.of(me)).contains(me),
        no);
  }

  /** Their own skills from *alone* on, and those that are chosen. */
  private List<OfferForm.Topic> topics(PersonId me, OfferForm form) {
    Set<SkillId> some = new LinkedHashSet<>();
    profiles.estimates(Set.of(me)).getOrDefault(me, List.of()).stream()
        .filter(e -> e.level() >= 3)
        .forEach(e -> some.add(e.skill()));
    form.topics().forEach(t -> OfferForm.skill(t).ifPresent(some::add));
    return skills.cards(some).values().stream()
        .sorted(Comparator.comparing(SkillCard::name))
        .map(
            card ->
                new OfferForm.Topic(
                    card.id().toString(),
                    card.name(),
                    form.topics().contains(card.id().toString())))
        .toList();
  }

  private static List<OfferForm.Tongue> languages(Viewer viewer, OfferForm form) {
    return LANGUAGES.stream()
        .map(
            tag ->
                new OfferForm.Tongue(
                    tag,
                    Locale.forLanguageTag(tag).getDisplayLanguage(viewer.language()),
                    form.languages().contains(tag)))
        .sorted(Comparator.comparing(OfferForm.Tongue::name))
        .toList();
  }
}
