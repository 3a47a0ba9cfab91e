package org.waymark.app.opportunities.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillHit;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** The lines of a form that asks for skills: added, taken away, looked for, read from a text. */
@Component
public class SkillLines {
  private static final int FOUND = 12;
  private static final int LONGEST = 200;
  private final Skills skills;
  private final Readings readings;

  SkillLines(Skills skills, Readings readings) {
    this.skills = skills;
    this.readings = readings;
  }

  /** The lines, and what was typed besides them. */
  public record Typed(
      RequirementsForm form, String q, @Nullable List<SkillHit> hits, @Nullable String reading) {}

  public Typed asked(List<Requirement> asked) {
    return new Typed(RequirementsForm.of(asked), "", null, null);
  }

  /** As they were sent. */
  public Typed sent(MultiValueMap<String, String> params) {
    return new Typed(RequirementsForm.of(params), q(params), null, params.getFirst("reading"));
  }

  /** With one more, one less, or with what was found. */
  public Typed changed(Viewer viewer, MultiValueMap<String, String> params) {
    RequirementsForm form = RequirementsForm.of(params);
    Optional<SkillId> added = skill(params, "add").or(() -> skill(params, "skill"));
    Optional<SkillId> removed = skill(params, "remove");
    boolean describes = "describe".equals(params.getFirst("act"));
    List<SkillHit> hits =
        added.isPresent() || removed.isPresent() || describes ? null : search(q(params));
    RequirementsForm next = added.map(form::with).orElse(form);
    return new Typed(
        removed.map(next::without).orElse(next),
        hits == null ? "" : q(params),
        hits,
        describes ? read(viewer, params) : params.getFirst("reading"));
  }

  private @Nullable String read(Viewer viewer, MultiValueMap<String, String> params) {
    String work = params.getOrDefault("work", List.of("")).getFirst();
    return readings.begin(viewer, work, params.getFirst("reading"));
  }

  public LinesView view(Viewer viewer, Typed typed) {
    RequirementsForm form = typed.form();
    Map<SkillId, SkillCard> names = skills.cards(form.lines().keySet());
    return new LinesView(
        form.lines().entrySet().stream()
            .filter(line -> names.containsKey(line.getKey()))
            .map(line -> row(names, line))
            .toList(),
        typed.q(),
        typed.hits(),
        readings.find(viewer, typed.reading(), form.lines().keySet()).orElse(null));
  }

  private static LinesView.Row row(
      Map<SkillId, SkillCard> names, Map.Entry<SkillId, RequirementsForm.Line> line) {
    SkillCard card = names.get(line.getKey());
    return new LinesView.Row(
        line.getKey().value(),
        card == null ? "" : card.name(),
        line.getValue().minimum(),
        line.getValue().weight(),
        line.getValue().required());
  }

  List<SkillHit> search(String q) {
    String asked = q.replace("\0", "").strip();
    return asked.isEmpty() || asked.length() > LONGEST ? List.of() : skills.search(asked, FOUND);
  }

  private Optional<SkillId> skill(MultiValueMap<String, String> params, String name) {
    String value = params.getFirst(name);
    return value == null
        ? Optional.empty()
        : RequirementsForm.id(value).filter(id -> skills.card(id).isPresent());
  }

  private static String q(MultiValueMap<String, String> params) {
    return params.getOrDefault("q", List.of("")).getFirst();
  }
}
