package org.waymark.samples;

import java.util.List;

record Role(
    String code,
    String title,
    String family,
    int level,
    String description,
    String occupation,
    List<Requirement> requirements) {}
