package org.waymark.samples;

import java.util.List;
import java.util.Map;

/** The real levels of a person and what has been said about them. */
record Profile(Map<String, Double> real, List<Stated> stated, boolean discoverable) {}
