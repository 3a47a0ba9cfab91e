package org.waymark.samples;

import java.util.List;

record Country(
    String code,
    String name,
    String region,
    String currency,
    double pay,
    int payStep,
    List<String> languages,
    Weighted<String> names) {}
