package org.waymark.samples;

import java.util.List;

record Skill(
    String code,
    String name,
    List<String> alternatives,
    String group,
    String description,
    List<String> broader,
    List<String> related) {

  Skill withRelated(List<String> others) {
    return new Skill(code, name, alternatives, group, description, broader, others);
  }
}
