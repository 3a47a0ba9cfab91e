package org.waymark.samples;

import java.util.List;

record City(
    String code,
    String name,
    Country country,
    String zone,
    double stores,
    List<String> districts) {}
