package org.waymark.samples;

import java.util.List;

record Course(
    String code,
    String title,
    String provider,
    String language,
    int hours,
    List<String> skills,
    int levelTo,
    String description) {}
