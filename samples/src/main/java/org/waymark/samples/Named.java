package org.waymark.samples;

/** Something with a code and a name. */
record Named(String code, String name) {}
